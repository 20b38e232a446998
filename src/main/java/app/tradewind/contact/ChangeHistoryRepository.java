package app.tradewind.contact;

import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Every change of contacts as a step that can be taken back, and the steps taken back.
///
/// What the search finds and how lists are ordered follows each undo at once.
public final class ChangeHistoryRepository {

    private final Database database;
    private final ContactRepository contacts;
    private final InstantSource clock;

    public ChangeHistoryRepository(Database database, ContactRepository contacts, InstantSource clock) {
        this.database = database;
        this.contacts = contacts;
        this.clock = clock;
    }

    /// Does `work` as one undoable step, in one transaction.
    public <T> T recording(Journal.Kind kind, String label, Supplier<T> work) {
        return database.journal().recording(kind, label, clock.instant(), work);
    }

    /// Does `work` as one undoable step and returns the step's id.
    public long record(Journal.Kind kind, String label, Runnable work) {
        return database.journal().record(kind, label, clock.instant(), work);
    }

    /// Takes a step back. Contacts that the step made and that have been written to since are kept, as are those
    /// that a later step changed.
    public Journal.Undone undo(long step) {
        Instant now = clock.instant();
        return database.transaction(() -> {
            Journal.Undone undone = database.journal().undo(step, this::writtenToSince, now);
            contacts.forget(ids(undone.removed()));
            contacts.refresh(ids(undone.restored()));
            contacts.refresh(colleagues(step));
            return undone;
        });
    }

    public Optional<Journal.ChangeSet> lastUndoable() {
        return database.journal().lastUndoable();
    }

    public Optional<Journal.ChangeSet> lastRedoable() {
        return database.journal().lastRedoable();
    }

    /// Everybody at the companies that a step changed: lists are ordered by the names of companies, and people are
    /// found
    /// by them.
    private long[] colleagues(long step) {
        return database.ids("""
                SELECT DISTINCT contact.id
                FROM change_set
                JOIN change_entry ON change_entry.seq BETWEEN change_set.first_seq AND change_set.last_seq
                JOIN contact ON contact.company_id = change_entry.row_id
                WHERE change_set.id = ? AND change_entry.tbl = 'company' AND change_entry.op = 'U'
                """, step);
    }

    private static long[] ids(Set<Long> contacts) {
        return contacts.stream().mapToLong(Long::longValue).toArray();
    }

    private Set<Long> writtenToSince(long step) {
        Set<Long> ids = new HashSet<>();
        if (database.count("SELECT EXISTS (SELECT 1 FROM letter)") == 0) {
            return ids;
        }
        for (long id : database.ids("""
                SELECT DISTINCT letter.contact_id
                FROM change_set
                JOIN change_entry ON change_entry.seq BETWEEN change_set.first_seq AND change_set.last_seq
                JOIN letter ON letter.contact_id = change_entry.row_id
                WHERE change_set.id = ? AND change_entry.tbl = 'contact' AND change_entry.op = 'I'
                """, step)) {
            ids.add(id);
        }
        return ids;
    }
}
