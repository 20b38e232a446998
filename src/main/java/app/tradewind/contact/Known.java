package app.tradewind.contact;

/// What an [Outline] knows of each contact.
enum Known {
    COUNTRY,
    GRADE,
    STAGE,
    CHANNEL,
    VERDICT,
    TITLE,
    CITY,
    LAST_CONTACT,
    FIRST_CONTACT,
    OBTAINED;

    boolean isTime() {
        return this == LAST_CONTACT || this == FIRST_CONTACT || this == OBTAINED;
    }
}
