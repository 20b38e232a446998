package app.tradewind.compliance;

/// What a country asks before a first letter (compliance.md, section 0).
public enum Regime {
    /// Prior consent.
    OI,
    /// Consent, but one request for consent may be mailed.
    OI_ASK,
    /// Consent, and a published or handed-over business address can stand for it.
    OI_PUB,
    /// Consent only for mass mailing.
    OI_MASS,
    /// No prior consent if the letter concerns the person's job.
    OO_FN,
    /// Until they refuse.
    OO,
    /// No mail rule, but the data act wants a legal basis.
    DP,
    /// Unsettled.
    GREY;

    /// Whether a first letter needs more than an absence of refusal.
    public boolean isOptIn() {
        return this == OI || this == OI_ASK || this == OI_PUB;
    }
}
