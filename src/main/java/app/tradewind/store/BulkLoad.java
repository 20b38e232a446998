package app.tradewind.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Many rows written at once: while it lasts, the book goes without the indexes by which only people search, and
/// without the triggers that note each new row; at its end both are made again, the indexes from sorted rows and
/// the
/// notes in one statement a table.
///
/// All of it happens inside a transaction: if that fails, SQLite brings back what was left out, with the rest. The
/// triggers that note what changed and what went stay throughout, as do the indexes by which the parts of a contact
/// are found.
///
/// Source: SQLite, "Transactions" (schema changes are part of them), "CREATE INDEX".
public final class BulkLoad {

    /// A run that has made so many contacts, and this share of what the book held, will make as many again.
    private static final int FEWEST = 2000;

    private static final int SHARE = 4;

    private static final String FOR_SEARCHING = """
            SELECT name, sql FROM sqlite_schema AS made
            WHERE type = 'index' AND sql IS NOT NULL
                AND tbl_name IN ('contact', 'company', 'address', 'phone', 'contact_tag')
                AND NOT EXISTS (SELECT 1 FROM pragma_index_info(made.name)
                    WHERE seqno = 0 AND name IN ('contact_id', 'company_id', 'name_key'))
            """;

    private final Database database;
    private final Journal journal;
    private final Map<String, String> suspended = new LinkedHashMap<>();
    private final Map<String, Long> lastIds = new HashMap<>();
    private boolean loading;
    private boolean removing;
    private long fewest = FEWEST;

    BulkLoad(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /// Has runs load in bulk from so many contacts on, for tests of few.
    public void beginAfter(long contacts) {
        fewest = contacts;
    }

    /// Whether a run that made so many contacts of a book of so many should [#begin].
    ///
    /// @param before how many contacts the book held before the run
    public boolean isWorthwhile(long made, long before) {
        return isMany(made) && made >= before / SHARE;
    }

    /// Whether so many contacts are worth another way.
    public boolean isMany(long contacts) {
        return contacts >= fewest;
    }

    public boolean isLoading() {
        return loading;
    }

    /// Begins, inside a transaction; a second call changes nothing. From here on whoever adds a part to a contact
    /// that was there before tells it to [Journal#added].
    public void begin() {
        if (!loading) {
            leaveOut("""
                    SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'change_entry'
                    """);
            leaveOut(FOR_SEARCHING);
            journal.suspend();
            loading = true;
        }
    }

    /// As [#begin], where most of the contacts are about to go and the journal is not asked to note them.
    void beginRemoving() {
        leaveOut(FOR_SEARCHING);
        journal.suspendRemovals();
        removing = true;
    }

    /// Whether so many contacts are most of the book.
    boolean isWorthwhileRemoving(int going) {
        return isMany(going) && going >= database.count("SELECT count(*) FROM contact") / 2;
    }

    private void leaveOut(String indexes) {
        for (Map.Entry<String, String> index :
                database.list(row -> Map.entry(row.getString("name"), row.getString("sql")), indexes)) {
            suspended.put(index.getKey(), index.getValue());
            database.script("DROP INDEX " + index.getKey());
        }
    }

    /// Has this index made again where it was left out, for whoever comes to look up by it after all.
    public void need(String index) {
        String text = suspended.remove(index);
        if (text != null) {
            database.script(text);
        }
    }

    /// The id of the next row of a table, counted here so that nobody asks the book for it.
    long nextId(String table) {
        Long last = lastIds.get(table);
        long next = (last == null ? database.count("SELECT coalesce(max(id), 0) FROM " + table) : last) + 1;
        lastIds.put(table, next);
        return next;
    }

    /// Ends inside the transaction of [#begin]; nothing where none has begun.
    public void end() {
        if (loading || removing) {
            suspended.values().forEach(database::script);
            if (loading) {
                journal.resume();
            } else {
                journal.resumeRemovals();
            }
            forget();
        }
    }

    /// The transaction is over: what it left out is there again.
    void forget() {
        loading = false;
        removing = false;
        suspended.clear();
        lastIds.clear();
    }
}
