package app.tradewind.ui.letters;

/// How a piece of a letter looks.
///
/// @param filled whether it was put in by a merge field, and is shown highlighted
/// @param link where it leads, or empty
record Look(boolean bold, boolean italic, boolean underline, boolean filled, String link) {

    static final Look PLAIN = new Look(false, false, false, false, "");

    /// The marks that a button of the composer turns on and off.
    enum Mark {
        BOLD,
        ITALIC,
        UNDERLINE
    }

    boolean has(Mark mark) {
        return switch (mark) {
            case BOLD -> bold;
            case ITALIC -> italic;
            case UNDERLINE -> underline;
        };
    }

    Look with(Mark mark) {
        return set(mark, true);
    }

    Look without(Mark mark) {
        return set(mark, false);
    }

    Look leadingTo(String address) {
        return new Look(bold, italic, underline, filled, address);
    }

    Look asFilled() {
        return new Look(bold, italic, underline, true, link);
    }

    private Look set(Mark mark, boolean on) {
        return switch (mark) {
            case BOLD -> new Look(on, italic, underline, filled, link);
            case ITALIC -> new Look(bold, on, underline, filled, link);
            case UNDERLINE -> new Look(bold, italic, on, filled, link);
        };
    }
}
