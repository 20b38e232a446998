package app.tradewind.intake;

import java.util.Arrays;
import java.util.Optional;

/// What a column says beyond the fields of a contact: that mail is not wanted or comes back, what a verifier found,
/// what was shipped, what was asked for.
enum RowSign {
    OPT_OUT("optOut"),
    BOUNCED("bounced"),
    COMPLAINED("complained"),
    BLOCKED("blocked"),
    /// One word for all of that, or a verifier's verdict.
    ADDRESS_STATUS("addressStatus"),
    /// A stage or a tag, which may say “unsubscribed” among other things; no target of its own.
    WORDS("words"),
    /// How sure a finder is of an address, in percent.
    ADDRESS_SCORE("addressScore"),
    ADDRESS_CHECKED_AT("addressCheckedAt"),
    /// The file with a picture of the card, or that the card holds one itself.
    PICTURE("picture"),

    SHIPMENT_BILL("shipment.bill"),
    SHIPMENT_DATE("shipment.date"),
    SHIPMENT_GOODS("shipment.goods"),
    SHIPMENT_HS("shipment.hs"),
    SHIPMENT_WEIGHT("shipment.weight"),
    SHIPMENT_TEU("shipment.teu"),
    SHIPMENT_VALUE("shipment.value"),
    SHIPMENT_PORT("shipment.port"),
    SHIPMENT_ORIGIN("shipment.origin"),
    SHIPMENT_SUPPLIER("shipment.supplier"),
    SHIPMENT_NOTIFY("shipment.notify"),
    SHIPMENT_NOTIFY_ADDRESS("shipment.notifyAddress"),

    ENQUIRY_DATE("enquiry.date"),
    ENQUIRY_MESSAGE("enquiry.message"),
    ENQUIRY_SUBJECT("enquiry.subject"),
    ENQUIRY_PRODUCT("enquiry.product");

    private final String key;

    RowSign(String key) {
        this.key = key;
    }

    /// The name in mappings, as [Target#key()].
    String key() {
        return key;
    }

    boolean isOfShipment() {
        return key.startsWith("shipment.");
    }

    boolean isOfEnquiry() {
        return key.startsWith("enquiry.");
    }

    static Optional<RowSign> find(String key) {
        return Arrays.stream(values())
                .filter(sign -> sign != WORDS && sign.key.equalsIgnoreCase(key))
                .findFirst();
    }
}
