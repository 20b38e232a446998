package app.tradewind.store;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Remembers what watched rows were before each change, so that every change can be taken back, in any order.
///
/// Temporary triggers of the writing connection note each insert, update and delete while a change set is open.
/// Taking a set back is itself a change set: taken back in turn, it is a redo. A contact that another change
/// touched since is kept as it is and named.
public final class Journal {

    /// The tables of a contact, by the column that names it; those with `NULL` stand for themselves.
    private static final Map<String, String> WATCHED = Map.ofEntries(
            Map.entry("company", "NULL"),
            Map.entry("evidence", "NULL"),
            Map.entry("channel_cost", "NULL"),
            Map.entry("not_duplicate", "NULL"),
            Map.entry("stage", "NULL"),
            Map.entry("segment", "NULL"),
            Map.entry("custom_field", "NULL"),
            Map.entry("closed_day", "NULL"),
            Map.entry("mailing_terms", "NULL"),
            Map.entry("sequence_step", "NULL"),
            Map.entry("sequence_stop", "contact_id"),
            Map.entry("sender_fact", "NULL"),
            Map.entry("profile_override", "NULL"),
            Map.entry("snippet", "NULL"),
            Map.entry("spelling_word", "NULL"),
            Map.entry("contact", "id"),
            Map.entry("address", "contact_id"),
            Map.entry("phone", "contact_id"),
            Map.entry("social_link", "contact_id"),
            Map.entry("contact_tag", "contact_id"),
            Map.entry("custom_value", "contact_id"),
            Map.entry("lawful_basis", "contact_id"),
            Map.entry("picture", "contact_id"),
            Map.entry("attachment", "contact_id"),
            Map.entry("person_request", "contact_id"),
            Map.entry("interaction", "contact_id"),
            Map.entry("follow_up", "contact_id"));

    /// Those that an import fills, all of whose rows are inserted by repositories that know of [BulkLoad].
    private static final List<String> LOADED = List.of(
            "company", "contact", "address", "phone", "social_link", "contact_tag", "custom_value", "lawful_basis");

    public enum Kind {
        EDIT,
        DELETE,
        IMPORT,
        BULK,
        MERGE,
        UNDO
    }

    /// One undoable step. `undoes` is 0 unless it took another step back.
    public record ChangeSet(long id, Kind kind, String label, Instant at, long undoes, boolean undone, Span entries) {}

    /// The entries of a set, by their numbers.
    record Span(long first, long last) {}

    /// What taking a set back did.
    ///
    /// @param set the new change set; taking it back is the redo
    /// @param restored contacts that are as they were before
    /// @param removed contacts that the set had made and that are gone
    /// @param kept contacts that were changed since and stay as they are
    public record Undone(long set, Set<Long> restored, Set<Long> removed, Set<Long> kept) {}

    /// A column that names a row of another table.
    ///
    /// @param whole whether a row with this column means nothing without the row that it names
    public record Reference(String table, String column, boolean whole) {}

    private static final RowMapper<Reference> REFERENCE =
            row -> new Reference(row.getString("name"), row.getString("from"), row.getBoolean("whole"));

    private static final String REFERENCES = """
            SELECT sqlite_master.name, named."from",
                named.on_delete = 'CASCADE' OR (SELECT col."notnull" FROM pragma_table_info(sqlite_master.name) AS col
                    WHERE col.name = named."from") AS whole
            FROM sqlite_master JOIN pragma_foreign_key_list(sqlite_master.name) AS named
            WHERE sqlite_master.type = 'table' AND named."table" = ?
            ORDER BY sqlite_master.name, named."from"
            """;

    private static final RowMapper<ChangeSet> CHANGE_SET = row -> new ChangeSet(
            row.getLong("id"),
            Kind.valueOf(row.getString("kind")),
            row.getString("label"),
            Instant.ofEpochMilli(row.getLong("at")),
            row.getLong("undoes"),
            row.getObject("undone_at") != null,
            new Span(row.getLong("first_seq"), row.getLong("last_seq")));

    private final Database database;
    private final Map<String, List<String>> columns = new ConcurrentHashMap<>();

    /// The greatest id of a table when a [BulkLoad] began.
    private final Map<String, Long> loadedAfter = new LinkedHashMap<>();

    Journal(Database database) {
        this.database = database;
    }

    /// Puts the triggers on the writing connection. They live as long as it.
    void watch(Session writer) throws SQLException {
        writer.script("CREATE TEMP TABLE journal_open (change_set INTEGER NOT NULL, made INTEGER)");
        for (Map.Entry<String, String> watched : WATCHED.entrySet()) {
            String table = watched.getKey();
            columns.put(
                    table,
                    writer.list(row -> row.getString("name"), "SELECT name FROM pragma_table_info(?)", table).stream()
                            .filter(name -> !isDerived(name))
                            .toList());
            writer.script(trigger(table, watched.getValue(), "INSERT", 'I', "NEW"));
            writer.script(trigger(table, watched.getValue(), "UPDATE", 'U', "OLD"));
            writer.script(trigger(table, watched.getValue(), "DELETE", 'D', "OLD"));
        }
        watchMoves(writer);
    }

    /// Of tables that are no part of a contact but name one, such as letters, only the move from one contact to
    /// another is noted: what a letter went through since stays with it when the move is taken back.
    private void watchMoves(Session writer) throws SQLException {
        for (String subject : List.of("contact", "company")) {
            for (Reference reference : writer.list(REFERENCE, REFERENCES, subject)) {
                String table = reference.table();
                if (!WATCHED.containsKey(table) && hasNumber(writer, table)) {
                    columns.put(table, List.of(reference.column()));
                    writer.script(trigger(
                            table,
                            subject.equals("contact") ? reference.column() : "NULL",
                            "UPDATE OF " + reference.column(),
                            'U',
                            "OLD"));
                }
            }
        }
    }

    private static boolean hasNumber(Session writer, String table) throws SQLException {
        return writer.ids("SELECT count(*) FROM pragma_table_info(?) WHERE name = 'id'", table)[0] > 0;
    }

    /// Every column that names a row of `table`, whichever table it stands in.
    public List<Reference> references(String table) {
        return database.list(REFERENCE, REFERENCES, table);
    }

    /// Whether a column is made from others; whoever takes a change back makes it anew.
    private static boolean isDerived(String column) {
        return column.endsWith("_sort") || column.equals("suppressed");
    }

    private String trigger(String table, String contact, String event, char op, String row) {
        String owner = "NULL".equals(contact) ? "NULL" : row + "." + contact;
        String before = op == 'I' ? "NULL" : image(columns.getOrDefault(table, List.of()), "OLD.");
        return """
                CREATE TEMP TRIGGER journal_%1$s_%9$s AFTER %2$s ON main.%1$s BEGIN
                    INSERT INTO change_entry (change_set, tbl, row_id, contact_id, op, before)
                    SELECT change_set, '%1$s', %3$s.id, %4$s, '%5$s', %6$s FROM journal_open %7$s;
                    %8$s
                END
                """.formatted(
                        table,
                        event,
                        row,
                        owner,
                        op,
                        before,
                        op == 'I' && isPartOfContact(table) ? "WHERE made IS NOT NEW.contact_id" : "",
                        op == 'I' && table.equals("contact") ? "UPDATE journal_open SET made = NEW.id;" : "",
                        event.replace(' ', '_'));
    }

    /// The SQL expression that writes a row as JSON.
    ///
    /// @param row what stands before a column’s name
    static String image(List<String> columns, String row) {
        return columns.stream()
                .map(column -> (isBytes(column) ? "'%1$s', hex(%2$s%1$s)" : "'%1$s', %2$s%1$s").formatted(column, row))
                .collect(Collectors.joining(", ", "json_object(", ")"));
    }

    /// Notes no new rows until [#resume]: in the tables of which a [BulkLoad] makes many.
    void suspend() {
        for (String table : LOADED) {
            database.script("DROP TRIGGER journal_" + table + "_INSERT");
        }
        for (String table : List.of("contact", "company")) {
            loadedAfter.put(table, database.count("SELECT coalesce(max(id), 0) FROM " + table));
        }
    }

    /// Notes the contacts and companies that were made meanwhile, all at once: an import deletes none.
    void resume() {
        loadedAfter.forEach((table, last) ->
                database.update("""
                INSERT INTO change_entry (change_set, tbl, row_id, contact_id, op)
                SELECT journal_open.change_set, '%1$s', made.id, %2$s, 'I' FROM journal_open JOIN %1$s AS made
                WHERE made.id > ? ORDER BY made.id
                """.formatted(table, table.equals("contact") ? "made.id" : "NULL"), last));
        loadedAfter.clear();
        LOADED.forEach(
                table -> database.script(trigger(table, WATCHED.getOrDefault(table, "NULL"), "INSERT", 'I', "NEW")));
    }

    /// Notes no rows that go until [#resumeRemovals]; for an import that is taken back, which is not noted anyway.
    void suspendRemovals() {
        WATCHED.keySet().forEach(table -> database.script("DROP TRIGGER journal_" + table + "_DELETE"));
    }

    void resumeRemovals() {
        WATCHED.forEach((table, contact) -> database.script(trigger(table, contact, "DELETE", 'D', "OLD")));
    }

    /// The tables whose rows go with their contact.
    static List<String> partsOfContact() {
        return WATCHED.keySet().stream().filter(Journal::isPartOfContact).toList();
    }

    /// Notes a part that was added during a [BulkLoad] to a contact that the same step has not just made.
    public void added(String table, long id, long contact) {
        database.update("""
                INSERT INTO change_entry (change_set, tbl, row_id, contact_id, op)
                SELECT change_set, ?, ?, ?, 'I' FROM journal_open
                """, table, id, contact);
    }

    /// A part added to a contact that the same step has just made needs no entry: it goes with the contact.
    private static boolean isPartOfContact(String table) {
        return !table.equals("contact") && !"NULL".equals(WATCHED.get(table));
    }

    /// Runs `work` in a transaction whose changes can be taken back as one.
    ///
    /// @param label what the user did, for the undo list; no personal data beyond what the book holds anyway
    /// @return the id of the change set
    public long record(Kind kind, String label, Instant at, Runnable work) {
        return record(kind, label, at, 0, work);
    }

    /// As [#record(Kind, String, Instant, Runnable)], for work that gives something back.
    public <T> T recording(Kind kind, String label, Instant at, Supplier<T> work) {
        List<T> result = new ArrayList<>(1);
        record(kind, label, at, () -> result.add(work.get()));
        return result.getFirst();
    }

    private long record(Kind kind, String label, Instant at, long undoes, Runnable work) {
        return database.transaction(() -> {
            if (database.count("SELECT count(*) FROM journal_open") > 0) {
                long open = database.count("SELECT change_set FROM journal_open");
                work.run();
                return open;
            }
            long set = database.insert(
                    "INSERT INTO change_set (kind, label, at, undoes) VALUES (?, ?, ?, ?)",
                    kind,
                    label,
                    at,
                    undoes == 0 ? null : undoes);
            long last = lastSeq();
            database.update("INSERT INTO journal_open VALUES (?, NULL)", set);
            work.run();
            database.update("DELETE FROM journal_open");
            database.update("UPDATE change_set SET first_seq = ?, last_seq = ? WHERE id = ?", last + 1, lastSeq(), set);
            return set;
        });
    }

    private long lastSeq() {
        return database.count("SELECT coalesce(max(seq), 0) FROM change_entry");
    }

    /// The newest step that can be taken back: for Undo. A step that changed nothing is passed over.
    public java.util.Optional<ChangeSet> lastUndoable() {
        return database.find(CHANGE_SET, """
                SELECT * FROM change_set WHERE kind <> 'UNDO' AND undone_at IS NULL AND last_seq >= first_seq
                ORDER BY id DESC LIMIT 1
                """);
    }

    /// The newest undo that can be taken back, if nothing was changed after it: for Redo.
    public java.util.Optional<ChangeSet> lastRedoable() {
        return database.find(CHANGE_SET, """
                SELECT * FROM change_set AS undo WHERE kind = 'UNDO' AND undone_at IS NULL AND last_seq >= first_seq
                    AND NOT EXISTS (SELECT 1 FROM change_set AS redone
                        WHERE redone.id = undo.undoes AND redone.kind = 'UNDO')
                    AND NOT EXISTS (SELECT 1 FROM change_set AS later WHERE later.kind <> 'UNDO' AND later.id > undo.id
                            AND later.last_seq >= later.first_seq)
                ORDER BY id DESC LIMIT 1
                """);
    }

    /// The steps of a kind that are in force, the newest first.
    ///
    /// @param most how many at most
    public List<ChangeSet> inForce(Kind kind, int most) {
        return database.list(
                CHANGE_SET,
                "SELECT * FROM change_set WHERE kind = ? AND undone_at IS NULL ORDER BY id DESC LIMIT ?",
                kind,
                most);
    }

    public java.util.Optional<ChangeSet> find(long set) {
        return database.find(CHANGE_SET, "SELECT * FROM change_set WHERE id = ?", set);
    }

    /// Takes change set `set` back as far as nothing changed since. An import that is taken back is not kept for a
    /// redo: the people in it leave the book, its journal too.
    ///
    /// @param alsoKept further contacts of a set to keep, such as those written to since
    /// @throws TradewindException with [Failure#UNDO_DONE_BEFORE] or [Failure#NOT_FOUND]
    public Undone undo(long set, LongFunction<Set<Long>> alsoKept, Instant at) {
        ChangeSet target = find(set).orElseThrow(() -> new TradewindException(Failure.NOT_FOUND, null, "change", set));
        if (target.undone()) {
            throw new TradewindException(Failure.UNDO_DONE_BEFORE, null, set);
        }
        return database.transaction(() -> {
            TakingBack work = new TakingBack(database, columns, alsoKept);
            long undo = target.kind() == Kind.IMPORT
                    ? importTakenBack(target, at, work)
                    : record(Kind.UNDO, target.label(), at, set, () -> work.takeBack(target));
            database.update("UPDATE change_set SET undone_at = ? WHERE id = ?", at, set);
            if (target.kind() == Kind.UNDO) {
                database.update("UPDATE change_set SET undone_at = NULL WHERE id = ?", target.undoes());
            }
            return work.undone(undo);
        });
    }

    private long importTakenBack(ChangeSet target, Instant at, TakingBack work) {
        long undo = database.insert(
                "INSERT INTO change_set (kind, label, at, undoes) VALUES (?, ?, ?, ?)",
                Kind.UNDO,
                target.label(),
                at,
                target.id());
        work.takeBackImport(target);
        database.load().end();
        return undo;
    }

    /// JSON has no bytes: a copy is noted in hexadecimal.
    static boolean isBytes(String column) {
        return column.equals("bytes");
    }
}
