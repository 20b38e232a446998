package app.tradewind.market;

/// What a company's name says that it is before the law.
public enum Form {
    UNKNOWN,
    CORPORATE,
    SOLE_TRADER,
    PARTNERSHIP,
    PUBLIC_BODY
}
