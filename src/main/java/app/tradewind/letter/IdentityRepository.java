package app.tradewind.letter;

import app.tradewind.store.Database;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;

/// The sender's identity in the book, as JSON under `identity`. Blocks.
public final class IdentityRepository {

    private static final String KEY = "identity";

    private final Database database;

    public IdentityRepository(Database database) {
        this.database = database;
    }

    /// The identity, or [Identity#NONE] as long as the user told none.
    public Identity identity() {
        return database.find(row -> row.getString(1), "SELECT value FROM book_setting WHERE key = ?", KEY)
                .map(value -> read(JsonParser.parseString(value).getAsJsonObject()))
                .orElse(Identity.NONE);
    }

    public void save(Identity identity) {
        database.update(
                "INSERT OR REPLACE INTO book_setting (key, value) VALUES (?, ?)", KEY, new Gson().toJson(identity));
    }

    private static Identity read(JsonObject json) {
        return new Identity(
                text(json, "name"),
                text(json, "title"),
                text(json, "company"),
                text(json, "phone"),
                text(json, "email"),
                text(json, "website"),
                text(json, "postalAddress"),
                text(json, "country"),
                text(json, "registration"),
                texts(json, "socialLinks"),
                texts(json, "products"),
                json.has("logo") ? new Gson().fromJson(json.get("logo"), LetterFile.class) : null);
    }

    private static String text(JsonObject json, String key) {
        return json.has(key) ? json.get(key).getAsString() : "";
    }

    private static List<String> texts(JsonObject json, String key) {
        List<String> texts = new ArrayList<>();
        for (JsonElement element : json.has(key) ? json.getAsJsonArray(key) : new JsonArray()) {
            texts.add(element.getAsString());
        }
        return texts;
    }
}
