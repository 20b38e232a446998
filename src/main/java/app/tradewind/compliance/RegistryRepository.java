package app.tradewind.compliance;

import app.tradewind.store.Database;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// When the user last looked into a country's register of refusals, such as Austria's ECG list. Every method
/// blocks.
public final class RegistryRepository {

    private static final String PREFIX = "registry.";

    private final Database database;

    public RegistryRepository(Database database) {
        this.database = database;
    }

    /// The last look by country code.
    public Map<String, Instant> all() {
        Map<String, Instant> looks = new HashMap<>();
        database.list(
                row -> looks.put(
                        row.getString("key").substring(PREFIX.length()),
                        Instant.ofEpochMilli(Long.parseLong(row.getString("value")))),
                "SELECT key, value FROM book_setting WHERE key >= 'registry.' AND key < 'registry/'");
        return looks;
    }

    public void looked(String country, Instant at) {
        database.update(
                "INSERT OR REPLACE INTO book_setting (key, value) VALUES (?, ?)",
                PREFIX + country,
                Long.toString(at.toEpochMilli()));
    }
}
