package app.tradewind.ui.letters;

import app.tradewind.letter.MergeField;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One line of a letter as the composer shows it; an empty line parts two paragraphs.
record Line(Kind kind, List<Piece> pieces) {

    enum Kind {
        TEXT,
        BULLET,
        NUMBER,
        QUOTE,
        CLOSING
    }

    /// Words, a merge field as a chip, or a picture.
    ///
    /// @param field null for words; with a filled look the field that these words came from
    /// @param picture null for what is none
    record Piece(
            String text,
            @Nullable MergeField field,
            Look look,
            @Nullable Picture picture) {

        Piece(String text, @Nullable MergeField field, Look look) {
            this(text, field, look, null);
        }

        static Piece words(String text, Look look) {
            return new Piece(text, null, look);
        }

        static Piece chip(MergeField field, Look look) {
            return new Piece("", field, look);
        }

        static Piece picture(Picture picture) {
            return new Piece("", null, Look.PLAIN, picture);
        }

        boolean isEmpty() {
            return picture == null && written().isEmpty();
        }

        /// The field to be shown as a chip; null for words.
        @Nullable
        MergeField chip() {
            return look.filled() ? null : field;
        }

        /// As it is written in a template.
        String written() {
            MergeField chip = chip();
            return chip == null ? text : chip.written();
        }
    }

    Line {
        pieces = List.copyOf(pieces);
    }

    static Line empty() {
        return new Line(Kind.TEXT, List.of());
    }

    String written() {
        return pieces.stream().map(Piece::written).collect(Collectors.joining());
    }

    boolean isBlank() {
        return written().isBlank() && pieces.stream().allMatch(piece -> piece.picture() == null);
    }
}
