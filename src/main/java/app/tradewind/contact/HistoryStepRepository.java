package app.tradewind.contact;

import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import app.tradewind.store.RowMapper;
import java.time.Instant;
import java.util.List;

/// What was done to the book, step by step. Blocks.
public final class HistoryStepRepository {

    /// A step with more entries than this is not looked into: its label says what it was.
    private static final int LOOKED_INTO = 2_000;

    private static final RowMapper<HistoryStep> STEP = row -> new HistoryStep(
            row.getLong("id"),
            Journal.Kind.valueOf(row.getString("kind")),
            row.getString("label"),
            Instant.ofEpochMilli(row.getLong("at")),
            row.getObject("undone_at") != null,
            row.getLong("redo"),
            row.getLong("people"),
            row.getLong("people") > 1 ? "" : row.getString("who"));

    private static final String STEPS = """
            SELECT step.*,
                coalesce((SELECT undo.id FROM change_set AS undo WHERE undo.undoes = step.id AND undo.kind = 'UNDO'
                    AND undo.undone_at IS NULL AND undo.last_seq >= undo.first_seq ORDER BY undo.id DESC LIMIT 1), 0)
                    AS redo,
                CASE WHEN step.last_seq - step.first_seq > ?1 THEN 0 ELSE
                    (SELECT count(DISTINCT contact_id) FROM change_entry
                        WHERE seq BETWEEN step.first_seq AND step.last_seq) END AS people,
                CASE WHEN step.last_seq - step.first_seq > ?1 THEN '' ELSE coalesce(
                    (SELECT contact.name FROM change_entry JOIN contact ON contact.id = change_entry.contact_id
                        WHERE seq BETWEEN step.first_seq AND step.last_seq LIMIT 1),
                    (SELECT company.name FROM change_entry JOIN company ON company.id = change_entry.row_id
                        WHERE seq BETWEEN step.first_seq AND step.last_seq AND tbl = 'company' LIMIT 1),
                    '') END AS who
            FROM change_set AS step
            WHERE step.kind <> 'UNDO' AND (step.last_seq >= step.first_seq OR step.kind = 'IMPORT')
            ORDER BY step.id DESC LIMIT ?2
            """;

    private final Database database;

    public HistoryStepRepository(Database database) {
        this.database = database;
    }

    /// The newest steps, newest first; steps that only took another back are not among them.
    ///
    /// @param most how many at most
    public List<HistoryStep> newest(int most) {
        return database.list(STEP, STEPS, LOOKED_INTO, most);
    }
}
