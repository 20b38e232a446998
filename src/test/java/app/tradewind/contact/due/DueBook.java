package app.tradewind.contact.due;

import app.tradewind.contact.Channel;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Direction;
import app.tradewind.contact.Field;
import app.tradewind.contact.FollowUp;
import app.tradewind.contact.FollowUpCause;
import app.tradewind.contact.FollowUpRepository;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.InteractionRepository;
import app.tradewind.contact.Origin;
import app.tradewind.store.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A small book at noon of a Tuesday, UTC.
final class DueBook implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final Instant END = Instant.parse("2026-11-25T00:00:00Z");

    final Database database;
    final ContactRepository contacts;
    final InteractionRepository timeline;
    final FollowUpRepository followUps;

    DueBook(Path folder) {
        database = Database.create(folder.resolve("test.tradewind"), null);
        contacts = new ContactRepository(database);
        timeline = new InteractionRepository(database, contacts);
        followUps = new FollowUpRepository(database);
    }

    DueRepository due() {
        return new DueRepository(database, NOW, END, 10);
    }

    static ChannelStep step(FollowUpCause cause) {
        return ChannelStep.all().stream()
                .filter(step -> step.cause() == cause)
                .findFirst()
                .orElseThrow();
    }

    ContactId person(String name, Channel channel, Duration ago) {
        return person(name, channel, ago, name.toLowerCase(java.util.Locale.ROOT) + "@nord.example");
    }

    ContactId person(String name, Channel channel, Duration ago, @Nullable String address) {
        ContactEdit edit = new ContactEdit(ContactEdit.blank(), NOW)
                .set(Field.NAME, name)
                .set(Field.COMPANY, "Nord " + name)
                .origin(new Origin(channel, "", "", NOW.minus(ago)));
        if (address != null) {
            edit.set(Field.ADDRESS, address);
        }
        return contacts.add(edit.done(), NOW.minus(ago));
    }

    void happened(ContactId who, InteractionKind kind, Duration ago, @Nullable Direction direction, String words) {
        timeline.add(new Interaction(0, who, kind, NOW.minus(ago), words, null, direction), NOW.minus(ago));
    }

    /// Long ago, so that no change of stage starts a clock again.
    void set(ContactId who, Field field, String text) {
        set(who, field, text, Duration.ofDays(99));
    }

    void set(ContactId who, Field field, String text, Duration ago) {
        contacts.update(
                new ContactEdit(contacts.require(who), NOW).set(field, text).done(), NOW.minus(ago));
    }

    long planned(ContactId who, Duration in, FollowUpCause cause) {
        return followUps.add(
                new FollowUp(0, who, NOW.plus(in), "ask for the sample", FollowUpWay.ANY, null, cause, 0), NOW);
    }

    @Override
    public void close() {
        database.close();
    }
}
