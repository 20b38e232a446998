package app.tradewind.contact;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Contacts in the book, each read whole. Every method blocks: call it from a background task.
public final class ContactRepository {

    private static final String WHOLE = """
            SELECT contact.*,
                company.name AS company_name, company.legal_form, company.size, company.merchant,
                company.country AS seat_country, company.country_source AS seat_country_source,
                company.region AS seat_region, company.city AS seat_city,
                company.postal_address AS seat_postal_address,
                company.website, company.domain, company.note AS company_note
            FROM contact LEFT JOIN company ON company.id = contact.company_id
            WHERE contact.id IN (SELECT value FROM json_each(?))
            """;

    private static final String LINES = """
            SELECT contact.id, contact.name, contact.title, contact.grade, contact.stage, contact.channel,
                contact.last_contact_at, coalesce(contact.country, company.country) AS country,
                CASE contact.city WHEN '' THEN coalesce(company.city, '') ELSE contact.city END AS city,
                company.name AS company, address.value AS address, address.kind, address.verdict,
                coalesce(address.suppressed, 0) AS suppressed
            FROM contact
            LEFT JOIN company ON company.id = contact.company_id
            LEFT JOIN address ON address.id =
                (SELECT id FROM address WHERE contact_id = contact.id ORDER BY position, id LIMIT 1)
            WHERE contact.id IN (SELECT value FROM json_each(?))
            """;

    /// A row of a table of the contact's parts, with the contact that it belongs to.
    private record Part<T>(long contact, T value) {}

    /// The tables of which an order is made.
    static final Set<String> ORDERING = Set.of("contact", "company", "address", "stage");

    private final Database database;
    private final SearchIndexRepository search;
    private final ContactWriterRepository writer;
    private final OrderedIds ordered;
    private final TurnRepository turns;

    public ContactRepository(Database database) {
        this.database = database;
        this.search = new SearchIndexRepository(database);
        this.writer = new ContactWriterRepository(database, search);
        this.turns = new TurnRepository(database);
        this.ordered = new OrderedIds(() -> database.changes().commits(ORDERING));
    }

    public Optional<Contact> find(ContactId id) {
        return findAll(id.value()).stream().findFirst();
    }

    /// The contact, or [Failure#NOT_FOUND].
    public Contact require(ContactId id) {
        return find(id).orElseThrow(() -> new TradewindException(Failure.NOT_FOUND, null, "contact", id));
    }

    /// The contacts with these ids, in their order; ids without a contact are left out, deleted ones are not.
    public List<Contact> findAll(long... ids) {
        String wanted = json(ids);
        Map<Long, List<ContactAddress>> addresses = parts("""
                SELECT * FROM address WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY position, id
                """, wanted, ContactRowsRepository::address);
        Map<Long, List<ContactPhone>> phones = parts(
                """
                SELECT * FROM phone WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY position, id
                """, wanted, row -> new ContactPhone(row.getString("value"), PhoneKind.valueOf(row.getString("kind"))));
        Map<Long, List<String>> links = parts("""
                SELECT * FROM social_link WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY position, id
                """, wanted, row -> row.getString("value"));
        Map<Long, List<String>> interests = parts(TAGS.formatted("INTEREST"), wanted, row -> row.getString("name"));
        Map<Long, List<String>> tags = parts(TAGS.formatted("TAG"), wanted, row -> row.getString("name"));
        Map<Long, List<Map.Entry<String, String>>> custom =
                parts("""
                SELECT * FROM custom_value WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY id
                """, wanted, row -> Map.entry(row.getString("name"), row.getString("value")));
        Map<Long, List<LawfulBasis>> bases = parts("""
                SELECT * FROM lawful_basis
                WHERE contact_id IN (SELECT value FROM json_each(?)) AND withdrawn_at IS NULL
                ORDER BY recorded_at DESC, id DESC
                """, wanted, ContactRowsRepository::basis);
        Map<Long, Contact> found = new HashMap<>();
        database.list(
                        row -> {
                            long id = row.getLong("id");
                            return contact(
                                    row,
                                    addresses.getOrDefault(id, List.of()),
                                    phones.getOrDefault(id, List.of()),
                                    links.getOrDefault(id, List.of()),
                                    interests.getOrDefault(id, List.of()),
                                    tags.getOrDefault(id, List.of()),
                                    custom.getOrDefault(id, List.of()),
                                    bases.getOrDefault(id, List.of()));
                        },
                        WHOLE,
                        wanted)
                .forEach(contact -> found.put(contact.id().value(), contact));
        return Arrays.stream(ids)
                .mapToObj(found::get)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static final String TAGS = """
            SELECT * FROM contact_tag
            WHERE contact_id IN (SELECT value FROM json_each(?)) AND kind = '%s' ORDER BY id
            """;

    /// What customs records say of the purchases of a contact's company.
    public TradeSummary tradeSummary(ContactId id) {
        return database.find(row -> TradeSummary.read(row.getString(1)), """
                        SELECT company.trade_summary FROM contact JOIN company ON company.id = contact.company_id
                        WHERE contact.id = ?
                        """, id.value())
                .orElse(TradeSummary.NONE);
    }

    /// The lines of a table for these ids, in their order.
    public List<ContactLine> lines(long... ids) {
        Map<Long, ContactLine> found = new HashMap<>();
        database.list(ContactRowsRepository::line, LINES, json(ids))
                .forEach(line -> found.put(line.id().value(), line));
        return Arrays.stream(ids)
                .mapToObj(found::get)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /// The names of the user's own fields that these contacts have.
    public List<String> customNames(long... ids) {
        return database.list(
                row -> row.getString(1),
                "SELECT DISTINCT name FROM custom_value WHERE contact_id IN (SELECT value FROM json_each(?))",
                json(ids));
    }

    /// The ids of the contacts that match, in order; those in the bin only if the query asks for them.
    public long[] ids(ContactQuery query, ContactOrder order) {
        if (query.equals(ContactQuery.ALL)) {
            return wholeBook(order).clone();
        }
        if (query.isOfBook() && ordered.isKnown(order)) {
            return OrderedIds.sifted(
                    wholeBook(order), database.ids(query.found(), query.values().toArray()));
        }
        return inOrder(query, order);
    }

    private long[] wholeBook(ContactOrder order) {
        return ordered.all(order, () -> inOrder(ContactQuery.ALL, order));
    }

    private long[] inOrder(ContactQuery query, ContactOrder order) {
        return database.ids(
                "SELECT contact.id FROM contact WHERE " + query.sql() + " ORDER BY " + order.sql(),
                query.values().toArray());
    }

    public long count(ContactQuery query) {
        return database.count(
                "SELECT count(*) FROM contact WHERE " + query.sql(),
                query.values().toArray());
    }

    /// How many of the matching contacts have each value, the most frequent first; contacts without one left out.
    public Map<String, Long> facet(ContactQuery query, Facet facet) {
        Map<String, Long> counts = new LinkedHashMap<>();
        database.list(
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        "SELECT " + facet.sql() + " AS facet, count(*) AS number FROM contact " + facet.join()
                                + " WHERE " + query.sql()
                                + " AND facet IS NOT NULL AND facet <> '' GROUP BY facet ORDER BY number DESC, facet",
                        query.values().toArray())
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /// What the contacts of a list are counted by.
    public enum Facet {
        COUNTRY("coalesce(contact.country, company.country)", "LEFT JOIN company ON company.id = contact.company_id"),
        GRADE("contact.grade", ""),
        STAGE("contact.stage", ""),
        CHANNEL("contact.channel", ""),
        INTEREST(
                "facet_tag.name",
                "JOIN contact_tag AS facet_tag ON facet_tag.contact_id = contact.id"
                        + " AND facet_tag.kind = 'INTEREST'"),
        VERDICT(
                "facet_address.verdict",
                "JOIN address AS facet_address ON facet_address.contact_id = contact.id"
                        + " AND facet_address.position = 0");

        private final String sql;
        private final String join;

        Facet(String sql, String join) {
            this.sql = sql;
            this.join = join;
        }

        String sql() {
            return sql;
        }

        String join() {
            return join;
        }
    }

    /// Adds a contact with everything that hangs on it; its company is found by name or domain, else made.
    ///
    /// @return the id in the book
    public ContactId add(Contact contact, Instant now) {
        return database.transaction(() -> writer.add(contact, null, now));
    }

    /// As [#add(Contact, Instant)], for a contact that an import makes: `import:N` finds it from then on.
    public ContactId addImported(Contact contact, long importRun, Instant now) {
        return database.transaction(() -> writer.add(contact, importRun, now));
    }

    /// Makes the book's contact equal to this one, part by part; equal parts are not touched.
    ///
    /// A change of its stage or grade stands in its timeline, as one by hand.
    public void update(Contact contact, Instant now) {
        update(contact, Turn.Cause.HAND, now);
    }

    /// As [#update(Contact, Instant)], with what brings about a change of stage or grade.
    public void update(Contact contact, Turn.Cause cause, Instant now) {
        Contact before = require(contact.id());
        database.transaction(() -> {
            writer.update(before, contact, now);
            turns.note(before, contact, cause, now);
        });
    }

    /// Puts contacts into the bin.
    public void delete(Instant now, long... ids) {
        database.update(
                "UPDATE contact SET deleted_at = ?, updated_at = ? WHERE id IN (SELECT value FROM json_each(?))",
                now,
                now,
                json(ids));
    }

    /// Takes contacts out of the bin.
    public void restore(Instant now, long... ids) {
        database.update(
                "UPDATE contact SET deleted_at = NULL, updated_at = ? WHERE id IN (SELECT value FROM json_each(?))",
                now,
                json(ids));
    }

    /// Makes what is derived from these contacts anew: sort keys, search tokens, suppression marks.
    public void refresh(long... ids) {
        together(() -> {
            for (int from = 0; from < ids.length; from += 500) {
                long[] some = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + 500));
                findAll(some).forEach(writer::derive);
                search.dropGone(some);
            }
        });
    }

    /// Has the search forget contacts that are gone.
    void forget(long... ids) {
        database.transaction(() -> search.dropGone(ids));
    }

    /// Has the search forget contacts that are gone, their words in the index included: usually a word of someone
    /// gone stays there until SQLite merges that piece of the index with another.
    public void refreshSearch(long... gone) {
        database.transaction(() -> {
            search.dropGone(gone);
            database.update("INSERT INTO contact_search (contact_search) VALUES ('optimize')");
        });
    }

    /// Does `work`, which writes many contacts, in one transaction. Whoever searches in the midst of it finds
    /// what was written before; at its end everything is found.
    public void together(Runnable work) {
        database.transaction(() -> {
            if (search.gather(work)) {
                writer.loaded();
            }
        });
    }

    private <T> Map<Long, List<T>> parts(String sql, String ids, RowMapper<T> mapper) {
        return database.list(row -> new Part<>(row.getLong("contact_id"), mapper.map(row)), sql, ids).stream()
                .collect(Collectors.groupingBy(
                        Part::contact, Collectors.mapping(Part::value, Collectors.toCollection(ArrayList::new))));
    }

    private static Contact contact(
            ResultSet row,
            List<ContactAddress> addresses,
            List<ContactPhone> phones,
            List<String> links,
            List<String> interests,
            List<String> tags,
            List<Map.Entry<String, String>> custom,
            List<LawfulBasis> bases)
            throws SQLException {
        @Nullable String grade = row.getString("grade");
        Map<String, String> own = new LinkedHashMap<>();
        custom.forEach(entry -> own.put(entry.getKey(), entry.getValue()));
        return new Contact(
                new ContactId(row.getLong("id")),
                new PersonName(row.getString("name"), row.getString("given_name"), row.getString("family_name")),
                row.getString("title"),
                ContactRowsRepository.company(row),
                ContactRowsRepository.place(row, ""),
                row.getString("language"),
                row.getString("time_zone"),
                grade == null ? null : Grade.valueOf(grade),
                row.getString("grade_reason"),
                row.getString("stage"),
                new Origin(
                        Channel.valueOf(row.getString("channel")),
                        row.getString("channel_detail"),
                        row.getString("occasion"),
                        ContactRowsRepository.instant(row, "obtained_at")),
                Tri.valueOf(row.getString("role_relevance")),
                row.getString("role_reason"),
                addresses,
                phones,
                links,
                interests,
                tags,
                own,
                bases.isEmpty() ? null : bases.getFirst(),
                row.getString("note"),
                ContactRowsRepository.instant(row, "first_contact_at"),
                ContactRowsRepository.instant(row, "last_contact_at"),
                ContactRowsRepository.instant(row, "notice_at"),
                ContactRowsRepository.instant(row, "deleted_at"));
    }

    /// Ids as SQLite's `json_each` takes them.
    static String json(long... ids) {
        return Arrays.toString(ids);
    }
}
