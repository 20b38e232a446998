package app.tradewind.letter;

import app.tradewind.contact.ContactId;
import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.time.Instant;
import java.util.List;

/// Lists of letters with their fate, newest first. Every method blocks.
public final class LetterLineRepository {

    private static final RowMapper<LetterLine> LINE = row -> new LetterLine(
            row.getLong("id"),
            new ContactId(row.getLong("contact_id")),
            row.getString("name"),
            row.getString("subject"),
            LetterState.valueOf(row.getString("state")),
            Instant.ofEpochMilli(row.getLong("at")));

    private static final String LINES = """
            SELECT letter.id, letter.contact_id, contact.name, letter.subject, letter.state, letter.at
            FROM letter JOIN contact ON contact.id = letter.contact_id
            """;

    private final Database database;

    public LetterLineRepository(Database database) {
        this.database = database;
    }

    /// @param most how many at most
    public List<LetterLine> ofContact(ContactId contact, int most) {
        return database.list(
                LINE,
                LINES + "WHERE letter.contact_id = ? ORDER BY letter.at DESC, letter.id DESC LIMIT ?",
                contact.value(),
                most);
    }

    /// Those to anyone of a company.
    ///
    /// @param most how many at most
    public List<LetterLine> ofCompany(long company, int most) {
        return database.list(LINE, LINES + """
                WHERE contact.company_id = ? AND contact.deleted_at IS NULL
                ORDER BY letter.at DESC, letter.id DESC LIMIT ?
                """, company, most);
    }
}
