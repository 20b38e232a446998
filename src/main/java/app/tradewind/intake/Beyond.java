package app.tradewind.intake;

import org.jspecify.annotations.Nullable;

/// What a row says beyond the fields of its contact; null where it says nothing of it.
record Beyond(
        @Nullable Refusal refusal,
        @Nullable ImportedVerdict verdict,
        @Nullable Shipment shipment,
        @Nullable Enquiry enquiry) {

    static final Beyond NONE = new Beyond(null, null, null, null);

    /// Whether the row is of a shipment whose buyer nobody knows.
    boolean isWithoutBuyer() {
        return shipment != null
                && shipment.nonBuyer() != null
                && !shipment.nonBuyer().insteadOf();
    }
}
