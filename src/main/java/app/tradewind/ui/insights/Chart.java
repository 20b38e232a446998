package app.tradewind.ui.insights;

/// The charts of the page, in their order.
enum Chart {
    FUNNEL("funnel"),
    HOURS("hours"),
    CHANNELS("channels"),
    SENDER("sender"),
    HEALTH("health"),
    GROWTH("growth");

    private final String key;

    Chart(String key) {
        this.key = key;
    }

    /// As its message keys and its files are called.
    String key() {
        return key;
    }
}
