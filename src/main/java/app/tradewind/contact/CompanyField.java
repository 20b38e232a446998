package app.tradewind.contact;

/// What is known of a company and may be written by hand.
public enum CompanyField {
    NAME,
    LEGAL_FORM,
    SIZE,
    MERCHANT,
    COUNTRY,
    REGION,
    CITY,
    POSTAL_ADDRESS,
    WEBSITE,
    NOTE
}
