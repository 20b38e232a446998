package app.tradewind.contact;

import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The timelines of the contacts. Every method blocks.
public final class InteractionRepository {

    static final RowMapper<Interaction> INTERACTION = row -> new Interaction(
            row.getLong("id"),
            new ContactId(row.getLong("contact_id")),
            InteractionKind.valueOf(row.getString("kind")),
            Instant.ofEpochMilli(row.getLong("at")),
            row.getString("summary"),
            ContactRowsRepository.number(row, "letter_id"),
            direction(row),
            TurnRepository.turn(row));

    private final Database database;
    private final ContactRepository contacts;
    private final FollowUpRepository followUps;
    private final TurnRepository turns;

    public InteractionRepository(Database database, ContactRepository contacts) {
        this.database = database;
        this.contacts = contacts;
        followUps = new FollowUpRepository(database);
        turns = new TurnRepository(database);
    }

    /// The contact's timeline, newest first.
    public List<Interaction> ofContact(ContactId contact) {
        return database.list(
                INTERACTION,
                "SELECT * FROM interaction WHERE contact_id = ? ORDER BY at DESC, id DESC",
                contact.value());
    }

    /// Adds a line and makes its words findable. A talk with the person also counts as contact, and if it was the
    /// user who turned to them, what was due by that is done. A reply brings who was only written to one stage on.
    public long add(Interaction interaction, Instant now) {
        return database.transaction(() -> {
            if (interaction.kind() == InteractionKind.REPLY) {
                turns.replied(interaction.contact(), interaction.at());
            }
            long id = database.insert(
                    "INSERT INTO interaction (contact_id, kind, at, summary, letter_id, direction, created_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    interaction.contact().value(),
                    interaction.kind(),
                    interaction.at(),
                    interaction.summary(),
                    interaction.letterId(),
                    interaction.direction(),
                    now);
            if (interaction.kind().isContact()) {
                database.update(
                        """
                        UPDATE contact SET first_contact_at = coalesce(first_contact_at, ?),
                            last_contact_at = max(coalesce(last_contact_at, 0), ?), updated_at = ?
                        WHERE id = ?
                        """,
                        interaction.at(),
                        interaction.at(),
                        now,
                        interaction.contact().value());
            }
            if (interaction.isByUs()) {
                followUps.reached(interaction.contact(), interaction.kind(), interaction.at());
            }
            contacts.refresh(interaction.contact().value());
            return id;
        });
    }

    public void delete(long id, ContactId contact) {
        database.transaction(() -> {
            database.update("DELETE FROM interaction WHERE id = ?", id);
            contacts.refresh(contact.value());
        });
    }

    private static @Nullable Direction direction(ResultSet row) throws SQLException {
        String direction = row.getString("direction");
        return direction == null ? null : Direction.valueOf(direction);
    }
}
