package app.tradewind.contact;

/// Where a contact came from.
public enum Channel {
    UNKNOWN,
    WEBSITE,
    PLATFORM,
    SOCIAL,
    FAIR,
    CUSTOMS,
    REFERRAL,
    OTHER
}
