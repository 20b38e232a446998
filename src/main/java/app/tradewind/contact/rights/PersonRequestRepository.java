package app.tradewind.contact.rights;

import app.tradewind.contact.ContactId;
import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.time.Instant;
import java.util.List;

/// Requests of persons in the book. Every method blocks.
public final class PersonRequestRepository {

    private static final RowMapper<PersonRequest> REQUEST = row -> new PersonRequest(
            row.getLong("id"),
            new ContactId(row.getLong("contact_id")),
            PersonRequest.Kind.valueOf(row.getString("kind")),
            Instant.ofEpochMilli(row.getLong("received_at")),
            Instant.ofEpochMilli(row.getLong("due_at")),
            row.getObject("done_at") == null ? null : Instant.ofEpochMilli(row.getLong("done_at")),
            row.getString("note"));

    private final Database database;

    public PersonRequestRepository(Database database) {
        this.database = database;
    }

    /// Notes a request and returns its id.
    public long add(PersonRequest request) {
        return database.insert(
                """
                INSERT INTO person_request (contact_id, kind, received_at, due_at, done_at, note)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                request.contact().value(),
                request.kind(),
                request.receivedAt(),
                request.dueAt(),
                request.doneAt(),
                request.note());
    }

    /// Notes that a request was answered.
    public void done(long id, Instant when) {
        database.update("UPDATE person_request SET done_at = ? WHERE id = ?", when, id);
    }

    /// All requests of a contact, the newest first.
    public List<PersonRequest> ofContact(ContactId contact) {
        return database.list(
                REQUEST,
                "SELECT * FROM person_request WHERE contact_id = ? ORDER BY received_at DESC, id DESC",
                contact.value());
    }

    /// Those that nobody answered yet, the most pressing first.
    public List<PersonRequest> open() {
        return database.list(REQUEST, "SELECT * FROM person_request WHERE done_at IS NULL ORDER BY due_at, id");
    }

    /// The open ones of some contacts, for the checks of their letters.
    ///
    /// @param contacts their ids
    public List<PersonRequest> open(long... contacts) {
        return database.list(REQUEST, """
                SELECT * FROM person_request
                WHERE done_at IS NULL AND contact_id IN (SELECT value FROM json_each(?)) ORDER BY due_at, id
                """, java.util.Arrays.toString(contacts));
    }
}
