package app.tradewind.contact.health;

/// What may be tidied away, and why.
public enum CleanUpGroup {
    /// Probably mistyped: the address that was meant is proposed.
    TYPO,
    /// No letter to it can arrive, by its form or its domain.
    INVALID,
    /// Letters came back: once for good, or several times in a row for now.
    RETURNED,
    /// On the list of those never to be written to.
    UNSUBSCRIBED,
    /// Contacts with whom nothing happened for many months; lines of this group are people, not addresses.
    STALE
}
