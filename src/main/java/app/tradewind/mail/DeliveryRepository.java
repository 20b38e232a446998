package app.tradewind.mail;

import app.tradewind.contact.ContactId;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterState;
import app.tradewind.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The ledger's own rows: one before each attempt, its answer after it. Every method blocks.
///
/// The row before the attempt is what keeps a killed program from sending twice: a letter whose row has no answer
/// is never sent again by itself.
public final class DeliveryRepository {

    private final Database database;
    private final AftermathRepository aftermath;

    public DeliveryRepository(Database database) {
        this.database = database;
        aftermath = new AftermathRepository(database);
    }

    /// From now on a commit returns when it lies on the disk, not only in the system's hands: a letter must not
    /// leave before its row would survive a power cut.
    void commitToDisk() {
        database.script("PRAGMA synchronous = FULL");
    }

    void commitAsUsual() {
        database.script("PRAGMA synchronous = NORMAL");
    }

    /// The approved letters of an account, earliest planned first.
    long[] waiting(long account) {
        return database.ids("""
                SELECT letter.id
                FROM letter JOIN mailing ON mailing.id = letter.mailing_id
                WHERE letter.state IN ('APPROVED', 'QUEUED') AND mailing.account_id = ?
                ORDER BY coalesce(letter.send_after, 0), letter.id
                """, account);
    }

    /// Takes a letter for an attempt and writes the ledger's row, both or neither.
    ///
    /// @return the row's number; empty if the letter was taken, changed or sent meanwhile
    OptionalLong begin(Letter letter, long account, String messageId, Instant now) {
        return database.<OptionalLong>transaction(() -> {
            int taken = database.update("""
                    UPDATE letter SET state = 'SENDING', message_id = ?, at = ?
                    WHERE id = ? AND state IN ('APPROVED', 'QUEUED') AND subject = ? AND html = ?
                        AND NOT EXISTS (SELECT 1 FROM delivery
                            WHERE letter_id = letter.id AND outcome IN ('STARTED', 'SENT'))
                    """, messageId, now, letter.id(), letter.subject(), letter.html());
            return taken == 0
                    ? OptionalLong.empty()
                    : OptionalLong.of(database.insert("""
                            INSERT INTO delivery (letter_id, account_id, address, message_id, started_at, outcome)
                            VALUES (?, ?, ?, ?, ?, 'STARTED')
                            """, letter.id(), account, letter.address(), messageId, now));
        });
    }

    /// Writes the answer: the ledger's row, the letter, and what it tells of the contact, all or nothing.
    ///
    /// @param retryAt before when a deferred letter is not tried again; null: as it was planned
    void settle(
            long delivery, Letter letter, LetterState state, String server, @Nullable Instant retryAt, Instant now) {
        database.transaction(() -> {
            database.update(
                    "UPDATE delivery SET outcome = ?, server = ?, finished_at = ? WHERE id = ?",
                    state == LetterState.QUEUED ? "DEFERRED" : state.name(),
                    server,
                    now,
                    delivery);
            database.update(
                    "UPDATE letter SET state = ?, server = ?, at = ?, send_after = coalesce(?, send_after) WHERE id = ?",
                    state,
                    server,
                    now,
                    retryAt,
                    letter.id());
            if (state == LetterState.SENT) {
                aftermath.left(letter, now);
            } else if (state == LetterState.FAILED) {
                aftermath.refused(letter, server, now);
            }
        });
    }

    /// Attempts of a program that died in the midst: nobody knows what became of them.
    ///
    /// @return how many there were
    int settleAbandoned(Instant now) {
        return database.<Integer>transaction(() -> {
            int found = database.update("UPDATE letter SET state = 'UNCERTAIN', at = ? WHERE state = 'SENDING'", now);
            database.update(
                    "UPDATE delivery SET outcome = 'UNCERTAIN', finished_at = ? WHERE outcome = 'STARTED'", now);
            return found;
        });
    }

    /// Says, on a person's word, that an uncertain letter did arrive.
    boolean confirm(Letter letter, Instant now) {
        return database.<Boolean>transaction(() -> {
            int moved = database.update(
                    "UPDATE letter SET state = 'SENT', at = ? WHERE id = ? AND state = 'UNCERTAIN'", now, letter.id());
            if (moved == 1) {
                aftermath.left(letter, lastAttemptOf(letter.id()).orElse(now));
            }
            return moved == 1;
        });
    }

    private Optional<Instant> lastAttemptOf(long letter) {
        return time("SELECT max(started_at) FROM delivery WHERE letter_id = ?", letter);
    }

    /// How often a letter was deferred.
    int deferrals(long letter) {
        return (int)
                database.count("SELECT count(*) FROM delivery WHERE letter_id = ? AND outcome = 'DEFERRED'", letter);
    }

    /// When the last attempt of an account began, whatever came of it.
    Optional<Instant> lastAttempt(long account) {
        return time("SELECT max(started_at) FROM delivery WHERE account_id = ?", account);
    }

    /// When the `n`th last letter left (or may have left) by an account.
    Optional<Instant> nthLast(long account, int n) {
        return time("""
                SELECT started_at FROM delivery WHERE account_id = ? AND outcome <> 'DEFERRED'
                ORDER BY started_at DESC LIMIT 1 OFFSET ?
                """, account, n - 1);
    }

    /// The same for strangers at one mail domain: people of whom the book has no reply.
    Optional<Instant> nthLastToStrangers(long account, String domain, int n, Instant since) {
        return time("""
                SELECT delivery.started_at
                FROM delivery JOIN letter ON letter.id = delivery.letter_id
                WHERE delivery.account_id = ? AND delivery.started_at > ? AND delivery.outcome <> 'DEFERRED'
                    AND lower(substr(delivery.address, instr(delivery.address, '@') + 1)) = ?
                    AND NOT EXISTS (SELECT 1 FROM interaction
                        WHERE contact_id = letter.contact_id AND interaction.kind = 'REPLY')
                ORDER BY delivery.started_at DESC LIMIT 1 OFFSET ?
                """, account, since, domain, n - 1);
    }

    /// Whether the book has a reply of this contact.
    boolean hasReplied(Letter letter) {
        return database.count(
                        "SELECT EXISTS (SELECT 1 FROM interaction WHERE contact_id = ? AND kind = 'REPLY')",
                        letter.contact().value())
                == 1;
    }

    /// Whether the contact was deleted and can still be taken back.
    boolean isInBin(ContactId contact) {
        return database.count(
                        "SELECT EXISTS (SELECT 1 FROM contact WHERE id = ? AND deleted_at IS NOT NULL)",
                        contact.value())
                == 1;
    }

    /// When the account's present stretch of sending began, a stretch ending with `silence`.
    Optional<Instant> stretchBegan(long account, Duration silence, Instant now) {
        return time("""
                SELECT max(started_at)
                FROM (SELECT started_at, lag(started_at) OVER (ORDER BY started_at) AS before,
                        max(started_at) OVER () AS latest
                    FROM delivery WHERE account_id = ?1 AND outcome = 'SENT')
                WHERE (before IS NULL OR started_at - before > ?2) AND ?3 - latest <= ?2
                """, account, silence.toMillis(), now);
    }

    private Optional<Instant> time(String sql, @Nullable Object... values) {
        return database.list(row -> Optional.ofNullable((Number) row.getObject(1)), sql, values).stream()
                .flatMap(Optional::stream)
                .map(millis -> Instant.ofEpochMilli(millis.longValue()))
                .findFirst();
    }
}
