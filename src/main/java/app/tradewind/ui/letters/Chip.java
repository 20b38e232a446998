package app.tradewind.ui.letters;

import app.tradewind.letter.MergeField;
import org.jspecify.annotations.Nullable;

/// A merge field or a picture that stands in a text as one character. Two chips of the same field are two things,
/// so
/// that the one that was clicked can be found.
final class Chip {

    static final Chip NONE = new Chip(null, null);

    private final @Nullable MergeField field;
    private final @Nullable Picture picture;

    Chip(@Nullable MergeField field, @Nullable Picture picture) {
        this.field = field;
        this.picture = picture;
    }

    @Nullable
    Picture picture() {
        return picture;
    }

    @Nullable
    MergeField field() {
        return field;
    }
}
