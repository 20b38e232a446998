package app.tradewind.mail;

import app.tradewind.contact.ContactId;
import app.tradewind.letter.LetterState;
import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// What became of each letter, for the outbox's screen and the command line. Every method blocks.
///
/// A screen asks for ids in order, then for the rows on sight.
public final class LedgerRepository {

    /// How much of its limits an account has used.
    ///
    /// @param mayToday its own limit, lowered by the ramp
    public record Usage(long lastDay, int mayToday, long lastHour, int perHour, long rampDay) {}

    /// Letters tried in a stretch of time, and those of them that came back for good.
    public record Returned(long tried, long bounced) {

        /// The share that came back, 0 where nothing was tried.
        public double rate() {
            return tried == 0 ? 0 : (double) bounced / tried;
        }
    }

    private static final RowMapper<LedgerRow> ROW = row -> new LedgerRow(
            row.getLong("id"),
            row.getLong("mailing_id"),
            new ContactId(row.getLong("contact_id")),
            row.getString("contact_name"),
            row.getString("company_name"),
            row.getString("time_zone"),
            row.getString("place"),
            row.getString("address"),
            row.getString("subject"),
            LetterState.valueOf(row.getString("state")),
            row.getObject("send_after") == null ? null : Instant.ofEpochMilli(row.getLong("send_after")),
            Instant.ofEpochMilli(row.getLong("at")),
            row.getString("server"),
            row.getString("message_id"));

    private final Database database;

    public LedgerRepository(Database database) {
        this.database = database;
    }

    /// All letters of the book, in the order in which they were made.
    public long[] ids() {
        return database.ids("SELECT id FROM letter ORDER BY id");
    }

    public long[] idsOfMailing(long mailing) {
        return database.ids("SELECT id FROM letter WHERE mailing_id = ? ORDER BY id", mailing);
    }

    /// What waits to leave by any account, in the order in which it leaves.
    public long[] idsOfPlan() {
        return database.ids("""
                SELECT id FROM letter WHERE state IN ('APPROVED', 'QUEUED')
                ORDER BY coalesce(send_after, 0), id
                """);
    }

    /// What was tried, newest first.
    public long[] idsOfPast() {
        return database.ids("""
                SELECT id FROM letter
                WHERE state IN ('SENDING', 'SENT', 'UNCERTAIN', 'FAILED', 'BOUNCED', 'REPLIED') ORDER BY at DESC, id DESC
                """);
    }

    /// Letters of which nobody knows whether they left, oldest first.
    public long[] idsOfUncertain() {
        return database.ids("SELECT id FROM letter WHERE state = 'UNCERTAIN' ORDER BY at, id");
    }

    /// The rows of these letters in their order; some hundreds at a time.
    public List<LedgerRow> rows(long... letters) {
        Map<Long, LedgerRow> found = new HashMap<>();
        database.list(ROW, """
                        SELECT letter.*, contact.name AS contact_name, coalesce(company.name, '') AS company_name,
                            contact.time_zone, coalesce(contact.country, company.country) AS place
                        FROM letter JOIN contact ON contact.id = letter.contact_id
                            LEFT JOIN company ON company.id = contact.company_id
                        WHERE letter.id IN (SELECT value FROM json_each(?))
                        """, Arrays.toString(letters)).forEach(row -> found.put(row.letter(), row));
        return Arrays.stream(letters)
                .mapToObj(found::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /// Where an account stands with its limits.
    public Usage usage(MailAccount account, Instant now) {
        @Nullable
        Instant began = new DeliveryRepository(database)
                .stretchBegan(account.id(), Ramp.SILENCE, now)
                .orElse(null);
        return new Usage(
                attempts(account, now.minus(Duration.ofDays(1))),
                Ramp.perDay(account.limits(), began, now),
                attempts(account, now.minus(Duration.ofHours(1))),
                account.limits().perHour(),
                Ramp.day(began, now));
    }

    private long attempts(MailAccount account, Instant since) {
        return database.count(
                "SELECT count(*) FROM delivery WHERE account_id = ? AND started_at > ? AND outcome <> 'DEFERRED'",
                account.id(),
                since);
    }

    /// Until when the limit of the hour or of the day lets nothing leave by this account; empty where it does not.
    public Optional<Instant> limitedUntil(MailAccount account, Instant now) {
        Pace.Turn turn = new Pace(account, new DeliveryRepository(database), RandomGenerator.getDefault()).turn(now);
        return turn.limit() == null ? Optional.empty() : Optional.of(turn.at());
    }

    /// How many letters of all accounts came back for good since `since`, of how many.
    public Returned returned(Instant since) {
        return new Returned(
                database.count(
                        "SELECT count(*) FROM delivery WHERE started_at >= ? AND outcome IN ('SENT', 'UNCERTAIN')",
                        since),
                database.count("""
                        SELECT count(*) FROM delivery JOIN letter ON letter.id = delivery.letter_id
                        WHERE letter.state = 'BOUNCED' AND delivery.started_at >= ?
                        """, since));
    }

    /// How many letters the server took since `since`.
    public long takenSince(Instant since) {
        return database.count("SELECT count(*) FROM delivery WHERE outcome = 'SENT' AND started_at >= ?", since);
    }
}
