package app.tradewind.contact.duplicate;

import app.tradewind.store.Database;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// What speaks for one record or another as the one that stays.
final class MergeFactsRepository {

    private final Database database;

    MergeFactsRepository(Database database) {
        this.database = database;
    }

    /// Interactions and letters of a contact.
    long happened(long contact) {
        return database.count("""
                SELECT (SELECT count(*) FROM interaction WHERE contact_id = ?1)
                    + (SELECT count(*) FROM letter WHERE contact_id = ?1 AND state IN ('SENT', 'REPLIED', 'BOUNCED'))
                """, contact);
    }

    long people(long company) {
        return database.count("SELECT count(*) FROM contact WHERE company_id = ? AND deleted_at IS NULL", company);
    }

    Map<Long, String> companyNames(Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        database.list(
                row -> names.put(row.getLong("id"), row.getString("name")),
                "SELECT id, name FROM company WHERE id IN (SELECT value FROM json_each(?))",
                ids.toString());
        return names;
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
