package app.tradewind.intake;

/// A step that changed a row's text on its way in; each has a name in `intake.properties`.
public enum Cleaning {
    UNICODE,
    COMPATIBILITY,
    ENTITIES,
    FULL_WIDTH,
    INVISIBLE,
    MOJIBAKE,
    EMPTY_WORD,
    NAME_CAPITALS,
    NAME_FROM_ADDRESS,
    NAME_SALUTATION,
    NAME_CREDENTIALS,
    NAME_SIGNS,
    NAME_ORDER,
    NAME_WAS_OFFICE,
    TITLE_FROM_NAME,
    ROLE_DECISION_MAKER,
    ROLE_INFLUENCER,
    ROLE_OTHER,
    ADDRESSES_SPLIT,
    ADDRESS_WRITTEN_ANEW,
    PHONES_SPLIT,
    PHONE_WRITTEN_ANEW,
    COUNTRY_CODE,
    COUNTRY_BY_PHONE,
    COUNTRY_BY_DOMAIN,
    CITY_SPLIT,
    VALUES_SPLIT,
    DATE_READ;

    public String key() {
        return "intake.cleaning." + name();
    }
}
