package app.tradewind.contact;

/// What a company is before the law; some countries protect sole traders like persons.
public enum LegalForm {
    UNKNOWN,
    CORPORATE,
    SOLE_TRADER,
    PARTNERSHIP,
    PUBLIC_BODY
}
