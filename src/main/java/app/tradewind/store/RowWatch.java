package app.tradewind.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whose rows were changed since it was last asked, whoever changed them: for what is kept in memory beside the
/// book.
///
/// Temporary triggers of the writing connection note the owners. A [Database#bulkTransaction] touches so much that
/// it notes nothing: after it anything may have changed.
public final class RowWatch {

    /// With more than this it is quicker to read everything anew.
    private static final int MOST = 20_000;

    private final Set<Long> touched = new HashSet<>();
    private boolean anything;

    RowWatch() {}

    /// The owners of rows that were changed since the last call; null if that may be anybody.
    public synchronized long @Nullable [] take() {
        long[] taken =
                anything ? null : touched.stream().mapToLong(Long::longValue).toArray();
        touched.clear();
        anything = false;
        return taken;
    }

    /// Whether there is anything to take.
    public synchronized boolean isTouched() {
        return anything || !touched.isEmpty();
    }

    /// Makes the triggers.
    ///
    /// @param owners for each table the query for the owners of a changed row, which is called `%1$s` in it
    void watch(Session writer, Map<String, String> owners) throws SQLException {
        writer.script("CREATE TEMP TABLE touched (id INTEGER PRIMARY KEY)");
        writer.script("CREATE TEMP TABLE touching (id INTEGER PRIMARY KEY)");
        writer.script("INSERT INTO touching VALUES (1)");
        for (Map.Entry<String, String> watched : owners.entrySet()) {
            trigger(writer, watched, "INSERT", "NEW");
            trigger(writer, watched, "UPDATE", "NEW");
            trigger(writer, watched, "UPDATE", "OLD");
            trigger(writer, watched, "DELETE", "OLD");
        }
    }

    private static void trigger(Session writer, Map.Entry<String, String> watched, String event, String row)
            throws SQLException {
        writer.script(
                """
                CREATE TEMP TRIGGER touched_%1$s_%2$s_%3$s AFTER %2$s ON main.%1$s
                WHEN EXISTS (SELECT 1 FROM touching) BEGIN
                    INSERT OR IGNORE INTO touched %4$s;
                END
                """.formatted(watched.getKey(), event, row, watched.getValue().formatted(row)));
    }

    /// Notes nothing until [#resume].
    void pause(Session writer) throws SQLException {
        writer.script("DELETE FROM touching");
    }

    void resume(Session writer) throws SQLException {
        writer.script("INSERT OR IGNORE INTO touching VALUES (1)");
        synchronized (this) {
            anything = true;
        }
    }

    /// Takes over what the transaction that was just committed noted.
    void collect(Session writer) throws SQLException {
        long[] ids = writer.ids("SELECT id FROM touched");
        if (ids.length > 0) {
            writer.update("DELETE FROM touched");
            add(ids);
        }
    }

    private synchronized void add(long[] ids) {
        for (long id : ids) {
            touched.add(id);
        }
        if (touched.size() > MOST) {
            touched.clear();
            anything = true;
        }
    }
}
