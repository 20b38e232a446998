package app.tradewind.contact;

import java.time.Instant;

/// Makes contacts for tests; names what matters about each.
public final class ContactSamples {

    public static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private ContactSamples() {}

    /// A contact from pairs of field names and texts: `contact("name", "Anna Schmidt", "company", "Nord GmbH")`.
    public static Contact contact(String... fields) {
        return changed(ContactEdit.blank(), fields);
    }

    public static Contact changed(Contact contact, String... fields) {
        ContactEdit edit = new ContactEdit(contact, NOW);
        for (int i = 0; i < fields.length; i += 2) {
            edit.set(fields[i], fields[i + 1]);
        }
        return edit.done();
    }
}
