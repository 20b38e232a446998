package app.tradewind.ui.today;

import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.FollowUpRepository;
import app.tradewind.contact.InteractionRepository;
import app.tradewind.contact.due.DueRepository;
import app.tradewind.contact.due.RhythmRepository;
import app.tradewind.letter.IdentityRepository;
import app.tradewind.store.ChangeFeed;
import app.tradewind.store.Database;
import java.time.Instant;
import java.time.InstantSource;

/// The part of the book that the board reads and writes.
public record TodayBook(
        People people,
        RhythmRepository rhythms,
        IdentityRepository identities,
        Questions questions,
        ChangeFeed changes) {

    public record People(
            ContactRepository contacts,
            InteractionRepository timeline,
            FollowUpRepository followUps,
            ChangeHistoryRepository history) {}

    /// Asks what is due at a time.
    @FunctionalInterface
    public interface Questions {

        DueRepository at(Instant now, Instant endOfDay, int shown);
    }

    public static TodayBook of(Database database, InstantSource clock) {
        ContactRepository contacts = new ContactRepository(database);
        return new TodayBook(
                new People(
                        contacts,
                        new InteractionRepository(database, contacts),
                        new FollowUpRepository(database),
                        new ChangeHistoryRepository(database, contacts, clock)),
                new RhythmRepository(database),
                new IdentityRepository(database),
                (now, end, shown) -> new DueRepository(database, now, end, shown),
                database.changes());
    }
}
