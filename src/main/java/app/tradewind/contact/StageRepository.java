package app.tradewind.contact;

import app.tradewind.store.Database;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The stages of the book, in order. Every method blocks; what changes them belongs into a step of
/// [ChangeHistoryRepository], so that it can be taken back.
public final class StageRepository {

    /// Where new contacts begin, and where those go that are tidied away: the program itself needs them.
    private static final Set<String> NEEDED = Set.of("NOT_CONTACTED", "DORMANT");

    private final Database database;

    public StageRepository(Database database) {
        this.database = database;
    }

    public List<Stage> all() {
        return database.list(
                row -> new Stage(row.getString("code"), row.getString("label"), row.getInt("position")),
                "SELECT * FROM stage ORDER BY position");
    }

    /// How many contacts are in the stage, those in the bin too.
    public long people(String code) {
        return database.count("SELECT count(*) FROM contact WHERE stage = ?", code);
    }

    public static boolean canRemove(String code) {
        return !NEEDED.contains(code);
    }

    /// Gives a stage another name; an empty one gives the usual name back.
    public void rename(String code, String label) {
        database.update("UPDATE stage SET label = ? WHERE code = ?", label.strip(), code);
    }

    /// Adds a stage at the end.
    ///
    /// @return its code: the name as the search reads it, so that `stage:"trial order"` finds it
    public String add(String label) {
        String code = freeCode(FieldValues.stage(label));
        database.update("""
                INSERT INTO stage (id, code, label, position)
                SELECT coalesce(max(id), 0) + 1, ?, ?, coalesce(max(position), 0) + 1 FROM stage
                """, code, label.strip());
        return code;
    }

    private String freeCode(String wished) {
        Set<String> taken = Set.copyOf(all().stream().map(Stage::code).toList());
        String code = wished.toUpperCase(Locale.ROOT);
        for (int number = 2; taken.contains(code); number++) {
            code = wished + "_" + number;
        }
        return code;
    }

    /// Puts the stages into this order; those not named keep their places after them.
    public void order(List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            database.update(
                    "UPDATE stage SET position = ? WHERE code = ? AND position <> ?", i + 1, codes.get(i), i + 1);
        }
    }

    /// Takes a stage out of the book; who is in it goes to another one, which each timeline tells.
    public void remove(String code, String to, Instant now) {
        if (!canRemove(code) || code.equals(to)) {
            throw new IllegalArgumentException("stage " + code + " stays");
        }
        database.transaction(() -> {
            database.update(
                    """
                    INSERT INTO interaction (contact_id, kind, at, was, became, cause, created_at)
                    SELECT id, 'STAGE', ?1, ?2, ?3, ?4, ?1 FROM contact WHERE stage = ?2
                    """, now, code, to, Turn.Cause.ofRule("stage-removed").text());
            database.update("UPDATE contact SET stage = ?, updated_at = ? WHERE stage = ?", to, now, code);
            database.update("DELETE FROM stage WHERE code = ?", code);
        });
    }
}
