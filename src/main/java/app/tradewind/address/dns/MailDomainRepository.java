package app.tradewind.address.dns;

import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import com.google.gson.Gson;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What DNS said of domains, kept in the book with its date, and the domains that wait to be asked for. Every
/// method
/// blocks.
public final class MailDomainRepository {

    private static final Gson GSON = new Gson();

    /// So often a domain of which nothing was heard is asked for while others answer; then it is let be until the
    /// next check.
    private static final int TRIES = 3;

    private static final RowMapper<MailDomain> DOMAIN = row -> {
        String exchangers = row.getString("exchangers");
        return new MailDomain(
                row.getString("domain"),
                MailRoute.valueOf(row.getString("route")),
                exchangers.isEmpty() ? List.of() : List.of(exchangers.split(" ")),
                Instant.ofEpochMilli(row.getLong("checked_at")));
    };

    private final Database database;

    public MailDomainRepository(Database database) {
        this.database = database;
    }

    /// What is known of these domains, by domain; what was never answered is left out.
    public Map<String, MailDomain> of(Collection<String> domains) {
        Map<String, MailDomain> known = new HashMap<>();
        database.list(DOMAIN, """
                        SELECT * FROM mail_domain
                        WHERE domain IN (SELECT value FROM json_each(?)) AND checked_at IS NOT NULL
                        """, GSON.toJson(domains)).forEach(domain -> known.put(domain.domain(), domain));
        return known;
    }

    /// Keeps what was said. What told nothing leaves an earlier answer as it was; the domain waits on, unless
    /// nothing was heard of it too often.
    public void keep(MailDomain said) {
        if (said.route().isKnown()) {
            database.update("""
                    INSERT OR REPLACE INTO mail_domain (domain, route, exchangers, checked_at) VALUES (?, ?, ?, ?)
                    """, said.domain(), said.route(), String.join(" ", said.exchangers()), said.at());
        } else {
            database.transaction(() -> unanswered(said));
        }
    }

    private void unanswered(MailDomain said) {
        database.update("""
                INSERT OR IGNORE INTO mail_domain (domain, route, waiting_since) VALUES (?, ?, ?)
                """, said.domain(), said.route(), said.at());
        database.update("UPDATE mail_domain SET tries = tries + 1 WHERE domain = ?", said.domain());
        database.update("""
                UPDATE mail_domain SET waiting_since = NULL, tries = 0,
                    route = CASE WHEN checked_at IS NULL THEN ?1 ELSE route END, checked_at = coalesce(checked_at, ?2)
                WHERE domain = ?3 AND tries >= ?4
                """, said.route(), said.at(), said.domain(), TRIES);
    }

    /// Lets these domains wait for their turn; those that wait already keep their place.
    public void queue(Collection<String> domains, Instant now) {
        database.transaction(() -> {
            for (String domain : domains) {
                database.update("INSERT OR IGNORE INTO mail_domain (domain, waiting_since) VALUES (?, ?)", domain, now);
                database.update(
                        "UPDATE mail_domain SET waiting_since = ? WHERE domain = ? AND waiting_since IS NULL",
                        now,
                        domain);
            }
        });
    }

    /// The domains that wait, the longest waiting first.
    public List<String> waiting() {
        return database.list(
                row -> row.getString(1),
                "SELECT domain FROM mail_domain WHERE waiting_since IS NOT NULL ORDER BY waiting_since, domain");
    }

    public long waitingCount() {
        return database.count("SELECT count(*) FROM mail_domain WHERE waiting_since IS NOT NULL");
    }

    /// Lets nothing wait any more.
    public void clearQueue() {
        database.update("UPDATE mail_domain SET waiting_since = NULL WHERE waiting_since IS NOT NULL");
    }
}
