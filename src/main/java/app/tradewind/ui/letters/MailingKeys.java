package app.tradewind.ui.letters;

/// The keys of a mailing's screen.
final class MailingKeys {

    static final String FOLLOW_UP = "F";
    static final String PAUSE = "P";
    static final String MISSING = "M";
    static final String TAKE_OUT = "X";

    private MailingKeys() {}
}
