package app.tradewind.store;

import com.google.gson.JsonElement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/// The work of taking one change set back, inside a transaction.
///
/// A contact that a later step, still in force, changed too stays as it is. Where that step is an import which is
/// itself taken back afterwards, the earlier one is completed for the contacts that it had to keep: whatever the
/// order in which imports are taken back, the book ends as if none of them had been.
final class TakingBack {

    private static final int PAGE = 5000;

    private record Entry(
            long seq,
            String table,
            long row,
            @Nullable Long contact,
            char op,
            @Nullable String before) {}

    private final Database database;
    private final Map<String, List<String>> columns;
    private final Map<String, List<String>> references = new HashMap<>();
    private final LongFunction<Set<Long>> alsoKept;
    private boolean layered = true;
    private final Set<Long> kept = new LinkedHashSet<>();
    private final Set<Long> restored = new LinkedHashSet<>();
    private final Set<Long> removed = new LinkedHashSet<>();
    private final Set<Long> conflicted = new LinkedHashSet<>();
    /// The step that is being taken back: no longer in force, although its mark is set last.
    private long current;

    /// @param columns of the watched tables
    /// @param alsoKept contacts of a set that stay for another reason
    TakingBack(Database database, Map<String, List<String>> columns, LongFunction<Set<Long>> alsoKept) {
        this.database = database;
        this.columns = columns;
        this.alsoKept = alsoKept;
        for (String subject : List.of("contact", "company")) {
            references.computeIfAbsent(subject, _ -> new ArrayList<>()).add("merged_into");
            for (Journal.Reference reference : database.journal().references(subject)) {
                references
                        .computeIfAbsent(reference.table(), _ -> new ArrayList<>())
                        .add(reference.column());
            }
        }
    }

    Journal.Undone undone(long undo) {
        restored.removeAll(removed);
        conflicted.removeAll(removed);
        kept.addAll(conflicted);
        return new Journal.Undone(undo, restored, removed, kept);
    }

    /// Row by row, so that what it does can be journalled and taken back in turn.
    void takeBack(Journal.ChangeSet set) {
        current = set.id();
        if (set.kind() == Journal.Kind.MERGE) {
            database.script("PRAGMA defer_foreign_keys = ON");
        } else {
            findKept(set);
        }
        entriesBack(set, "SELECT * FROM change_entry WHERE seq BETWEEN ? AND ? ORDER BY seq DESC LIMIT 5000");
    }

    /// Contacts that the import made go in one statement, with all that hangs on them.
    void takeBackImport(Journal.ChangeSet set) {
        current = set.id();
        // without merges an import finds each row as it left it, or keeps the contact
        layered = database.count(
                        "SELECT EXISTS (SELECT 1 FROM change_set WHERE kind = 'MERGE' AND undone_at IS NOT NULL)")
                == 1;
        findKept(set);
        for (long contact : kept) {
            database.update(
                    "INSERT OR IGNORE INTO undo_kept (change_set, contact_id) VALUES (?, ?)", set.id(), contact);
        }
        remove(set);
        entriesBack(set, """
                SELECT * FROM change_entry WHERE seq BETWEEN ? AND ?
                    AND NOT (tbl IN ('contact', 'company') AND op = 'I')
                ORDER BY seq DESC LIMIT 5000
                """);
        completeEarlier(set);
        dropCompanies(set);
    }

    private void findKept(Journal.ChangeSet set) {
        database.script("PRAGMA defer_foreign_keys = ON");
        Set<Long> asked = alsoKept.apply(set.id());
        for (long contact : touchedSince(set)) {
            kept.add(contact);
        }
        if (!asked.isEmpty()) {
            for (long contact : touched(set)) {
                if (asked.contains(contact)) {
                    kept.add(contact);
                }
            }
        }
    }

    private long[] touched(Journal.ChangeSet set) {
        return database.ids(
                "SELECT DISTINCT contact_id FROM change_entry WHERE seq BETWEEN ? AND ? AND contact_id IS NOT NULL",
                set.entries().first(),
                set.entries().last());
    }

    /// The contacts of a set that a later step, still in force, changed too.
    private long[] touchedSince(Journal.ChangeSet set) {
        Journal.Span mine = set.entries();
        if (database.count("SELECT coalesce(max(seq), 0) FROM change_entry") <= mine.last()) {
            return new long[0];
        }
        return database.ids("""
                SELECT DISTINCT mine.contact_id
                FROM change_entry AS mine
                JOIN change_entry AS later ON later.contact_id = mine.contact_id AND later.seq > ?
                JOIN change_set ON change_set.id = later.change_set
                WHERE mine.seq BETWEEN ? AND ? AND mine.contact_id IS NOT NULL
                    AND change_set.kind <> 'UNDO' AND change_set.undone_at IS NULL
                """, mine.last(), mine.first(), mine.last());
    }

    private void remove(Journal.ChangeSet set) {
        long[] made = database.ids(
                "SELECT row_id FROM change_entry WHERE seq BETWEEN ? AND ? AND tbl = 'contact' AND op = 'I'",
                set.entries().first(),
                set.entries().last());
        List<Long> going = new ArrayList<>();
        for (long contact : made) {
            if (!kept.contains(contact)) {
                going.add(contact);
            }
        }
        removed.addAll(going);
        if (database.load().isWorthwhileRemoving(going.size())) {
            database.load().beginRemoving();
            removeMost(going);
            return;
        }
        for (int from = 0; from < going.size(); from += PAGE) {
            database.update(
                    "DELETE FROM contact WHERE id IN (SELECT value FROM json_each(?))",
                    going.subList(from, Math.min(going.size(), from + PAGE)).toString());
        }
    }

    /// Table by table, instead of what hangs on one contact after the other.
    private void removeMost(List<Long> going) {
        database.script("CREATE TEMP TABLE going (id INTEGER PRIMARY KEY)");
        for (int from = 0; from < going.size(); from += PAGE) {
            database.update(
                    "INSERT INTO temp.going SELECT value FROM json_each(?)",
                    going.subList(from, Math.min(going.size(), from + PAGE)).toString());
        }
        for (String part : Journal.partsOfContact()) {
            boolean staying = database.count("SELECT EXISTS (SELECT 1 FROM " + part
                            + " WHERE contact_id NOT IN (SELECT id FROM temp.going))")
                    == 1;
            // without a condition SQLite lets go of whole pages, instead of row after row
            database.update(
                    "DELETE FROM " + part + (staying ? " WHERE contact_id IN (SELECT id FROM temp.going)" : ""));
        }
        database.update("DELETE FROM contact WHERE id IN (SELECT id FROM temp.going)");
        database.script("DROP TABLE temp.going");
    }

    /// What earlier imports, taken back before, had to keep because of this one.
    private void completeEarlier(Journal.ChangeSet set) {
        List<long[]> waiting = database.list(
                row -> new long[] {row.getLong(1), row.getLong(2)},
                """
                SELECT undo_kept.change_set, undo_kept.contact_id FROM undo_kept
                JOIN change_set ON change_set.id = undo_kept.change_set
                WHERE undo_kept.change_set < ? AND change_set.undone_at IS NOT NULL
                    AND EXISTS (SELECT 1 FROM change_entry
                        WHERE contact_id = undo_kept.contact_id AND seq BETWEEN ? AND ?)
                ORDER BY undo_kept.change_set DESC
                """,
                set.id(),
                set.entries().first(),
                set.entries().last());
        for (long[] pair : waiting) {
            long earlier = pair[0];
            long contact = pair[1];
            if (!kept.contains(contact)
                    && !isTouchedSince(contact, earlier)
                    && !alsoKept.apply(earlier).contains(contact)) {
                for (Entry entry : database.list(
                        TakingBack::entry,
                        "SELECT * FROM change_entry WHERE contact_id = ? AND change_set = ? ORDER BY seq DESC",
                        contact,
                        earlier)) {
                    applyToContact(entry, contact);
                }
                database.update("DELETE FROM undo_kept WHERE change_set = ? AND contact_id = ?", earlier, contact);
            }
        }
    }

    private boolean isTouchedSince(long contact, long set) {
        return database.count("""
                SELECT EXISTS (SELECT 1 FROM change_entry JOIN change_set ON change_set.id = change_entry.change_set
                    WHERE change_entry.contact_id = ? AND change_entry.change_set > ?
                        AND change_set.kind <> 'UNDO' AND change_set.undone_at IS NULL AND change_set.id <> ?)
                """, contact, set, current) == 1;
    }

    /// Companies that imports made, this one or others taken back before, and where nobody is any more.
    private void dropCompanies(Journal.ChangeSet set) {
        database.update("""
                DELETE FROM company WHERE id IN (
                    SELECT made.row_id FROM change_entry AS made JOIN change_set ON change_set.id = made.change_set
                    WHERE made.tbl = 'company' AND made.op = 'I' AND change_set.kind = 'IMPORT'
                        AND (change_set.undone_at IS NOT NULL OR change_set.id = ?1)
                        AND NOT EXISTS (SELECT 1 FROM change_entry AS later
                            JOIN change_set AS step ON step.id = later.change_set
                            WHERE later.tbl = 'company' AND later.row_id = made.row_id AND later.change_set > made.change_set
                                AND step.kind <> 'UNDO' AND step.undone_at IS NULL AND step.id <> ?1))
                    AND NOT EXISTS (SELECT 1 FROM contact WHERE contact.company_id = company.id)
                """, set.id());
    }

    private void entriesBack(Journal.ChangeSet set, String sql) {
        long last = set.entries().last();
        while (true) {
            List<Entry> page = new ArrayList<>();
            List<Long> seqs = database.list(
                    row -> {
                        page.add(entry(row));
                        return row.getLong("seq");
                    },
                    sql,
                    set.entries().first(),
                    last);
            if (page.isEmpty()) {
                return;
            }
            page.forEach(entry -> takeBack(entry, set));
            last = seqs.getLast() - 1;
        }
    }

    private void takeBack(Entry entry, Journal.ChangeSet set) {
        Long contact = entry.contact();
        if (entry.table().equals("evidence")) {
            takeBackEvidence(entry);
        } else if (entry.table().equals("company") && set.kind() != Journal.Kind.MERGE) {
            takeBackCompany(entry, set.id());
        } else if (contact == null) {
            apply(entry);
        } else if (!kept.contains(contact)) {
            applyToContact(entry, contact);
        }
    }

    private void applyToContact(Entry entry, long contact) {
        boolean made = entry.op() == 'I' && entry.table().equals("contact");
        if (made || !removed.contains(contact)) {
            apply(entry);
            (made ? removed : restored).add(contact);
        }
    }

    private void takeBackCompany(Entry entry, long set) {
        boolean changedSince = database.count("""
                        SELECT count(*) FROM change_entry AS later JOIN change_set ON change_set.id = later.change_set
                        WHERE later.tbl = 'company' AND later.row_id = ? AND later.change_set > ?
                            AND change_set.kind <> 'UNDO' AND change_set.undone_at IS NULL
                        """, entry.row(), set) > 0;
        boolean inUse = entry.op() == 'I'
                && database.count("SELECT count(*) FROM contact WHERE company_id = ?", entry.row()) > 0;
        if (!changedSince && !inUse) {
            apply(entry);
        }
    }

    /// A copy goes with the last that it proves.
    private void takeBackEvidence(Entry entry) {
        boolean inUse = entry.op() == 'I' && database.count("""
                        SELECT (SELECT count(*) FROM address WHERE evidence_id = ?1)
                            + (SELECT count(*) FROM lawful_basis WHERE evidence_id = ?1)
                            + (SELECT count(*) FROM picture WHERE evidence_id = ?1)
                        """, entry.row()) > 0;
        if (!inUse) {
            apply(entry);
        }
    }

    private void apply(Entry entry) {
        switch (entry.op()) {
            case 'I' -> database.update("DELETE FROM " + entry.table() + " WHERE id = ?", entry.row());
            case 'U' -> changeBack(entry);
            default -> {
                if (!layered || !history(entry).wasGivenBackBefore(entry.seq())) {
                    insert(entry, before(entry));
                }
            }
        }
    }

    private RowHistory history(Entry entry) {
        return RowHistory.of(
                database,
                entry.table(),
                entry.row(),
                Journal.image(columns.getOrDefault(entry.table(), List.of()), ""),
                references.getOrDefault(entry.table(), List.of()),
                current);
    }

    private void changeBack(Entry entry) {
        RowHistory history = layered ? history(entry) : null;
        if (history == null || history.isSingle() && !history.isGoneSince(entry.seq())) {
            update(entry, before(entry));
        } else if (history.isGoneSince(entry.seq())) {
            bringBack(entry, history);
        } else {
            RowHistory.Way way = history.without(entry.seq());
            update(entry, way.columns());
            Long contact = entry.contact();
            if (way.conflicted() && contact != null) {
                conflicted.add(contact);
            }
        }
    }

    /// A part that a merge moved and that was taken away at its new place comes back at its old one.
    private void bringBack(Entry entry, RowHistory history) {
        Map<String, JsonElement> before = before(entry);
        if (before.size() == columns.getOrDefault(entry.table(), List.of()).size()
                && history.moved(entry.seq())
                && !history.wasGivenBackBefore(entry.seq())) {
            insert(entry, before);
        }
    }

    /// What a column held that the book did not have yet when the change was noted, nobody knows: it stays.
    private Map<String, JsonElement> before(Entry entry) {
        Map<String, JsonElement> before = new LinkedHashMap<>();
        RowHistory.object(Objects.requireNonNull(entry.before())).entrySet().stream()
                .filter(value -> columns.getOrDefault(entry.table(), List.of()).contains(value.getKey()))
                .forEach(value -> before.put(value.getKey(), value.getValue()));
        return before;
    }

    private void update(Entry entry, Map<String, JsonElement> values) {
        if (values.isEmpty()) {
            return;
        }
        List<@Nullable Object> bound = bound(values);
        bound.add(entry.row());
        database.update(
                "UPDATE " + entry.table() + " SET " + String.join(" = ?, ", values.keySet()) + " = ? WHERE id = ?",
                bound.toArray());
    }

    /// Under its own number, or under a new one where another row has got that since.
    private void insert(Entry entry, Map<String, JsonElement> values) {
        Map<String, JsonElement> row = new LinkedHashMap<>(values);
        if (database.count("SELECT count(*) FROM " + entry.table() + " WHERE id = ?", entry.row()) > 0) {
            row.remove("id");
        }
        database.update(
                "INSERT OR IGNORE INTO " + entry.table() + " (" + String.join(", ", row.keySet()) + ") VALUES (?"
                        + ", ?".repeat(row.size() - 1) + ")",
                bound(row).toArray());
    }

    private static List<@Nullable Object> bound(Map<String, JsonElement> values) {
        List<@Nullable Object> bound = new ArrayList<>();
        values.forEach((name, value) -> {
            if (value.isJsonNull()) {
                bound.add(null);
            } else if (Journal.isBytes(name)) {
                bound.add(HexFormat.of().parseHex(value.getAsString()));
            } else if (value.getAsJsonPrimitive().isNumber()) {
                bound.add(value.getAsLong());
            } else {
                bound.add(value.getAsString());
            }
        });
        return bound;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        long contact = row.getLong("contact_id");
        boolean ofCompany = row.wasNull();
        return new Entry(
                row.getLong("seq"),
                row.getString("tbl"),
                row.getLong("row_id"),
                ofCompany ? null : contact,
                row.getString("op").charAt(0),
                row.getString("before"));
    }
}
