package app.tradewind.letter;

import java.util.List;

/// A template filled for one recipient.
///
/// @param unresolved the fields that are empty without a fallback, or that nobody knows, as they are written; in
///     the
///     order of subject and body, each once
/// @param spans where values were put in
public record Merged(String subject, String html, List<String> unresolved, List<Span> spans) {

    public enum Part {
        SUBJECT,
        BODY
    }

    /// An inserted value: characters `start` to `end` (excluded) of the merged subject, or of the merged HTML.
    ///
    /// @param name the field's name
    public record Span(Part part, int start, int end, String name) {}

    public Merged {
        unresolved = List.copyOf(unresolved);
        spans = List.copyOf(spans);
    }
}
