package app.tradewind.letter.spelling;

import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.util.List;
import java.util.Optional;

/// The user's own words and dictionaries in the book. Every method blocks.
public final class SpellingRepository {

    private static final RowMapper<String> WORD = row -> row.getString(1);

    private final Database database;

    public SpellingRepository(Database database) {
        this.database = database;
    }

    public List<String> words() {
        return database.list(WORD, "SELECT word FROM spelling_word ORDER BY word");
    }

    public void addWord(String word) {
        database.update("INSERT OR IGNORE INTO spelling_word (word) VALUES (?)", word);
    }

    public void removeWord(String word) {
        database.update("DELETE FROM spelling_word WHERE word = ?", word);
    }

    /// The languages for which the user added a dictionary.
    public List<String> languages() {
        return database.list(WORD, "SELECT language FROM spelling_dictionary ORDER BY language");
    }

    /// The dictionary that the user added for a language; it goes before one of ours.
    public Optional<SpellingDictionary> dictionary(String language) {
        return database.find(
                row -> new SpellingDictionary(
                        row.getString("language"),
                        row.getString("name"),
                        row.getBytes("affixes"),
                        row.getBytes("words")),
                "SELECT * FROM spelling_dictionary WHERE language = ?",
                language);
    }

    /// Keeps a dictionary in place of one for the same language.
    public void keep(SpellingDictionary dictionary) {
        database.update(
                "INSERT OR REPLACE INTO spelling_dictionary (language, name, affixes, words) VALUES (?, ?, ?, ?)",
                dictionary.language(),
                dictionary.name(),
                dictionary.affixes(),
                dictionary.words());
    }

    public void removeDictionary(String language) {
        database.update("DELETE FROM spelling_dictionary WHERE language = ?", language);
    }
}
