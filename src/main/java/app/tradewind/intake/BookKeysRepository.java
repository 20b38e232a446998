package app.tradewind.intake;

import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.CountrySource;
import app.tradewind.contact.PhoneKind;
import app.tradewind.contact.Place;
import app.tradewind.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Loads the keys of all contacts in the book at once, so that a row needs no look-up of its own. Blocks.
///
/// Contacts in the bin are left out.
final class BookKeysRepository {

    private final Database database;

    BookKeysRepository(Database database) {
        this.database = database;
    }

    /// Every key with the id of the contact that has it.
    LongKeys load() {
        LongKeys keys = new LongKeys();
        database.list(row -> put(keys, MatchKeys.address(row.getString(1)), row), """
                SELECT address.key, contact.id FROM address JOIN contact ON contact.id = address.contact_id
                WHERE contact.deleted_at IS NULL ORDER BY contact.id
                """);
        database.list(row -> people(keys, row), """
                SELECT contact.id, contact.name, COALESCE(company.name_key, '') AS company_key,
                    (SELECT domain FROM address WHERE contact_id = contact.id AND kind NOT IN ('FREE', 'DISPOSABLE')
                        ORDER BY position LIMIT 1) AS domain
                FROM contact LEFT JOIN company ON company.id = contact.company_id
                WHERE contact.deleted_at IS NULL ORDER BY contact.id
                """);
        database.list(row -> company(keys, row), """
                SELECT min(contact.id) AS id, company.name_key, COALESCE(contact.country, company.country) AS country
                FROM contact JOIN company ON company.id = contact.company_id
                WHERE contact.deleted_at IS NULL AND company.name_key <> ''
                GROUP BY company.id, 3 ORDER BY 1
                """);
        database.list(row -> place(keys, row), """
                SELECT contact.id, contact.name, COALESCE(company.name_key, '') AS company_key,
                    COALESCE(contact.country, company.country) AS country,
                    COALESCE(NULLIF(contact.city, ''), company.city, '') AS city,
                    COALESCE(NULLIF(contact.postal_address, ''), company.postal_address, '') AS postal_address
                FROM contact LEFT JOIN company ON company.id = contact.company_id
                WHERE contact.deleted_at IS NULL
                    AND NOT EXISTS (SELECT 1 FROM address WHERE contact_id = contact.id)
                ORDER BY contact.id
                """);
        database.list(row -> phone(keys, row), """
                SELECT phone.value, contact.id FROM phone JOIN contact ON contact.id = phone.contact_id
                WHERE contact.deleted_at IS NULL ORDER BY contact.id
                """);
        return keys;
    }

    Set<String> stages() {
        return new HashSet<>(database.list(row -> row.getString(1), "SELECT code FROM stage"));
    }

    private static boolean put(LongKeys keys, String key, ResultSet row) throws SQLException {
        keys.put(key, row.getLong(2));
        return true;
    }

    private static boolean people(LongKeys keys, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        @Nullable String domain = row.getString("domain");
        List<String> domains = domain == null ? List.of() : List.of(domain);
        String company = row.getString("company_key");
        String name = row.getString("name");
        MatchKeys.person(name, company, domains).forEach(key -> keys.put(key, id));
        MatchKeys.near(name, company, domains).forEach(key -> keys.put(key, id));
        return true;
    }

    private static boolean company(LongKeys keys, ResultSet row) throws SQLException {
        NearCompanies.put(keys, row.getString("name_key"), row.getString("country"), row.getLong("id"));
        return true;
    }

    private static boolean place(LongKeys keys, ResultSet row) throws SQLException {
        Place place = new Place(
                row.getString("country"),
                CountrySource.UNKNOWN,
                "",
                Objects.requireNonNullElse(row.getString("city"), ""),
                Objects.requireNonNullElse(row.getString("postal_address"), ""));
        keys.put(MatchKeys.place(row.getString("name"), row.getString("company_key"), place), row.getLong("id"));
        return true;
    }

    private static boolean phone(LongKeys keys, ResultSet row) throws SQLException {
        keys.put(MatchKeys.phone(new ContactPhone(row.getString(1), PhoneKind.PHONE)), row.getLong(2));
        return true;
    }
}
