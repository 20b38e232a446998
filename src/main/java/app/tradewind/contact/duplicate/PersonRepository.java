package app.tradewind.contact.duplicate;

import app.tradewind.address.AddressKind;
import app.tradewind.contact.duplicate.Person.Firm;
import app.tradewind.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads contacts and companies as the scan compares them, by pages. Blocks. Without the bin and what was merged.
final class PersonRepository {

    private final Database database;

    PersonRepository(Database database) {
        this.database = database;
    }

    long[] contactIds() {
        return database.ids("SELECT id FROM contact WHERE deleted_at IS NULL ORDER BY id");
    }

    /// The companies where anybody is.
    long[] companyIds() {
        return database.ids("""
                SELECT id FROM company WHERE merged_into IS NULL
                    AND EXISTS (SELECT 1 FROM contact WHERE company_id = company.id AND deleted_at IS NULL)
                ORDER BY id
                """);
    }

    /// In the order of their ids.
    List<Person> people(long[] ids) {
        String wanted = Arrays.toString(ids);
        Map<Long, List<Mailbox>> boxes = new HashMap<>();
        database.list(row -> add(boxes, row.getLong("contact_id"), mailbox(row)), """
                SELECT contact_id, key, kind FROM address
                WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY position, id
                """, wanted);
        Map<Long, List<PhoneTail>> phones = new HashMap<>();
        database.list(row -> add(phones, row.getLong("contact_id"), PhoneTail.of(row.getString("value"))), """
                SELECT contact_id, value FROM phone WHERE contact_id IN (SELECT value FROM json_each(?)) AND kind <> 'FAX'
                """, wanted);
        return database.list(row -> person(row, boxes, phones), """
                SELECT contact.id, contact.name, coalesce(contact.country, company.country) AS country,
                    CASE contact.city WHEN '' THEN coalesce(company.city, '') ELSE contact.city END AS city,
                    company.id AS company_id, company.name AS company_name, company.domain, company.website,
                    company.country AS seat_country, company.city AS seat_city
                FROM contact LEFT JOIN company ON company.id = contact.company_id
                WHERE contact.id IN (SELECT value FROM json_each(?)) ORDER BY contact.id
                """, wanted);
    }

    /// In the order of their ids.
    List<Firm> firms(long[] ids) {
        return database.list(
                row -> Firm.of(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("domain"),
                        row.getString("website"),
                        row.getString("country"),
                        row.getString("city")),
                "SELECT * FROM company WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
                Arrays.toString(ids));
    }

    /// The pairs of whom the user said that they are two, as [#pair(long, long)] writes them.
    Set<String> apart(DuplicateKind kind) {
        return database
                .list(
                        row -> pair(row.getLong("one"), row.getLong("other")),
                        "SELECT one, other FROM not_duplicate WHERE kind = ?",
                        kind)
                .stream()
                .collect(Collectors.toSet());
    }

    static String pair(long one, long other) {
        return Math.min(one, other) + "-" + Math.max(one, other);
    }

    private static Person person(ResultSet row, Map<Long, List<Mailbox>> boxes, Map<Long, List<PhoneTail>> phones)
            throws SQLException {
        long id = row.getLong("id");
        String name = row.getString("name");
        return new Person(
                id,
                name,
                NameFolding.words(name),
                firm(row),
                row.getString("country"),
                row.getString("city"),
                List.copyOf(boxes.getOrDefault(id, List.of())),
                phones.getOrDefault(id, List.of()).stream()
                        .filter(phone -> !phone.tail().isEmpty())
                        .toList());
    }

    private static Firm firm(ResultSet row) throws SQLException {
        @Nullable String name = row.getString("company_name");
        return Firm.of(
                row.getLong("company_id"),
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(row.getString("domain"), ""),
                Objects.requireNonNullElse(row.getString("website"), ""),
                row.getString("seat_country"),
                Objects.requireNonNullElse(row.getString("seat_city"), ""));
    }

    private static Mailbox mailbox(ResultSet row) throws SQLException {
        return Mailbox.of(row.getString("key"), AddressKind.valueOf(row.getString("kind")));
    }

    private static <T> boolean add(Map<Long, List<T>> lists, long id, T value) {
        return lists.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(value);
    }
}
