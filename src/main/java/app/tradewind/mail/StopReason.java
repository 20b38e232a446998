package app.tradewind.mail;

/// Why somebody gets no further letter of a sequence, the gravest first.
public enum StopReason {
    /// On the suppression list by any of the person's addresses.
    REMOVED,
    /// They answered, by letter or otherwise.
    REPLY,
    /// A letter came back or was refused for good.
    BOUNCE,
    /// Somebody else of the company answered.
    COMPANY_REPLY,
    /// The deal moved on to another stage.
    STAGE,
    /// The contact is in the bin.
    BIN,
    /// The user said so.
    BY_HAND
}
