package app.tradewind.contact;

/// Why something is due: set by hand, or one of the rules of the board.
public enum FollowUpCause {
    /// Set by the user or by an import.
    HAND,
    /// A reply that waits for an answer.
    REPLY,
    /// A card from a fair, within a day.
    CARD,
    /// An enquiry of a platform, or a call or chat that began with them.
    ENQUIRY,
    /// Every so many days by grade.
    RHYTHM,
    /// A deal in which nothing moves.
    STANDSTILL,
    /// A connection of a social network without an address.
    CONNECTION,
    /// A buyer of customs data whose person was not looked up yet.
    CUSTOMS,
    /// A web site without a person.
    WEBSITE
}
