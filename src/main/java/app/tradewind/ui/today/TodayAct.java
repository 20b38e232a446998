package app.tradewind.ui.today;

/// What can be done about a line with one key.
enum TodayAct {
    ANSWER("R"),
    WRITE("W"),
    CALL("C"),
    POST("P"),
    NOTE("N"),
    SITE("V"),
    OTHER("X"),
    APPROVE("A"),
    OPEN("Enter");

    private final String key;

    TodayAct(String key) {
        this.key = key;
    }

    /// As [app.tradewind.ui.control.Keys#of] reads it.
    String key() {
        return key;
    }
}
