package app.tradewind.ui.letters;

/// The keys of the approval.
final class ApprovalKeys {

    static final String APPROVE = "A";
    static final String EDIT = "E";
    static final String SKIP = "S";
    static final String NEVER = "N";
    static final String USE_FACT = "Enter";
    static final String PERSONAL = "P";
    static final String WITHOUT = "W";
    static final String REASON = "R";
    static final String FILE = "F";
    static final String ASSIST = "L";
    static final String BEFORE = "Left";
    static final String NEXT = "Right";
    static final String KEEP_EDIT = "Ctrl+Enter";
    static final String END = "Esc";

    private ApprovalKeys() {}
}
