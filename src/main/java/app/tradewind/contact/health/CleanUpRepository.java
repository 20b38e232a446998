package app.tradewind.contact.health;

import app.tradewind.address.AddressCheck;
import app.tradewind.contact.ContactId;
import app.tradewind.store.Database;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what may be tidied away. Every method blocks. Contacts in the bin, and those that sleep already (stage
/// `DORMANT`), are left alone.
public final class CleanUpRepository {

    private static final String OF_THE_BOOK = """
            FROM address JOIN contact ON contact.id = address.contact_id
            LEFT JOIN company ON company.id = contact.company_id
            WHERE contact.deleted_at IS NULL AND contact.stage <> 'DORMANT'
            """;

    private static final String LAST =
            "coalesce(contact.last_contact_at, contact.first_contact_at, contact.obtained_at, contact.created_at)";

    private record Suspect(long id, String value, String site) {}

    private final Database database;
    private final AddressCheck check = new AddressCheck();

    public CleanUpRepository(Database database) {
        this.database = database;
    }

    /// The numbers of a group’s lines: of addresses or, of [CleanUpGroup#STALE], of contacts.
    ///
    /// @param before with whom nothing happened since then counts as stale
    public long[] ids(CleanUpGroup group, Instant before) {
        return switch (group) {
            case TYPO -> typos();
            case INVALID -> invalid();
            case RETURNED -> database.ids("SELECT address.id " + OF_THE_BOOK + """
                    AND address.suppressed = 0 AND address.bounce <> 'NONE'
                    AND (address.bounce = 'HARD' OR address.soft_streak >= ?) ORDER BY address.id
                    """, Judgement.SOFT_LIMIT);
            case UNSUBSCRIBED ->
                database.ids("SELECT address.id " + OF_THE_BOOK + " AND address.suppressed = 1 ORDER BY address.id");
            case STALE ->
                database.ids(
                        "SELECT contact.id FROM contact WHERE contact.deleted_at IS NULL AND "
                                + "contact.stage <> 'DORMANT' AND " + LAST + " < ? ORDER BY " + LAST + ", contact.id",
                        before);
        };
    }

    private long[] typos() {
        List<Suspect> suspects = database.list(
                row -> new Suspect(row.getLong("id"), row.getString("value"), row.getString("site")),
                "SELECT address.id, address.value, coalesce(company.domain, '') AS site " + OF_THE_BOOK + """
                        AND address.suppressed = 0 AND address.bounce <> 'HARD' AND (address.verdict = 'INVALID'
                            OR address.verdict = 'RISKY' AND instr(address.verdict_reasons, 'likely-typo') > 0)
                        ORDER BY address.id
                        """);
        return suspects.stream()
                .filter(suspect -> !proposal(suspect.value(), suspect.site()).isEmpty())
                .mapToLong(Suspect::id)
                .toArray();
    }

    /// What can be mended stands with the typing errors alone.
    private long[] invalid() {
        Set<Long> mendable = new HashSet<>();
        Arrays.stream(typos()).forEach(mendable::add);
        long[] all = database.ids("SELECT address.id " + OF_THE_BOOK + """
                AND address.verdict = 'INVALID' AND address.suppressed = 0 AND address.bounce <> 'HARD'
                AND address.soft_streak < ? ORDER BY address.id
                """, Judgement.SOFT_LIMIT);
        return Arrays.stream(all).filter(id -> !mendable.contains(id)).toArray();
    }

    private String proposal(String address, String site) {
        return Objects.requireNonNullElse(check.check(address, site).suggestion(), "");
    }

    /// The lines of these numbers, in no order.
    public List<CleanUpLine> lines(CleanUpGroup group, long[] ids) {
        String wanted = Arrays.toString(ids);
        return group == CleanUpGroup.STALE
                ? database.list(
                        row -> line(row, group),
                        "SELECT contact.id AS id, contact.id AS contact_id, contact.name, company.name AS company,"
                                + " coalesce(company.domain, '') AS site, coalesce(address.value, '') AS value,"
                                + " coalesce(address.verdict_reasons, '') AS verdict_reasons,"
                                + " coalesce(address.bounce_code, '') AS bounce_code, " + LAST + " AS last "
                                + """
                                FROM contact LEFT JOIN company ON company.id = contact.company_id
                                LEFT JOIN address ON address.id = (SELECT id FROM address
                                    WHERE contact_id = contact.id ORDER BY position, id LIMIT 1)
                                WHERE contact.id IN (SELECT value FROM json_each(?))
                                """,
                        wanted)
                : database.list(
                        row -> line(row, group),
                        "SELECT address.id AS id, address.contact_id, contact.name, company.name AS company,"
                                + " coalesce(company.domain, '') AS site, address.value, address.verdict_reasons,"
                                + " address.bounce_code, " + LAST + " AS last "
                                + """
                                FROM address JOIN contact ON contact.id = address.contact_id
                                LEFT JOIN company ON company.id = contact.company_id
                                WHERE address.id IN (SELECT value FROM json_each(?))
                                """,
                        wanted);
    }

    private CleanUpLine line(java.sql.ResultSet row, CleanUpGroup group) throws java.sql.SQLException {
        String value = row.getString("value");
        String reasons = row.getString("verdict_reasons");
        long last = row.getLong("last");
        @Nullable Instant at = row.wasNull() ? null : Instant.ofEpochMilli(last);
        return new CleanUpLine(
                row.getLong("id"),
                new ContactId(row.getLong("contact_id")),
                called(row.getString("name"), value),
                Objects.requireNonNullElse(row.getString("company"), ""),
                value,
                reasons.isEmpty() ? List.of() : List.of(reasons.split(" ")),
                row.getString("bounce_code"),
                group == CleanUpGroup.TYPO ? proposal(value, row.getString("site")) : "",
                at);
    }

    /// As lists call a contact: the name, else the local part of the address in brackets.
    private static String called(String name, String address) {
        int at = address.lastIndexOf('@');
        return !name.isEmpty() || at < 1 ? name : "(" + address.substring(0, at) + ")";
    }

    /// The contacts of these lines, each once.
    long[] contactsOf(CleanUpGroup group, long[] ids) {
        return group == CleanUpGroup.STALE
                ? ids
                : database.ids(
                        "SELECT DISTINCT contact_id FROM address WHERE id IN (SELECT value FROM json_each(?))"
                                + " ORDER BY contact_id",
                        Arrays.toString(ids));
    }

    /// So many months before `now`, by the calendar.
    public static Instant monthsBefore(Instant now, int months) {
        return now.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
    }
}
