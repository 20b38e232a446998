package app.tradewind.contact;

/// What a person’s work has to do with buying, as the job title tells.
public enum PurchasingRole {
    /// Decides on purchases, or on everything.
    DECISION_MAKER(Tri.YES),
    /// Prepares a purchase, or is asked before one.
    INFLUENCER(Tri.UNKNOWN),
    /// Has a work of another kind.
    OTHER(Tri.NO),
    /// The title does not tell.
    UNKNOWN(Tri.UNKNOWN);

    private final Tri relevance;

    PurchasingRole(Tri relevance) {
        this.relevance = relevance;
    }

    /// Whether an offer of goods concerns this work; a question where the title proves neither.
    public Tri relevance() {
        return relevance;
    }
}
