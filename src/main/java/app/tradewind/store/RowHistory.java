package app.tradewind.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the steps of the journal did to one row, so that one of them can be taken back from beneath later ones.
///
/// A column ends as if the step had never been: it gets back what it held before, but for columns that a later
/// step,
/// still in force, wrote too. Where what the step found was itself written by a step taken back since, that one's
/// finding counts. A merge that moved a row on depends on the merge that brought it there: the row goes back to
/// where
/// it came from, whatever the later one did.
final class RowHistory {

    /// One noted change of the row; `before` is null where the row was made.
    private record Change(long seq, Journal.Kind kind, boolean inForce, char op, JsonObject before) {}

    /// What a row becomes.
    ///
    /// @param columns the columns to set, with their values
    /// @param conflicted whether a later step keeps a column from being set back
    record Way(Map<String, JsonElement> columns, boolean conflicted) {}

    private final List<Change> changes;
    private final @Nullable JsonObject now;
    private final List<String> references;

    private RowHistory(List<Change> changes, @Nullable JsonObject now, List<String> references) {
        this.changes = changes;
        this.now = now;
        this.references = references;
    }

    /// @param image the SQL expression that writes a row of the table as JSON
    /// @param references the columns that name a contact or a company
    /// @param current the step that is being taken back: no longer in force
    static RowHistory of(
            Database database, String table, long row, String image, List<String> references, long current) {
        List<Change> changes = database.list(
                found -> new Change(
                        found.getLong("seq"),
                        Journal.Kind.valueOf(found.getString("kind")),
                        found.getObject("undone_at") == null
                                && found.getLong("change_set") != current
                                && !Journal.Kind.UNDO.name().equals(found.getString("kind")),
                        found.getString("op").charAt(0),
                        object(found.getString("before"))),
                """
                SELECT seq, change_set, kind, undone_at, op, before
                FROM change_entry INDEXED BY change_entry_by_row JOIN change_set ON change_set.id = change_set
                WHERE tbl = ? AND row_id = ? AND op <> 'I' ORDER BY seq
                """,
                table,
                row);
        JsonObject now = database.find(
                        found -> object(found.getString(1)),
                        "SELECT " + image + " FROM " + table + " WHERE id = ?",
                        row)
                .orElse(null);
        return new RowHistory(changes, now, references);
    }

    static JsonObject object(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }

    /// Whether a later step, still in force, took the row away: what stands under its number now is another.
    boolean isGoneSince(long seq) {
        return now == null
                || changes.stream().anyMatch(change -> change.seq > seq && change.op == 'D' && change.inForce);
    }

    /// Whether a merge that was taken back since had brought the row to where a later step found it.
    boolean wasGivenBackBefore(long seq) {
        return changes.stream()
                .filter(change -> change.seq < seq && change.kind == Journal.Kind.MERGE && !change.inForce)
                .anyMatch(change -> references.stream().anyMatch(column -> changed(change, column)));
    }

    /// What the row becomes when the change numbered `seq` is taken back.
    Way without(long seq) {
        int place = 0;
        while (changes.get(place).seq != seq) {
            place++;
        }
        Change taken = changes.get(place);
        Map<String, JsonElement> columns = new TreeMap<>();
        boolean conflicted = false;
        for (String column : taken.before.keySet()) {
            if (!changed(taken, column)) {
                continue;
            }
            if (mayGoBack(place, column)) {
                columns.put(column, foundBy(place, column));
            } else {
                conflicted = true;
            }
        }
        return new Way(columns, conflicted);
    }

    private boolean mayGoBack(int place, String column) {
        Change taken = changes.get(place);
        if (taken.kind == Journal.Kind.UNDO) {
            return now != null && value(now, column).equals(value(after(place), column));
        }
        return changes.subList(place + 1, changes.size()).stream()
                .filter(later -> later.inForce && changed(later, column))
                .allMatch(later -> isMoveByMerge(taken, column) && isMoveByMerge(later, column));
    }

    private boolean isMoveByMerge(Change change, String column) {
        return change.kind == Journal.Kind.MERGE && references.contains(column);
    }

    /// What the change found in the column, not counting what was taken back since, nor merges that only moved on
    /// what
    /// another had brought.
    private JsonElement foundBy(int place, String column) {
        JsonElement found = value(changes.get(place).before, column);
        if (changes.get(place).kind == Journal.Kind.UNDO) {
            return found;
        }
        for (int i = place - 1; i >= 0; i--) {
            Change earlier = changes.get(i);
            if (earlier.kind == Journal.Kind.UNDO || !changed(earlier, column)) {
                continue;
            }
            if (!earlier.inForce) {
                found = value(earlier.before, column);
            } else if (!isMoveByMerge(changes.get(place), column) || !isMoveByMerge(earlier, column)) {
                return found;
            }
        }
        return found;
    }

    private boolean changed(Change change, String column) {
        JsonObject after = after(changes.indexOf(change));
        return change.before.has(column)
                && after != null
                && !value(change.before, column).equals(value(after, column));
    }

    private @Nullable JsonObject after(int place) {
        return place + 1 < changes.size() ? changes.get(place + 1).before : now;
    }

    private static JsonElement value(@Nullable JsonObject row, String column) {
        JsonElement value = row == null ? null : row.get(column);
        return value == null ? JsonNull.INSTANCE : value;
    }

    /// Whether the change numbered `seq` moved the row from one contact or company to another.
    boolean moved(long seq) {
        return changes.stream()
                .filter(change -> change.seq == seq)
                .anyMatch(change -> references.stream().anyMatch(column -> changed(change, column)));
    }

    /// Whether only one step ever changed the row.
    boolean isSingle() {
        return changes.size() == 1;
    }
}
