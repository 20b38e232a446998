package app.tradewind.mail.assist;

import app.tradewind.store.Database;
import com.google.gson.Gson;

/// The settings of the writing help in the book, its key among them, as JSON under `assist`. Blocks.
public final class AssistRepository {

    private static final String KEY = "assist";

    private final Database database;

    public AssistRepository(Database database) {
        this.database = database;
    }

    /// The settings, or [AssistSettings#OFF] as long as the user made none.
    public AssistSettings settings() {
        return database.find(row -> row.getString(1), "SELECT value FROM book_setting WHERE key = ?", KEY)
                .map(json -> new Gson().fromJson(json, AssistSettings.class))
                .orElse(AssistSettings.OFF);
    }

    public void save(AssistSettings settings) {
        database.update(
                "INSERT OR REPLACE INTO book_setting (key, value) VALUES (?, ?)", KEY, new Gson().toJson(settings));
    }
}
