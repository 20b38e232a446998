package app.tradewind.contact;

/// What the values of a user's own field are.
public enum CustomKind {
    TEXT,
    NUMBER,
    DATE,
    YES_NO,
    CHOICE,
    LINK
}
