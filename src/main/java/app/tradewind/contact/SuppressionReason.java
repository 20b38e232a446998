package app.tradewind.contact;

/// Why an address must not be written to again.
public enum SuppressionReason {
    OPT_OUT,
    COMPLAINT,
    HARD_BOUNCE,
    MANUAL,
    IMPORTED,
    ERASURE
}
