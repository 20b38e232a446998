package app.tradewind.contact.due;

import app.tradewind.store.Database;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/// The rhythm of the book, as JSON under `rhythm`. Blocks.
public final class RhythmRepository {

    private static final String KEY = "rhythm";

    private final Database database;

    public RhythmRepository(Database database) {
        this.database = database;
    }

    /// The rhythm, [Rhythm#USUAL] as long as the user chose none.
    public Rhythm rhythm() {
        return database.find(row -> row.getString(1), "SELECT value FROM book_setting WHERE key = ?", KEY)
                .map(value -> read(JsonParser.parseString(value).getAsJsonObject()))
                .orElse(Rhythm.USUAL);
    }

    public void save(Rhythm rhythm) {
        database.update(
                "INSERT OR REPLACE INTO book_setting (key, value) VALUES (?, ?)", KEY, new Gson().toJson(rhythm));
    }

    private static Rhythm read(JsonObject json) {
        return new Rhythm(
                json.get("a").getAsInt(),
                json.get("b").getAsInt(),
                json.get("c").getAsInt());
    }
}
