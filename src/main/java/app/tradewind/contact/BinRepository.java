package app.tradewind.contact;

import app.tradewind.store.Database;
import java.util.Arrays;

/// Empties the bin for good. Blocks.
public final class BinRepository {

    /// What emptying did.
    ///
    /// @param gone people who left the book
    /// @param kept people who stay in the bin because letters were written to them: the ledger of what was sent
    ///     needs
    ///     them
    public record Emptied(long gone, long kept) {}

    private static final String IN_BIN = "deleted_at IS NOT NULL AND merged_into IS NULL";

    /// Those in the bin and those that were merged into them.
    private static final String GOING = """
            SELECT contact.id FROM contact
            JOIN contact AS stands ON stands.id = coalesce(contact.merged_into, contact.id)
            WHERE stands.deleted_at IS NOT NULL AND stands.merged_into IS NULL AND NOT EXISTS
                (SELECT 1 FROM letter JOIN contact AS written ON written.id = letter.contact_id
                    WHERE coalesce(written.merged_into, written.id) = stands.id)
            """;

    private final Database database;
    private final ContactRepository contacts;
    private final EvidenceRepository evidence;

    public BinRepository(Database database, ContactRepository contacts) {
        this.database = database;
        this.contacts = contacts;
        evidence = new EvidenceRepository(database);
    }

    public long size() {
        return database.count("SELECT count(*) FROM contact WHERE " + IN_BIN);
    }

    /// Removes everybody in the bin with all that hangs on them, and what the history remembers of them: nothing
    /// brings them back. Whom never to write to stays known.
    public Emptied empty() {
        return database.transaction(() -> {
            long before = size();
            long[] going = database.ids(GOING);
            String ids = ContactRepository.json(going);
            long[] copies = database.ids("""
                    SELECT evidence_id FROM address WHERE contact_id IN (SELECT value FROM json_each(?1))
                    UNION SELECT evidence_id FROM lawful_basis WHERE contact_id IN (SELECT value FROM json_each(?1))
                    UNION SELECT evidence_id FROM picture WHERE contact_id IN (SELECT value FROM json_each(?1))
                    """, ids);
            for (String history : new String[] {"change_entry", "undo_kept"}) {
                database.update(
                        "DELETE FROM " + history + " WHERE contact_id IN (SELECT value FROM json_each(?))", ids);
            }
            database.update("DELETE FROM contact WHERE id IN (SELECT value FROM json_each(?))", ids);
            database.update("""
                    UPDATE company SET main_contact_id = NULL
                    WHERE main_contact_id IN (SELECT value FROM json_each(?))
                    """, ids);
            Arrays.stream(copies).filter(copy -> copy != 0).forEach(evidence::removeUnused);
            dropCopies();
            dropEmptySteps();
            contacts.forget(going);
            new AttachmentRepository(database).removeUnused();
            long kept = size();
            return new Emptied(before - kept, kept);
        });
    }

    /// Copies that the history remembers only for people who are gone.
    private void dropCopies() {
        database.update("""
                DELETE FROM change_entry WHERE tbl = 'evidence' AND op <> 'I' AND NOT EXISTS
                    (SELECT 1 FROM change_set JOIN change_entry AS other
                        ON other.seq BETWEEN change_set.first_seq AND change_set.last_seq
                    WHERE change_set.id = change_entry.change_set AND other.contact_id IS NOT NULL)
                """);
    }

    /// A step of which nothing is left could only be taken back to no effect.
    private void dropEmptySteps() {
        database.update("""
                DELETE FROM change_set WHERE kind <> 'IMPORT' AND last_seq >= first_seq AND NOT EXISTS
                    (SELECT 1 FROM change_entry WHERE seq BETWEEN change_set.first_seq AND change_set.last_seq)
                """);
    }
}
