package app.tradewind.contact;

/// How an address was obtained (compliance.md 2.1, address.source_type).
public enum SourceType {
    UNKNOWN,
    GIVEN,
    CARD,
    FAIR,
    ENQUIRY,
    OWN_SITE,
    DIRECTORY,
    SOCIAL,
    CUSTOMS,
    FINDER,
    BOUGHT,
    RENTED,
    GUESSED,
    HARVESTED,
    REFERRAL
}
