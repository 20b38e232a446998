package app.tradewind.contact;

import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is due with whom. Every method blocks.
public final class FollowUpRepository {

    private static final RowMapper<FollowUp> FOLLOW_UP = row -> new FollowUp(
            row.getLong("id"),
            new ContactId(row.getLong("contact_id")),
            Instant.ofEpochMilli(row.getLong("due_at")),
            row.getString("reason"),
            FollowUpWay.valueOf(row.getString("way")),
            ContactRowsRepository.instant(row, "done_at"),
            FollowUpCause.valueOf(row.getString("cause")),
            row.getInt("moved"));

    /// What is due within a day of a contact is answered by it: it stood on the board of that day.
    private static final Duration DAY = Duration.ofDays(1);

    private final Database database;

    public FollowUpRepository(Database database) {
        this.database = database;
    }

    /// What is not done yet with this contact, soonest first.
    public List<FollowUp> open(ContactId contact) {
        return database.list(
                FOLLOW_UP,
                "SELECT * FROM follow_up WHERE contact_id = ? AND done_at IS NULL ORDER BY due_at, id",
                contact.value());
    }

    /// What is due before `time`, over the whole book, soonest first.
    public List<FollowUp> dueBefore(Instant time) {
        return database.list(
                FOLLOW_UP, "SELECT * FROM follow_up WHERE done_at IS NULL AND due_at < ? ORDER BY due_at, id", time);
    }

    /// What is not done yet over the whole book, people in the bin left out; soonest first.
    public List<FollowUp> open() {
        return database.list(FOLLOW_UP, """
                SELECT follow_up.* FROM follow_up JOIN contact ON contact.id = follow_up.contact_id
                WHERE done_at IS NULL AND deleted_at IS NULL ORDER BY due_at, follow_up.id
                """);
    }

    public Optional<FollowUp> find(long id) {
        return database.find(FOLLOW_UP, "SELECT * FROM follow_up WHERE id = ?", id);
    }

    public long add(FollowUp followUp, Instant now) {
        return database.insert(
                "INSERT INTO follow_up (contact_id, due_at, reason, way, done_at, cause, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                followUp.contact().value(),
                followUp.dueAt(),
                followUp.reason(),
                followUp.way(),
                followUp.doneAt(),
                followUp.cause(),
                now);
    }

    public void done(long id, Instant now) {
        database.update("UPDATE follow_up SET done_at = ? WHERE id = ?", now, id);
    }

    /// Puts it off, or forward.
    public void move(long id, Instant due) {
        database.update("UPDATE follow_up SET due_at = ?, moved = moved + 1 WHERE id = ?", due, id);
    }

    /// What tells the follow-ups of this book from those of others in a calendar; the same for ever.
    public String calendarId() {
        database.update(
                "INSERT OR IGNORE INTO book_setting (key, value) VALUES ('calendar.id', ?)",
                UUID.randomUUID().toString());
        return database.find(row -> row.getString(1), "SELECT value FROM book_setting WHERE key = 'calendar.id'")
                .orElseThrow();
    }

    /// The user turned to the contact at `at`: what the rules of the board asked is done, and so is what was due by
    /// hand on that day, unless it asks for another way.
    void reached(ContactId contact, InteractionKind kind, Instant at) {
        database.update("""
                UPDATE follow_up SET done_at = ?
                WHERE contact_id = ? AND done_at IS NULL
                    AND (cause <> 'HAND' OR due_at < ? AND way IN ('ANY', ?))
                """, at, contact.value(), at.plus(DAY), way(kind));
    }

    private static FollowUpWay way(InteractionKind kind) {
        return switch (kind) {
            case LETTER -> FollowUpWay.LETTER;
            case CALL -> FollowUpWay.CALL;
            case MEETING, VISIT -> FollowUpWay.FAIR;
            case CHAT -> FollowUpWay.ENQUIRY;
            case REPLY, QUOTATION, SAMPLE, NOTE, IMPORT, STAGE, GRADE -> FollowUpWay.ANY;
        };
    }
}
