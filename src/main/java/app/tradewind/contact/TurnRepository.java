package app.tradewind.contact;

import app.tradewind.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Notes each change of stage and grade in the timeline, within the step that makes it: undo takes both back.
/// Blocks.
public final class TurnRepository {

    private final Database database;

    public TurnRepository(Database database) {
        this.database = database;
    }

    /// Notes what an update changed; nothing where stage and grade stay.
    void note(Contact before, Contact after, Turn.Cause cause, Instant at) {
        if (!before.stage().equals(after.stage())) {
            note(after.id(), InteractionKind.STAGE, new Turn(before.stage(), after.stage(), cause), at);
        }
        if (before.grade() != after.grade()) {
            Turn turn = new Turn(name(before.grade()), name(after.grade()), cause);
            note(after.id(), InteractionKind.GRADE, turn, at);
        }
    }

    private void note(ContactId contact, InteractionKind kind, Turn turn, Instant at) {
        database.insert(
                """
                INSERT INTO interaction (contact_id, kind, at, was, became, cause, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                contact.value(),
                kind,
                at,
                turn.was(),
                turn.became(),
                turn.cause().text(),
                at);
    }

    /// Notes a grade that was given, taken or kept elsewhere.
    public void graded(ContactId contact, Turn turn, Instant at) {
        note(contact, InteractionKind.GRADE, turn, at);
    }

    /// A letter left: whom nobody wrote to before is contacted.
    public void written(ContactId contact, Instant at) {
        advance(contact, "CONTACTED", "('NOT_CONTACTED')", Turn.Cause.LETTER, at);
    }

    /// They answered: who was at most written to is one that replied.
    void replied(ContactId contact, Instant at) {
        advance(contact, "REPLIED", "('NOT_CONTACTED', 'CONTACTED')", Turn.Cause.REPLY, at);
    }

    /// A stage that the user took out of the book is not brought back.
    private void advance(ContactId contact, String to, String from, Turn.Cause cause, Instant at) {
        database.find(
                        row -> row.getString(1),
                        "SELECT stage FROM contact WHERE id = ? AND stage IN " + from
                                + " AND EXISTS (SELECT 1 FROM stage WHERE code = ?)",
                        contact.value(),
                        to)
                .ifPresent(was -> {
                    database.update("UPDATE contact SET stage = ? WHERE id = ?", to, contact.value());
                    note(contact, InteractionKind.STAGE, new Turn(was, to, cause), at);
                });
    }

    private static String name(@Nullable Grade grade) {
        return grade == null ? "" : grade.name();
    }

    static @Nullable Turn turn(ResultSet row) throws SQLException {
        String cause = row.getString("cause");
        return cause == null
                ? null
                : new Turn(
                        Objects.requireNonNullElse(row.getString("was"), ""),
                        Objects.requireNonNullElse(row.getString("became"), ""),
                        Turn.Cause.of(cause));
    }
}
