package app.tradewind.ui.letters;

import app.tradewind.letter.MergeField;
import org.jspecify.annotations.Nullable;

/// A merge field that stands in a text as one character. Two chips of the same field are two things, so that the
/// one that was clicked can be found.
final class Chip {

    static final Chip NONE = new Chip(null);

    private final @Nullable MergeField field;

    Chip(@Nullable MergeField field) {
        this.field = field;
    }

    @Nullable
    MergeField field() {
        return field;
    }
}
