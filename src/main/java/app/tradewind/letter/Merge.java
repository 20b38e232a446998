package app.tradewind.letter;

import app.tradewind.letter.Merged.Part;
import app.tradewind.letter.Merged.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Fills the merge fields of a template.
///
/// A value never becomes markup or a header: in HTML it is escaped, in the subject line ends and control characters
/// become spaces (RFC 5322, section 2.2: a header field ends at CRLF). What cannot be filled stays as it was
/// written and is named among the unresolved.
public final class Merge {

    private static final Pattern NOT_FOR_A_LINE = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\s]+");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private Merge() {}

    /// @param subject plain text with merge fields
    /// @param html a body with merge fields in its text
    public static Merged merge(String subject, String html, MergeValues values) {
        Set<String> unresolved = new LinkedHashSet<>();
        List<Span> spans = new ArrayList<>();
        String line = fill(MergeText.read(oneLine(subject)), Part.SUBJECT, values, unresolved, spans);
        String body = fill(MergeText.read(html), Part.BODY, values, unresolved, spans);
        return new Merged(line, body, List.copyOf(unresolved), spans);
    }

    private static String fill(
            MergeText text, Part part, MergeValues values, Set<String> unresolved, List<Span> spans) {
        StringBuilder filled = new StringBuilder();
        Conditions conditions = new Conditions(values);
        text.error()
                .filter(problem ->
                        problem.wrong() == MergeText.Wrong.NOT_ENDED || problem.wrong() == MergeText.Wrong.NOT_BEGUN)
                .ifPresent(problem -> unresolved.add(problem.text()));
        for (MergeText.Piece piece : text.pieces()) {
            if (conditions.skips(piece)) {
                continue;
            }
            switch (piece) {
                case MergeText.Plain plain -> filled.append(plain.text());
                case MergeText.Broken broken -> {
                    unresolved.add(broken.text().strip());
                    filled.append(broken.text());
                }
                case MergeText.Gap gap -> {
                    String value = valueOrFallback(gap.field(), values);
                    if (value == null) {
                        unresolved.add(gap.field().written());
                        filled.append(gap.field().written());
                    } else {
                        int start = filled.length();
                        filled.append(part == Part.SUBJECT ? oneLine(value) : markup(gap.field(), value));
                        spans.add(new Span(
                                part, start, filled.length(), gap.field().name()));
                    }
                }
            }
        }
        return filled.toString();
    }

    /// Which parts of a text stay, as it is read from its beginning.
    private static final class Conditions {

        private final MergeValues values;
        private final Deque<Boolean> holds = new ArrayDeque<>();

        Conditions(MergeValues values) {
            this.values = values;
        }

        /// Whether a piece leaves nothing in the merged text: an end of a condition, or within one that fails.
        boolean skips(MergeText.Piece piece) {
            if (piece instanceof MergeText.Gap gap && gap.field().role() != MergeField.Role.VALUE) {
                MergeField field = gap.field();
                boolean present = !values.value(field.asked()).isEmpty();
                switch (field.role()) {
                    case IF -> holds.push(present);
                    case UNLESS -> holds.push(!present);
                    default -> holds.poll();
                }
                return true;
            }
            return holds.contains(false);
        }
    }

    private static @Nullable String valueOrFallback(MergeField field, MergeValues values) {
        String value = values.value(field.name());
        return value.isEmpty() ? field.fallback() : value;
    }

    private static String markup(MergeField field, String value) {
        if (field.name().equals("personal.line")) {
            List<String> lines = LINE_END.splitAsStream(value)
                    .map(Merge::oneLine)
                    .map(HtmlText::escaped)
                    .toList();
            return String.join("<br>", lines);
        }
        return HtmlText.escaped(oneLine(value));
    }

    private static String oneLine(String text) {
        return NOT_FOR_A_LINE.matcher(text).replaceAll(" ").strip();
    }
}
