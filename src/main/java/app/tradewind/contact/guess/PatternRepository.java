package app.tradewind.contact.guess;

import app.tradewind.contact.Company;
import app.tradewind.contact.PersonName;
import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.util.List;
import java.util.Optional;

/// The addresses of the book as lessons in how firms make them. Every method blocks.
///
/// Guesses teach nothing, nor does what came back or is known not to work.
final class PatternRepository {

    /// The newest addresses that show what is usual; more would say the same.
    private static final int SAMPLE = 5000;

    private static final RowMapper<PatternCounts.Known> KNOWN = row -> new PatternCounts.Known(
            new PersonName(row.getString("name"), row.getString("given_name"), row.getString("family_name")),
            NameFit.local(row.getString("key")));

    private static final String LESSONS = """
            SELECT contact.name, contact.given_name, contact.family_name, address.key
            FROM address JOIN contact ON contact.id = address.contact_id
            WHERE address.kind IN ('PERSONAL', 'UNKNOWN') AND address.source_type <> 'GUESSED'
                AND address.bounce <> 'HARD' AND address.verdict <> 'INVALID'
            """;

    private final Database database;

    PatternRepository(Database database) {
        this.database = database;
    }

    List<PatternCounts.Known> at(String domain) {
        return database.list(KNOWN, LESSONS + " AND address.domain = ?", domain);
    }

    List<PatternCounts.Known> newest() {
        return database.list(KNOWN, LESSONS + " ORDER BY address.id DESC LIMIT " + SAMPLE);
    }

    /// An address that somebody has.
    record Held(String key, PersonName name, boolean returned) {}

    /// All addresses at a domain, however they fared.
    List<Held> heldAt(String domain) {
        return database.list(
                row -> new Held(
                        row.getString("key"),
                        new PersonName(
                                row.getString("name"), row.getString("given_name"), row.getString("family_name")),
                        row.getString("bounce").equals("HARD")),
                """
                SELECT address.key, address.bounce, contact.name, contact.given_name, contact.family_name
                FROM address JOIN contact ON contact.id = address.contact_id WHERE address.domain = ?
                """,
                domain);
    }

    /// The domain at which most people of a company have their address, webmail left out; else that of its web
    /// site.
    Optional<String> domainOf(Company company) {
        Optional<String> used =
                company.id() == 0 ? Optional.empty() : database.find(row -> row.getString(1), """
                SELECT address.domain FROM address JOIN contact ON contact.id = address.contact_id
                WHERE contact.company_id = ? AND address.kind IN ('PERSONAL', 'ROLE') AND address.verdict <> 'INVALID'
                    AND address.domain <> ''
                GROUP BY address.domain ORDER BY count(*) DESC, address.domain LIMIT 1
                """, company.id());
        return used.or(() -> Optional.of(company.domain())).filter(domain -> !domain.isEmpty());
    }
}
