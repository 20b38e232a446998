package app.tradewind.letter.snippet;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.letter.HtmlText;
import app.tradewind.letter.MergeText;
import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.time.Instant;
import java.util.List;

/// Snippets in the book. Every method blocks.
public final class SnippetRepository {

    private static final RowMapper<Snippet> SNIPPET = row -> new Snippet(
            row.getLong("id"), row.getString("abbreviation"), row.getString("language"), row.getString("html"));

    private final Database database;

    public SnippetRepository(Database database) {
        this.database = database;
    }

    /// All of them, by abbreviation and language.
    public List<Snippet> list() {
        return database.list(SNIPPET, "SELECT * FROM snippet ORDER BY abbreviation COLLATE NOCASE, language, id");
    }

    /// Keeps a snippet, as a new one where its id is 0; the words are cleaned. One of the same abbreviation and
    /// language is replaced.
    ///
    /// @return the snippet with its number
    /// @throws TradewindException with [Failure#TEMPLATE_UNREADABLE] if a merge field is wrong
    public Snippet save(Snippet snippet, Instant at) {
        String html = HtmlText.clean(snippet.html());
        MergeText.parse(html);
        return database.transaction(() -> {
            database.update(
                    "DELETE FROM snippet WHERE lower(abbreviation) = lower(?) AND language = ? AND id <> ?",
                    snippet.abbreviation(),
                    snippet.language(),
                    snippet.id());
            long id = snippet.id();
            if (id == 0) {
                id = database.insert(
                        "INSERT INTO snippet (abbreviation, language, html, updated_at) VALUES (?, ?, ?, ?)",
                        snippet.abbreviation(),
                        snippet.language(),
                        html,
                        at);
            } else {
                database.update(
                        "UPDATE snippet SET abbreviation = ?, language = ?, html = ?, updated_at = ? WHERE id = ?",
                        snippet.abbreviation(),
                        snippet.language(),
                        html,
                        at,
                        id);
            }
            return new Snippet(id, snippet.abbreviation(), snippet.language(), html);
        });
    }

    public void delete(long id) {
        database.update("DELETE FROM snippet WHERE id = ?", id);
    }
}
