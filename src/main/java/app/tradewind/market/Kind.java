package app.tradewind.market;

/// What answers at a number.
public enum Kind {
    PHONE,
    MOBILE,
    FAX
}
