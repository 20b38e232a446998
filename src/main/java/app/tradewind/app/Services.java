package app.tradewind.app;

import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.ContactQueryParser;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.handover.ContactExport;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import java.time.InstantSource;
import java.time.ZoneId;

/// The services of one open book, put together by hand: what the window and the command line share.
///
/// Each is made when it is asked for; they hold no state but the book.
public record Services(Database database, Messages messages, InstantSource clock, ZoneId zone) {

    public ContactRepository contacts() {
        return new ContactRepository(database);
    }

    public SuppressionRepository suppressions() {
        return new SuppressionRepository(database);
    }

    public ChangeHistoryRepository history() {
        return new ChangeHistoryRepository(database, contacts(), clock);
    }

    public ContactQueryParser queries() {
        return new ContactQueryParser(clock, zone);
    }

    public ContactExport export() {
        return new ContactExport(contacts(), messages);
    }
}
