package app.tradewind.address;

/// Whose mailbox an address is. A free-mail address counts as a natural person's.
public enum AddressKind {
    UNKNOWN,
    PERSONAL,
    ROLE,
    FREE,
    DISPOSABLE,
    AUTOMATED
}
