package app.tradewind.compliance;

import app.tradewind.contact.ContactId;
import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// Written reasons in the book. Every method blocks. Whether a rule allows a reason is [Checklist#waive]'s to know.
public final class WaiverRepository {

    private static final RowMapper<Waiver> WAIVER = row -> {
        long contact = row.getLong("contact_id");
        long mailing = row.getLong("mailing_id");
        return new Waiver(
                row.getLong("id"),
                row.getString("rule"),
                contact == 0 ? null : new ContactId(contact),
                mailing == 0 ? null : mailing,
                row.getString("reason"),
                row.getString("who"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("facts"));
    };

    private final Database database;

    public WaiverRepository(Database database) {
        this.database = database;
    }

    /// Keeps a reason.
    ///
    /// @return its number
    long add(Waiver waiver) {
        ContactId contact = waiver.contact();
        return database.insert(
                "INSERT INTO waiver (rule, contact_id, mailing_id, reason, who, at, facts) VALUES (?, ?, ?, ?, ?, ?, ?)",
                waiver.rule(),
                contact == null ? null : contact.value(),
                waiver.mailing(),
                waiver.reason().strip(),
                waiver.who(),
                waiver.at(),
                waiver.facts());
    }

    /// Takes back that a finding was seen; a written reason is proof and stays.
    void takeBack(long id) {
        database.update("DELETE FROM waiver WHERE id = ? AND reason = ?", id, Waiver.SEEN);
    }

    /// Reasons for these contacts, and those for whole mailings.
    public List<Waiver> concerning(List<ContactId> contacts) {
        String ids = contacts.stream().map(ContactId::toString).collect(Collectors.joining(",", "[", "]"));
        return database.list(WAIVER, """
                SELECT * FROM waiver WHERE contact_id IN (SELECT value FROM json_each(?))
                UNION ALL
                SELECT * FROM waiver WHERE contact_id IS NULL
                """, ids);
    }

    /// All reasons, the newest first.
    public List<Waiver> all() {
        return database.list(WAIVER, "SELECT * FROM waiver ORDER BY at DESC, id DESC");
    }
}
