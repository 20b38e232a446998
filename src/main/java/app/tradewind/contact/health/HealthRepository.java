package app.tradewind.contact.health;

import app.tradewind.address.AddressKind;
import app.tradewind.address.Verdict;
import app.tradewind.contact.BounceClass;
import app.tradewind.contact.ContactAddress;
import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import com.google.gson.Gson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The addresses of the book as a check reads and writes them. Every method blocks.
///
/// A verdict is knowledge and no edit of the user’s: it is written outside the journal, and no undo takes it back.
final class HealthRepository {

    private static final Gson GSON = new Gson();

    /// What a check asks of an address.
    ///
    /// @param site the registrable domain of the company’s web site, or empty
    record Line(
            long id,
            String value,
            String domain,
            String site,
            Judgement known,
            ContactAddress.Bounces bounces,
            ContactAddress.@Nullable Imported imported) {}

    private static final String LINES = """
            SELECT address.*, coalesce(company.domain, '') AS site
            FROM address JOIN contact ON contact.id = address.contact_id
            LEFT JOIN company ON company.id = contact.company_id
            WHERE contact.deleted_at IS NULL
            """;

    private static final RowMapper<Line> LINE = row -> {
        String reasons = row.getString("verdict_reasons");
        return new Line(
                row.getLong("id"),
                row.getString("value"),
                row.getString("domain"),
                row.getString("site"),
                new Judgement(
                        Verdict.valueOf(row.getString("verdict")),
                        AddressKind.valueOf(row.getString("kind")),
                        reasons.isEmpty() ? List.of() : List.of(reasons.split(" "))),
                new ContactAddress.Bounces(
                        BounceClass.valueOf(row.getString("bounce")),
                        row.getString("bounce_code"),
                        null,
                        row.getInt("soft_streak")),
                imported(row));
    };

    private final Database database;

    HealthRepository(Database database) {
        this.database = database;
    }

    private static ContactAddress.@Nullable Imported imported(ResultSet row) throws SQLException {
        String verdict = row.getString("imported_verdict");
        return verdict == null ? null : new ContactAddress.Imported(Verdict.valueOf(verdict), "", null);
    }

    long count() {
        return database.count("SELECT count(*) FROM address");
    }

    /// The addresses with higher numbers than `id`, in order, a page of them.
    List<Line> after(long id, int page) {
        return database.list(LINE, LINES + " AND address.id > ? ORDER BY address.id LIMIT ?", id, page);
    }

    List<Line> ofContacts(long... contacts) {
        return database.list(
                LINE,
                LINES + " AND address.contact_id IN (SELECT value FROM json_each(?)) ORDER BY address.id",
                Arrays.toString(contacts));
    }

    List<Line> ofDomains(Collection<String> domains) {
        return database.list(
                LINE,
                LINES + " AND address.domain IN (SELECT value FROM json_each(?)) ORDER BY address.id",
                GSON.toJson(domains));
    }

    /// The domains of addresses that may be written to and of which DNS was never asked, or not since `before`.
    List<String> domainsToAsk(Instant before) {
        return database.list(row -> row.getString(1), """
                SELECT DISTINCT address.domain FROM address JOIN contact ON contact.id = address.contact_id
                LEFT JOIN mail_domain ON mail_domain.domain = address.domain
                WHERE contact.deleted_at IS NULL AND address.suppressed = 0 AND address.domain <> ''
                    AND instr(address.key, '@') > 1
                    AND (mail_domain.checked_at IS NULL OR mail_domain.checked_at < ?)
                """, before);
    }

    /// The domains of these contacts’ addresses that may be written to.
    List<String> domainsOf(long... contacts) {
        return database.list(row -> row.getString(1), """
                SELECT DISTINCT domain FROM address
                WHERE contact_id IN (SELECT value FROM json_each(?)) AND suppressed = 0 AND domain <> ''
                    AND instr(key, '@') > 1
                """, Arrays.toString(contacts));
    }

    void save(long id, Judgement judgement, Instant now) {
        database.update(
                "UPDATE address SET verdict = ?, kind = ?, verdict_reasons = ?, checked_at = ? WHERE id = ?",
                judgement.verdict(),
                judgement.kind(),
                String.join(" ", judgement.reasons()),
                now,
                id);
    }
}
