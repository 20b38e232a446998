package app.tradewind.intake.page;

/// What a page or a text can say of a contact.
public enum Part {
    NAME("name"),
    TITLE("title"),
    COMPANY("company"),
    ADDRESS("address"),
    PHONE("phone"),
    MOBILE("mobile"),
    FAX("fax"),
    WEBSITE("website"),
    COUNTRY("country"),
    REGION("region"),
    CITY("city"),
    POSTAL_ADDRESS("postalAddress"),
    SOCIAL("social");

    private final String key;

    Part(String key) {
        this.key = key;
    }

    /// The name of the contact's field that it fills, as a column's heading.
    public String key() {
        return key;
    }

    boolean isList() {
        return this == PHONE || this == MOBILE || this == FAX || this == SOCIAL;
    }
}
