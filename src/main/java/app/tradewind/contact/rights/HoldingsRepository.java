package app.tradewind.contact.rights;

import app.tradewind.store.Database;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts of what the book holds of whom, for the record of processing activities (GDPR art. 30). Blocks.
public final class HoldingsRepository {

    private final Database database;

    public HoldingsRepository(Database database) {
        this.database = database;
    }

    /// How many people are in the book, those in the bin included.
    public long people() {
        return database.count("SELECT count(*) FROM contact WHERE merged_into IS NULL");
    }

    /// How many have a column of their own record filled, or a row in a table of theirs; those of nobody left out.
    public Map<String, Long> filled() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String column : new String[] {"name", "title", "language", "note", "postal_address"}) {
            put(counts, column, "SELECT count(*) FROM contact WHERE coalesce(" + column + ", '') <> ''");
        }
        for (String table : new String[] {
            "address",
            "phone",
            "social_link",
            "interaction",
            "letter",
            "lawful_basis",
            "picture",
            "attachment",
            "custom_value"
        }) {
            put(counts, table, "SELECT count(DISTINCT contact_id) FROM " + table);
        }
        return counts;
    }

    private void put(Map<String, Long> counts, String name, String sql) {
        long count = database.count(sql);
        if (count > 0) {
            counts.put(name, count);
        }
    }

    /// By the way in which they came into the book, as names of `Channel`.
    public Map<String, Long> channels() {
        return grouped("SELECT channel, count(*) FROM contact WHERE merged_into IS NULL GROUP BY 1 ORDER BY 2 DESC");
    }

    /// By lawful basis, as names of `BasisKind`.
    public Map<String, Long> bases() {
        return grouped("""
                SELECT kind, count(DISTINCT contact_id) FROM lawful_basis WHERE withdrawn_at IS NULL
                GROUP BY 1 ORDER BY 2 DESC
                """);
    }

    /// By country, the most frequent first; people of unknown country left out.
    public Map<String, Long> countries() {
        return grouped("""
                SELECT coalesce(contact.country, company.country), count(*)
                FROM contact LEFT JOIN company ON company.id = contact.company_id
                WHERE coalesce(contact.country, company.country) IS NOT NULL GROUP BY 1 ORDER BY 2 DESC
                """);
    }

    /// The hosts that get letters to hand on.
    public Map<String, Long> mailHosts() {
        return grouped("SELECT smtp_host, count(*) FROM account GROUP BY 1 ORDER BY 1");
    }

    private Map<String, Long> grouped(String sql) {
        Map<String, Long> counts = new LinkedHashMap<>();
        database.list(row -> Map.entry(row.getString(1), row.getLong(2)), sql)
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }
}
