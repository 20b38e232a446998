package app.tradewind.mail.plan;

import app.tradewind.contact.ContactId;
import app.tradewind.letter.LetterState;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Ramp;
import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a forecast is made of: waiting letters, and what the accounts did lately. Every method blocks.
final class PlanRepository {

    /// A letter that waits.
    ///
    /// @param stranger whether the book has no reply of its contact
    record Waiting(
            long letter,
            long account,
            ContactId contact,
            String address,
            LetterState state,
            @Nullable Instant planned,
            boolean stranger) {

        String domain() {
            return address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        }
    }

    /// A letter that left to a stranger.
    record Left(String domain, Instant at) {}

    private static final RowMapper<Waiting> WAITING = row -> new Waiting(
            row.getLong("id"),
            row.getLong("account_id"),
            new ContactId(row.getLong("contact_id")),
            row.getString("address"),
            LetterState.valueOf(row.getString("state")),
            row.getObject("send_after") == null ? null : Instant.ofEpochMilli(row.getLong("send_after")),
            row.getBoolean("stranger"));

    private final Database database;

    PlanRepository(Database database) {
        this.database = database;
    }

    /// The approved and queued letters of all accounts, and the drafts of one mailing and its follow-ups.
    ///
    /// @param drafts the mailing whose drafts count as approved; 0 for none
    List<Waiting> waiting(long drafts) {
        return database.list(WAITING, """
                SELECT letter.id, account_id, contact_id, address, state, send_after,
                    NOT EXISTS (SELECT 1 FROM interaction
                        WHERE interaction.contact_id = letter.contact_id AND interaction.kind = 'REPLY') AS stranger
                FROM letter JOIN mailing ON mailing.id = letter.mailing_id
                WHERE state IN ('APPROVED', 'QUEUED')
                    OR state = 'DRAFT' AND (mailing.id = ?1 OR mailing.follows = ?1)
                ORDER BY coalesce(send_after, 0), letter.id
                """, drafts);
    }

    /// The letters of a mailing and of its follow-ups.
    long[] ofMailing(long mailing) {
        return database.ids("""
                SELECT letter.id FROM letter JOIN mailing ON mailing.id = letter.mailing_id
                WHERE mailing.id = ?1 OR mailing.follows = ?1
                """, mailing);
    }

    AccountForecast.Past past(MailAccount account, Instant from) {
        return new AccountForecast.Past(
                times("""
                        SELECT started_at FROM delivery
                        WHERE account_id = ? AND outcome <> 'DEFERRED' AND started_at > ? ORDER BY started_at
                        """, account.id(), from.minus(Duration.ofDays(1))),
                times("SELECT max(started_at) FROM delivery WHERE account_id = ?", account.id()).stream()
                        .findFirst()
                        .orElse(null),
                began(account.id(), from).orElse(null));
    }

    private Optional<Instant> began(long account, Instant now) {
        return times("""
                        SELECT max(started_at)
                        FROM (SELECT started_at, lag(started_at) OVER (ORDER BY started_at) AS before,
                                max(started_at) OVER () AS latest
                            FROM delivery WHERE account_id = ?1 AND outcome = 'SENT')
                        WHERE (before IS NULL OR started_at - before > ?2) AND ?3 - latest <= ?2
                        """, account, Ramp.SILENCE.toMillis(), now).stream().findFirst();
    }

    List<Left> toStrangers(long account, Instant since) {
        return database.list(
                row -> new Left(row.getString("domain"), Instant.ofEpochMilli(row.getLong("started_at"))),
                """
                SELECT lower(substr(delivery.address, instr(delivery.address, '@') + 1)) AS domain, started_at
                FROM delivery JOIN letter ON letter.id = delivery.letter_id
                WHERE delivery.account_id = ? AND started_at > ? AND outcome <> 'DEFERRED'
                    AND NOT EXISTS (SELECT 1 FROM interaction
                        WHERE interaction.contact_id = letter.contact_id AND interaction.kind = 'REPLY')
                ORDER BY started_at
                """,
                account,
                since);
    }

    private List<Instant> times(String sql, @Nullable Object... values) {
        return database.list(row -> Optional.ofNullable((Number) row.getObject(1)), sql, values).stream()
                .flatMap(Optional::stream)
                .map(millis -> Instant.ofEpochMilli(millis.longValue()))
                .toList();
    }
}
