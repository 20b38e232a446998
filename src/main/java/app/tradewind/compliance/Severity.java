package app.tradewind.compliance;

/// How much a finding weighs: the letter waits, it must have been seen, it is said.
public enum Severity {
    BLOCK,
    WARN,
    ADVISE;

    /// The lighter of the two.
    public Severity atMost(Severity other) {
        return compareTo(other) < 0 ? other : this;
    }
}
