package app.tradewind.contact.duplicate;

import app.tradewind.store.Database;

/// What speaks for one record or another as the one that stays.
final class MergeFactsRepository {

    private final Database database;

    MergeFactsRepository(Database database) {
        this.database = database;
    }

    /// Interactions and letters of a contact.
    long happened(long contact) {
        return database.count(
                """
                SELECT (SELECT count(*) FROM interaction WHERE contact_id = ?1)
                    + (SELECT count(*) FROM letter WHERE contact_id = ?1 AND state IN ('SENT', 'REPLIED', 'BOUNCED'))
                """, contact);
    }

    long people(long company) {
        return database.count(
                "SELECT count(*) FROM contact WHERE company_id = ? AND deleted_at IS NULL", company);
    }

    /// Whether it is in the book, not in the bin and not merged.
    boolean isThere(DuplicateKind kind, long id) {
        return database.count(
                        kind == DuplicateKind.CONTACT
                                ? "SELECT count(*) FROM contact WHERE id = ? AND deleted_at IS NULL"
                                : "SELECT count(*) FROM company WHERE id = ? AND merged_into IS NULL",
                        id)
                == 1;
    }
}
