package app.tradewind.contact;

/// What the mail server last said of an address.
public enum BounceClass {
    NONE,
    HARD,
    SOFT
}
