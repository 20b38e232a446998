package app.tradewind.letter;

/// What became of a letter. `UNCERTAIN`: it was handed over, the answer never came; it is not sent again by itself.
public enum LetterState {
    DRAFT,
    APPROVED,
    QUEUED,
    SENDING,
    SENT,
    UNCERTAIN,
    FAILED,
    CANCELLED,
    BOUNCED,
    REPLIED
}
