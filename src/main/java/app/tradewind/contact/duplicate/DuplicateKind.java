package app.tradewind.contact.duplicate;

/// What a group of duplicates is made of.
public enum DuplicateKind {
    CONTACT,
    COMPANY
}
