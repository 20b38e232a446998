package app.tradewind.ui.letters;

import app.tradewind.letter.MergeField;
import app.tradewind.text.Messages;
import java.util.List;
import java.util.stream.Collectors;

/// Merge fields by the names that the user reads.
final class FieldWords {

    private static final String CUSTOM = "custom.";

    private final Messages messages;
    private List<String> customs = List.of();

    FieldWords(Messages messages) {
        this.messages = messages;
    }

    String name(String field) {
        return switch (new MergeField(field, null).role()) {
            case IF -> messages.text("letters.field.if", plain(field.substring(1)));
            case UNLESS -> messages.text("letters.field.unless", plain(field.substring(1)));
            case END -> messages.text("letters.field.end", plain(field.substring(1)));
            case VALUE -> plain(field);
        };
    }

    private String plain(String field) {
        return field.startsWith(CUSTOM) ? field.substring(CUSTOM.length()) : messages.text("letters.field." + field);
    }

    /// The user's own fields, as a template names them.
    List<String> customs() {
        return customs;
    }

    /// @param names of the user's own fields
    void knowCustoms(List<String> names) {
        customs = names.stream().map(name -> CUSTOM + name).toList();
    }

    /// A chip's words: `given name | there`.
    String chip(MergeField field) {
        return field.fallback() == null ? name(field.name()) : name(field.name()) + " | " + field.fallback();
    }

    /// A text with its fields by their names: `Hinges for ‹company name | your firm›`.
    String said(String written) {
        return RichText.pieces(written, Look.PLAIN).stream()
                .map(piece -> piece.field() == null ? piece.text() : "‹" + chip(piece.field()) + "›")
                .collect(Collectors.joining());
    }

    String text(String key) {
        return messages.text(key);
    }
}
