package app.tradewind.ui.contacts;

import app.tradewind.contact.BinRepository;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.HistoryStepRepository;
import app.tradewind.store.Database;

/// What was done to the book, and the bin.
public record HistoryBook(HistoryStepRepository steps, BinRepository bin) {

    public static HistoryBook of(Database database, ContactRepository contacts) {
        return new HistoryBook(new HistoryStepRepository(database), new BinRepository(database, contacts));
    }
}
