package app.tradewind.insight;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.ContactSamples;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.InteractionRepository;
import app.tradewind.store.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A book whose people, answers and letters a test names one by one.
final class InsightBook implements AutoCloseable {

    static final Instant NOW = ContactSamples.NOW;
    static final ZoneId ZONE = ZoneOffset.UTC;

    final Database database;
    final ContactRepository contacts;

    InsightBook(Path folder) {
        database = Database.create(folder.resolve("a.tradewind"), null);
        contacts = new ContactRepository(database);
    }

    /// Adds a contact from pairs of field names and texts, so many days ago.
    ContactId add(long daysAgo, String... fields) {
        return add(daysAgo, ContactSamples.contact(fields));
    }

    ContactId add(long daysAgo, Contact contact) {
        return contacts.add(contact, NOW.minus(Duration.ofDays(daysAgo)));
    }

    void answered(ContactId contact, Instant at) {
        new InteractionRepository(database, contacts)
                .add(new Interaction(0, contact, InteractionKind.REPLY, at, "yes", null), at);
    }

    /// Makes an account and gives its id.
    long account(String name) {
        return database.insert(
                "INSERT INTO account (name, from_name, address, smtp_host, smtp_port, security, per_day, per_hour,"
                        + " gap_min, gap_max, created_at) VALUES (?, 'Lin', ?, 'h', 1, 'NONE', 1, 1, 1, 1, 0)",
                name,
                name + "@hinges.example");
    }

    /// A letter of an account that left, in a mailing of its own.
    void letter(long account, ContactId contact, String address, String state, Instant at) {
        long template = database.insert("INSERT INTO template (name, language, updated_at) VALUES ('first', 'en', 0)");
        long mailing = database.insert(
                "INSERT INTO mailing (name, template_id, template_version, account_id, created_at)"
                        + " VALUES ('m', ?, 1, ?, 0)",
                template,
                account);
        long letter = database.insert(
                "INSERT INTO letter (mailing_id, contact_id, address, language, subject, html, state, at)"
                        + " VALUES (?, ?, ?, 'en', 's', 'h', ?, ?)",
                mailing,
                contact.value(),
                address,
                state,
                at);
        database.insert(
                "INSERT INTO delivery (letter_id, account_id, address, message_id, started_at, outcome)"
                        + " VALUES (?, ?, ?, 'm', ?, 'SENT')",
                letter,
                account,
                address,
                at);
    }

    Insights insights(Period period) {
        return new InsightSource(database).of(Scope.ofBook(period, NOW, ZONE));
    }

    @Override
    public void close() {
        database.close();
    }
}
