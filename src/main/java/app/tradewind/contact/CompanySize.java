package app.tradewind.contact;

/// Some consumer laws extend to small firms.
public enum CompanySize {
    UNKNOWN,
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
}
