package app.tradewind.contact.grading;

/// One thing that counts for or against a contact; how much stands in a table.
public enum Merit {
    /// The title is one that decides on purchases.
    DECIDES,
    /// The title is one that prepares purchases.
    PREPARES,
    /// The title is of another kind of work.
    OTHER_WORK,
    /// A valid address of the person.
    PERSONAL_ADDRESS,
    /// A valid address of an office.
    ROLE_ADDRESS,
    /// No address that letters reach.
    BAD_ADDRESS,
    REPLIED,
    /// Customs records know a shipment a month or a container a month.
    BUYS_MUCH,
    /// Customs records know shipments.
    BUYS,
    /// Looks for what the user sells.
    WANTS_OURS,
    /// They turned to the user within the last quarter.
    RECENT,
    /// Their last word is older than a year.
    SILENT
}
