package app.tradewind.ui.letters;

import app.tradewind.letter.MergeField;
import app.tradewind.text.Messages;

/// Merge fields by the names that the user reads.
final class FieldWords {

    private static final String CUSTOM = "custom.";

    private final Messages messages;

    FieldWords(Messages messages) {
        this.messages = messages;
    }

    String name(String field) {
        return field.startsWith(CUSTOM) ? field.substring(CUSTOM.length()) : messages.text("letters.field." + field);
    }

    /// A chip's words: `given name | there`.
    String chip(MergeField field) {
        return field.fallback() == null ? name(field.name()) : name(field.name()) + " | " + field.fallback();
    }

    String text(String key) {
        return messages.text(key);
    }
}
