package app.tradewind.contact;

/// Why a contact may be written to.
public enum BasisKind {
    CONSENT,
    PUBLISHED,
    CUSTOMER,
    ENQUIRY,
    CARD,
    LEGITIMATE_INTEREST,
    FUNCTION,
    OPT_OUT_REGIME
}
