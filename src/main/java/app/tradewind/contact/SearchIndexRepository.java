package app.tradewind.contact;

import app.tradewind.store.Database;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The search tokens of contacts in the book. Belongs to whoever holds the transaction.
///
/// FTS5 writes what it gathered whenever another statement opens a savepoint, as those that fire triggers do:
/// tokens written between the other rows of each contact become a segment a contact, which costs more than all
/// other writing. [#gather] keeps them until many are written in one go.
///
/// Source: SQLite, ext/fts5/fts5_main.c, `fts5SavepointMethod`.
final class SearchIndexRepository {

    private static final int AT_ONCE = 20_000;
    /// SQLite's own figure.
    private static final int USUAL_BYTES = 1 << 20;

    private static final int MANY_BYTES = 1 << 25;

    private final Database database;
    private final TokensAhead waiting = new TokensAhead();
    private final Set<Long> stale = new LinkedHashSet<>();
    private boolean gathering;
    private int remembered = USUAL_BYTES;

    SearchIndexRepository(Database database) {
        this.database = database;
    }

    /// Writes the tokens of the contacts that `work` adds and changes together; whoever searches in the midst of it
    /// finds what was written before.
    ///
    /// @return false inside another call, which goes on gathering
    boolean gather(Runnable work) {
        if (gathering) {
            work.run();
            return false;
        }
        gathering = true;
        try {
            work.run();
            write();
            remember(USUAL_BYTES);
            return true;
        } finally {
            remembered = USUAL_BYTES;
            gathering = false;
            waiting.close();
            stale.clear();
        }
    }

    /// For a contact that has no tokens yet.
    void add(long id, Iterable<String> texts) {
        if (!gathering) {
            insert(id, SearchTokens.index(texts));
            return;
        }
        waiting.add(id, texts);
        if (waiting.size() >= AT_ONCE) {
            remember(MANY_BYTES);
            write();
        }
    }

    /// For a contact that may have tokens.
    void replace(long id, Iterable<String> texts) {
        if (gathering) {
            stale.add(id);
        } else {
            database.update("DELETE FROM contact_search WHERE rowid = ?", id);
        }
        add(id, texts);
    }

    /// Forgets the tokens of those of these contacts that are no longer there.
    void dropGone(long... ids) {
        if (database.load().isMany(ids.length) && database.count("SELECT count(*) FROM contact") < ids.length / 2) {
            makeAnew();
        } else {
            dropEach(ids);
        }
    }

    /// Where few stay, their tokens are put into a new index: taking each of many out of the old one means taking
    /// its
    /// words apart again.
    private void makeAnew() {
        String index = database.list(
                        row -> row.getString(1), "SELECT sql FROM sqlite_schema WHERE name = 'contact_search'")
                .getFirst();
        database.script("""
                CREATE TEMP TABLE staying AS
                SELECT rowid AS id, tokens FROM main.contact_search WHERE rowid IN (SELECT id FROM contact)
                """);
        database.script("DROP TABLE contact_search");
        database.script(index);
        database.update("INSERT INTO contact_search (rowid, tokens) SELECT id, tokens FROM temp.staying ORDER BY id");
        database.script("DROP TABLE temp.staying");
    }

    private void dropEach(long... ids) {
        List<Long> gone = new ArrayList<>();
        for (long id : database.ids("""
                SELECT value FROM json_each(?)
                WHERE NOT EXISTS (SELECT 1 FROM contact WHERE contact.id = json_each.value)
                """, ContactRepository.json(ids))) {
            gone.add(id);
        }
        delete(gone);
    }

    /// How much SQLite gathers of its own before it writes a piece of the index: few and large pieces need less
    /// merging.
    private void remember(int bytes) {
        if (bytes != remembered) {
            database.update("INSERT INTO contact_search (contact_search, rank) VALUES ('hashsize', ?)", bytes);
            remembered = bytes;
        }
    }

    private void write() {
        delete(stale);
        waiting.take().forEach(this::insert);
        stale.clear();
    }

    private void insert(long id, String tokens) {
        database.update("INSERT INTO contact_search (rowid, tokens) VALUES (?, ?)", id, tokens);
    }

    private void delete(Iterable<Long> ids) {
        for (long id : ids) {
            database.update("DELETE FROM contact_search WHERE rowid = ?", id);
        }
    }
}
