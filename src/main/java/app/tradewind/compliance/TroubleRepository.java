package app.tradewind.compliance;

import app.tradewind.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Signs of trouble of sending accounts, out of the ledger. Every method blocks.
final class TroubleRepository {

    private static final String SENT = "('STARTED', 'SENT', 'UNCERTAIN')";

    /// Fewer letters a day than this concern no rule on bulk mail.
    private static final int BULK = 5_000;

    private static final int REPLIES_FROM = 100;

    private static final Map<String, Set<String>> CONSUMER = Map.of(
            "google", Set.of("gmail.com", "googlemail.com"),
            "yahoo", Set.of("yahoo.com", "ymail.com", "aol.com", "yahoo.co.uk", "yahoo.de", "yahoo.fr"),
            "microsoft", Set.of("outlook.com", "hotmail.com", "live.com", "msn.com"));

    private final Database database;

    TroubleRepository(Database database) {
        this.database = database;
    }

    /// @param letters what the account sent, as counted so far
    History.Signs signs(long account, History.Account letters, Instant now) {
        Instant day = now.minus(Duration.ofDays(1));
        Instant month = now.minus(Duration.ofDays(30));
        return new History.Signs(
                week(account, now),
                letters.sentDay() < BULK ? 0 : consumers(account, day),
                letters.monthLetters() == 0 ? 0 : bouncedInRow(account),
                letters.monthLetters() < REPLIES_FROM ? 0 : replies(account, month),
                (int) database.count("SELECT count(*) FROM suppression WHERE reason = 'COMPLAINT' AND at >= ?", month),
                refusals(account));
    }

    private int week(long account, Instant now) {
        return (int) database.count(
                "SELECT count(*) FROM delivery WHERE account_id = ? AND started_at >= ? AND started_at < ? AND outcome IN "
                        + SENT,
                account,
                now.minus(Duration.ofDays(8)),
                now.minus(Duration.ofDays(1)));
    }

    private int consumers(long account, Instant day) {
        Map<String, Integer> counted = new HashMap<>();
        database.list(
                row -> counted.merge(provider(row.getString("domain")), row.getInt("n"), Integer::sum),
                """
                SELECT substr(address, instr(address, '@') + 1) AS domain, count(*) AS n FROM delivery
                WHERE account_id = ? AND started_at >= ? AND outcome IN %s GROUP BY domain
                """.formatted(SENT),
                account,
                day);
        counted.remove("");
        return counted.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static String provider(String domain) {
        String lower = domain.toLowerCase(Locale.ROOT);
        return CONSUMER.entrySet().stream()
                .filter(entry -> entry.getValue().contains(lower))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private int bouncedInRow(long account) {
        List<Boolean> bounced = database.list(row -> row.getBoolean("bounced"), """
                SELECT l.state = 'BOUNCED' OR d.outcome = 'FAILED'
                    AND EXISTS (SELECT 1 FROM address a WHERE a.key = lower(d.address) AND a.bounce = 'HARD') AS bounced
                FROM delivery d JOIN letter l ON l.id = d.letter_id
                WHERE d.account_id = ? AND d.outcome IN ('SENT', 'UNCERTAIN', 'FAILED')
                ORDER BY d.started_at DESC, d.id DESC LIMIT 10
                """, account);
        return (int) bounced.stream().takeWhile(back -> back).count();
    }

    private int replies(long account, Instant month) {
        return (int) database.count("""
                SELECT count(DISTINCT l.id) FROM delivery d JOIN letter l ON l.id = d.letter_id
                WHERE d.account_id = ? AND d.started_at >= ? AND (l.state = 'REPLIED' OR EXISTS (
                    SELECT 1 FROM interaction i
                    WHERE i.contact_id = l.contact_id AND i.kind = 'REPLY' AND i.at >= d.started_at))
                """, account, month);
    }

    private List<History.Refusal> refusals(long account) {
        return database.list(
                row -> new History.Refusal(Instant.ofEpochMilli(row.getLong("at")), row.getString("server")),
                """
                SELECT started_at AS at, server FROM delivery
                WHERE account_id = ?1 AND outcome IN ('FAILED', 'DEFERRED') AND started_at > max(
                    coalesce((SELECT tested_at FROM account WHERE id = ?1), 0),
                    coalesce((SELECT max(started_at) FROM delivery WHERE account_id = ?1 AND outcome = 'SENT'), 0))
                ORDER BY started_at DESC LIMIT 20
                """,
                account);
    }
}
