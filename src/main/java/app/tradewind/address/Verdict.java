package app.tradewind.address;

/// Whether a letter to an address can be expected to arrive.
public enum Verdict {
    UNKNOWN,
    VALID,
    RISKY,
    INVALID
}
