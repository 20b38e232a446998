package app.tradewind.contact;

import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.time.Instant;
import java.util.List;

/// What is due with whom. Every method blocks.
public final class FollowUpRepository {

    private static final RowMapper<FollowUp> FOLLOW_UP = row -> new FollowUp(
            row.getLong("id"),
            new ContactId(row.getLong("contact_id")),
            Instant.ofEpochMilli(row.getLong("due_at")),
            row.getString("reason"),
            FollowUpWay.valueOf(row.getString("way")),
            ContactRowsRepository.instant(row, "done_at"));

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

    public long add(FollowUp followUp, Instant now) {
        return database.insert(
                "INSERT INTO follow_up (contact_id, due_at, reason, way, created_at) VALUES (?, ?, ?, ?, ?)",
                followUp.contact().value(),
                followUp.dueAt(),
                followUp.reason(),
                followUp.way(),
                now);
    }

    public void done(long id, Instant now) {
        database.update("UPDATE follow_up SET done_at = ? WHERE id = ?", now, id);
    }
}
