package app.tradewind.contact.due;

import app.tradewind.store.Database;
import com.google.gson.Gson;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How long each stage may last in this book, as JSON under `stage.days`. Blocks.
public final class StageDaysRepository {

    private static final String KEY = "stage.days";

    private final Database database;

    public StageDaysRepository(Database database) {
        this.database = database;
    }

    public StageDays days() {
        return database.find(row -> row.getString(1), "SELECT value FROM book_setting WHERE key = ?", KEY)
                .map(StageDaysRepository::read)
                .orElse(StageDays.USUAL);
    }

    private static StageDays read(String json) {
        Map<String, Integer> own = new HashMap<>();
        JsonParser.parseString(json)
                .getAsJsonObject()
                .entrySet()
                .forEach(entry -> own.put(entry.getKey(), entry.getValue().getAsInt()));
        return new StageDays(own);
    }

    public void save(StageDays days) {
        database.update(
                "INSERT OR REPLACE INTO book_setting (key, value) VALUES (?, ?)", KEY, new Gson().toJson(days.own()));
    }

    /// When something moved last with a contact: a word, or its stage; empty where nobody has been in touch.
    public Optional<Instant> moved(long contact) {
        return database.find(row -> Instant.ofEpochMilli(row.getLong(1)), """
                SELECT max(last_contact_at, coalesce((SELECT max(at) FROM interaction
                    WHERE contact_id = contact.id AND kind = 'STAGE' AND kind IN ('STAGE', 'GRADE')), 0))
                FROM contact WHERE id = ? AND last_contact_at IS NOT NULL
                """, contact);
    }
}
