package app.tradewind.intake;

/// How a row fares.
public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    DUPLICATE,
    REJECTED
}
