package app.tradewind.ui.today;

/// The sections of the board, in their order, with the minutes that one of their things takes.
enum SectionKind {
    REPLIES(5, "fth-corner-up-left"),
    CARDS(3, "fth-credit-card"),
    ENQUIRIES(5, "fth-message-circle"),
    FOLLOW_UPS(3, "fth-clock"),
    LETTERS(0.5, "fth-edit-3"),
    STANDSTILLS(3, "fth-flag"),
    FIRST_STEPS(2, "fth-user-plus");

    private final double minutes;
    private final String icon;

    SectionKind(double minutes, String icon) {
        this.minutes = minutes;
        this.icon = icon;
    }

    double minutes() {
        return minutes;
    }

    String icon() {
        return icon;
    }
}
