package app.tradewind.intake;

/// What happens to a contact that is in the book already.
public enum Policy {
    /// Nothing: only new contacts come in.
    CREATE,
    /// What the book does not know is filled in.
    MERGE,
    /// What the file says replaces what the book said; what it leaves open stays.
    UPDATE
}
