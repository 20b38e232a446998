package app.tradewind.compliance;

import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When the user last looked into a country's register of refusals, such as Austria's ECG list. Every method
/// blocks.
public final class RegistryRepository {

    private static final String PREFIX = "registry.";

    private static final RowMapper<RegistryCheck> CHECK = row -> {
        JsonObject json = JsonParser.parseString(row.getString("value")).getAsJsonObject();
        return new RegistryCheck(
                row.getString("key").substring(PREFIX.length()),
                Instant.ofEpochMilli(json.get("at").getAsLong()),
                Instant.ofEpochMilli(json.get("validUntil").getAsLong()),
                RegistryCheck.Result.valueOf(json.get("result").getAsString()),
                json.get("who").getAsString());
    };

    private final Database database;

    public RegistryRepository(Database database) {
        this.database = database;
    }

    /// The last look by country code.
    public Map<String, Instant> all() {
        Map<String, Instant> looks = new HashMap<>();
        database.list(CHECK, "SELECT key, value FROM book_setting WHERE key >= 'registry.' AND key < 'registry/'")
                .forEach(check -> looks.put(check.country(), check.at()));
        return looks;
    }

    /// The last look into the register of a country.
    public Optional<RegistryCheck> find(String country) {
        return database.find(CHECK, "SELECT key, value FROM book_setting WHERE key = ?", PREFIX + country);
    }

    public void keep(RegistryCheck check) {
        JsonObject json = new JsonObject();
        json.addProperty("at", check.at().toEpochMilli());
        json.addProperty("validUntil", check.validUntil().toEpochMilli());
        json.addProperty("result", check.result().name());
        json.addProperty("who", check.who());
        database.update(
                "INSERT OR REPLACE INTO book_setting (key, value) VALUES (?, ?)",
                PREFIX + check.country(),
                json.toString());
    }

    /// Takes a look back: the one before it counts again, or none.
    void takeBack(String country, @Nullable RegistryCheck before) {
        if (before == null) {
            database.update("DELETE FROM book_setting WHERE key = ?", PREFIX + country);
        } else {
            keep(before);
        }
    }
}
