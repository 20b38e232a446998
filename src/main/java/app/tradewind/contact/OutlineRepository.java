package app.tradewind.contact;

import app.tradewind.store.Database;
import app.tradewind.store.RowWatch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads outlines from the book, and asks the book what they do not know. Every method blocks.
final class OutlineRepository {

    private static final String ROWS = """
            SELECT contact.id, contact.deleted_at, coalesce(contact.country, company.country) AS country,
                contact.grade, contact.stage, nullif(contact.channel, 'UNKNOWN') AS channel, address.verdict,
                contact.title, CASE contact.city WHEN '' THEN coalesce(company.city, '') ELSE contact.city END AS city,
                contact.last_contact_at, contact.first_contact_at, contact.obtained_at
            FROM contact LEFT JOIN company ON company.id = contact.company_id
            LEFT JOIN address ON address.contact_id = contact.id AND address.position = 0
            """;

    /// Whose outline a changed row changes.
    private static final Map<String, String> OWNERS = Map.of(
            "contact", "SELECT %1$s.id",
            "address", "SELECT %1$s.contact_id",
            "company", "SELECT id FROM contact WHERE company_id = %1$s.id");

    private static final int ROWS_AT_ONCE = 20_000;
    private static final int NAMED_AT_MOST = 2_000;

    private final Database database;

    OutlineRepository(Database database) {
        this.database = database;
    }

    RowWatch watch() {
        return database.watchRows(OWNERS);
    }

    /// Everybody; stops between two thousands where the thread was asked to.
    Outline read() {
        long last = database.count("SELECT coalesce(max(id), 0) FROM contact");
        Outline outline = new Outline(Math.toIntExact(last));
        for (long from = 0; from <= last; from += ROWS_AT_ONCE) {
            database.list(
                    row -> put(outline, row),
                    ROWS + "WHERE contact.id >= ? AND contact.id < ?",
                    from,
                    from + ROWS_AT_ONCE);
        }
        return outline;
    }

    /// Brings these contacts up to date.
    void update(Outline outline, long... ids) {
        Arrays.stream(ids).forEach(id -> outline.remove((int) id));
        database.list(
                row -> put(outline, row),
                ROWS + "WHERE contact.id IN (SELECT value FROM json_each(?))",
                ContactRepository.json(ids));
    }

    private static int put(Outline outline, ResultSet row) throws SQLException {
        int id = row.getInt(1);
        outline.put(id, row.getLong(2) != 0);
        outline.word(Known.COUNTRY, id, row.getString(3));
        outline.word(Known.GRADE, id, row.getString(4));
        outline.word(Known.STAGE, id, row.getString(5));
        outline.word(Known.CHANNEL, id, row.getString(6));
        outline.word(Known.VERDICT, id, row.getString(7));
        outline.word(Known.TITLE, id, row.getString(8));
        outline.word(Known.CITY, id, row.getString(9));
        outline.time(Known.LAST_CONTACT, id, Outline.seconds(ContactRowsRepository.instant(row, "last_contact_at")));
        outline.time(Known.FIRST_CONTACT, id, Outline.seconds(ContactRowsRepository.instant(row, "first_contact_at")));
        outline.time(Known.OBTAINED, id, Outline.seconds(ContactRowsRepository.instant(row, "obtained_at")));
        return id;
    }

    /// Contacts by their main address, those without one left out; contacts in the bin may be among them.
    long[] byAddress(boolean descending) {
        return database.ids("SELECT contact_id FROM address WHERE position = 0 ORDER BY key"
                + (descending ? " DESC, contact_id DESC" : ", contact_id"));
    }

    /// Those of `among` that a sieve lets through.
    BitSet sifted(Sieve sieve, Outline outline, BitSet among) {
        return switch (sieve) {
            case Sieve.Facts(var test) -> facts(test.apply(outline), among);
            case Sieve.Words(String expression) -> words(expression, among);
            case Sieve.Rows(String sql, var values) -> rows(sql, values.toArray(), among);
            case Sieve.All(var parts) -> {
                BitSet left = among;
                for (Sieve part : parts.stream()
                        .sorted(java.util.Comparator.comparingInt(Sieve::cost))
                        .toList()) {
                    left = left.isEmpty() ? left : sifted(part, outline, left);
                }
                yield left;
            }
            case Sieve.Any(var parts) -> {
                BitSet found = new BitSet();
                parts.forEach(part -> found.or(sifted(part, outline, among)));
                yield found;
            }
            case Sieve.Not(Sieve part) -> {
                BitSet left = (BitSet) among.clone();
                left.andNot(sifted(part, outline, among));
                yield left;
            }
        };
    }

    private static BitSet facts(java.util.function.IntPredicate test, BitSet among) {
        BitSet found = new BitSet(among.length());
        for (int id = among.nextSetBit(0); id >= 0; id = among.nextSetBit(id + 1)) {
            if (test.test(id)) {
                found.set(id);
            }
        }
        return found;
    }

    private BitSet words(String expression, BitSet among) {
        BitSet found = bits("SELECT rowid FROM contact_search WHERE contact_search MATCH ?", expression);
        found.and(among);
        return found;
    }

    private BitSet rows(String sql, @Nullable Object[] values, BitSet among) {
        if (among.cardinality() > NAMED_AT_MOST) {
            BitSet found = bits("SELECT contact.id FROM contact WHERE " + sql, values);
            found.and(among);
            return found;
        }
        @Nullable Object[] named = Arrays.copyOf(values, values.length + 1);
        System.arraycopy(values, 0, named, 1, values.length);
        named[0] = ContactRepository.json(among.stream().asLongStream().toArray());
        return bits(
                "SELECT contact.id FROM contact WHERE contact.id IN (SELECT value FROM json_each(?)) AND (" + sql + ")",
                named);
    }

    private BitSet bits(String sql, @Nullable Object... values) {
        BitSet bits = new BitSet();
        database.ids(id -> bits.set((int) id), sql, values);
        return bits;
    }
}
