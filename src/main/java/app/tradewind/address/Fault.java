package app.tradewind.address;

/// Why a text is no address that a letter can be sent to.
enum Fault {
    EMPTY,
    NO_AT,
    SEVERAL_AT,
    DISPLAY_NAME,
    NO_LOCAL_PART,
    NO_DOMAIN,
    TOO_LONG,
    LOCAL_PART_TOO_LONG,
    DOMAIN_TOO_LONG,
    LABEL_TOO_LONG,
    DOT_AT_THE_EDGE,
    TWO_DOTS,
    HYPHEN_AT_THE_EDGE,
    SPACE,
    CONTROL_CHARACTER,
    ODD_CHARACTER,
    COMMENT,
    IP_LITERAL,
    NUMERIC_DOMAIN,
    MISSING_TLD,
    BAD_TLD,
    FILE_NAME,
    BAD_IDN;

    /// The stable code, such as `two-dots`.
    String code() {
        return AddressCheck.code(this);
    }
}
