package app.tradewind.ui.duplicates;

import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.duplicate.DuplicateRepository;
import app.tradewind.contact.duplicate.DuplicateScan;
import app.tradewind.contact.duplicate.Merging;
import app.tradewind.store.ChangeFeed;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.time.InstantSource;
import java.time.ZoneId;

/// What the page of duplicates works with; put together by `app`.
public record DuplicatesRoom(Book book, Window window, Messages messages, Time time) {

    /// The part of the book that it reads and writes.
    public record Book(
            ContactRepository contacts,
            DuplicateScan scan,
            DuplicateRepository duplicates,
            Merging merging,
            ChangeFeed changes) {

        public static Book of(Database database, InstantSource clock) {
            ContactRepository contacts = new ContactRepository(database);
            return new Book(
                    contacts,
                    new DuplicateScan(database),
                    new DuplicateRepository(database),
                    new Merging(database, contacts, clock),
                    database.changes());
        }
    }

    /// The window around the page.
    public record Window(Background background, Toasts toasts, Navigator navigator) {}

    /// Now, and the user's own zone.
    public record Time(InstantSource clock, ZoneId zone) {}

    Background background() {
        return window.background();
    }
}
