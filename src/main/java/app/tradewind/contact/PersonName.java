package app.tradewind.contact;

/// A person's name. `display` is as the person writes it; the parts are empty where they are not known.
///
/// Names follow vCard 4.0 (RFC 6350, sections 6.2.1 and 6.2.2).
public record PersonName(String display, String given, String family) {

    public static final PersonName NONE = new PersonName("", "", "");

    public PersonName {
        display = display.strip();
        given = given.strip();
        family = family.strip();
        if (display.isEmpty()) {
            display = (given + " " + family).strip();
        }
    }
}
