package app.tradewind.mail;

import app.tradewind.contact.ContactId;
import app.tradewind.store.Database;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who stopped in a sequence and why. Nothing is noted for it: replies, bounces, removals and stages are read from
/// where they stand, whoever wrote them there, so that taking one of them back lets the sequence go on. Every
/// method
/// blocks.
public final class StopRepository {

    /// @param at null where nobody knows when
    public record Stop(StopReason reason, @Nullable Instant at) {}

    private record Found(ContactId contact, Stop stop) {}

    private static final String STOPS = """
            WITH sequence AS (SELECT id FROM mailing WHERE id = ?1 OR follows = ?1),
            written AS (
                SELECT letter.contact_id, contact.company_id, contact.deleted_at, min(delivery.started_at) AS since
                FROM letter
                    JOIN delivery ON delivery.letter_id = letter.id AND delivery.outcome IN ('SENT', 'UNCERTAIN')
                    JOIN contact ON contact.id = letter.contact_id
                WHERE letter.mailing_id = ?1 AND (?2 = 0 OR letter.contact_id = ?2)
                GROUP BY letter.contact_id)
            SELECT contact_id, 'REMOVED' AS reason, NULL AS at FROM written
            WHERE EXISTS (SELECT 1 FROM address WHERE address.contact_id = written.contact_id AND suppressed = 1)
            UNION ALL
            SELECT written.contact_id, 'REPLY', min(interaction.at)
            FROM written JOIN interaction ON interaction.contact_id = written.contact_id
            WHERE (interaction.kind = 'REPLY' OR interaction.direction = 'IN') AND interaction.at >= written.since
            GROUP BY written.contact_id
            UNION ALL
            SELECT letter.contact_id, iif(letter.state = 'REPLIED', 'REPLY', 'BOUNCE'), letter.at
            FROM letter
            WHERE letter.mailing_id IN (SELECT id FROM sequence) AND letter.state IN ('REPLIED', 'BOUNCED', 'FAILED')
                AND (?2 = 0 OR letter.contact_id = ?2)
            UNION ALL
            SELECT written.contact_id, 'BOUNCE', max(address.bounce_at)
            FROM written JOIN address ON address.contact_id = written.contact_id AND address.bounce = 'HARD'
                JOIN letter ON letter.contact_id = written.contact_id AND letter.address = address.value
                    AND letter.mailing_id = ?1
            GROUP BY written.contact_id
            UNION ALL
            SELECT written.contact_id, 'COMPANY_REPLY', min(interaction.at)
            FROM written
                JOIN contact AS colleague ON colleague.company_id = written.company_id
                    AND colleague.id <> written.contact_id
                JOIN interaction ON interaction.contact_id = colleague.id
            WHERE coalesce((SELECT stop_company FROM mailing_terms WHERE id = ?1), 1) = 1
                AND (interaction.kind = 'REPLY' OR interaction.direction = 'IN') AND interaction.at >= written.since
            GROUP BY written.contact_id
            UNION ALL
            SELECT written.contact_id, 'STAGE', min(interaction.at)
            FROM written JOIN interaction ON interaction.contact_id = written.contact_id
            WHERE interaction.kind = 'STAGE' AND coalesce(interaction.cause, 'HAND') <> 'LETTER'
                AND interaction.at >= written.since
            GROUP BY written.contact_id
            UNION ALL
            SELECT contact_id, 'BIN', deleted_at FROM written WHERE deleted_at IS NOT NULL
            UNION ALL
            SELECT contact_id, 'BY_HAND', at FROM sequence_stop WHERE mailing_id = ?1 AND (?2 = 0 OR contact_id = ?2)
            """;

    private final Database database;

    public StopRepository(Database database) {
        this.database = database;
    }

    /// Everybody who stopped, with the gravest reason.
    ///
    /// @param sequence the first mailing
    public Map<ContactId, Stop> all(long sequence) {
        return found(sequence, 0);
    }

    /// Why this contact gets no further letter; empty where nothing stands against one.
    public Optional<Stop> of(long sequence, ContactId contact) {
        return Optional.ofNullable(found(sequence, contact.value()).get(contact));
    }

    private Map<ContactId, Stop> found(long sequence, long contact) {
        Map<ContactId, Stop> stops = new HashMap<>();
        database.list(
                        row -> new Found(
                                new ContactId(row.getLong("contact_id")),
                                new Stop(
                                        StopReason.valueOf(row.getString("reason")),
                                        row.getObject("at") == null ? null : Instant.ofEpochMilli(row.getLong("at")))),
                        STOPS,
                        sequence,
                        contact)
                .forEach(one -> stops.merge(
                        one.contact(),
                        one.stop(),
                        (known, other) -> known.reason().compareTo(other.reason()) <= 0 ? known : other));
        return stops;
    }

    /// Takes a contact out of the sequence by hand.
    public void stop(long sequence, ContactId contact, Instant at) {
        database.insert(
                "INSERT INTO sequence_stop (mailing_id, contact_id, at) VALUES (?, ?, ?)",
                sequence,
                contact.value(),
                at);
    }

    /// Lets a contact that was taken out by hand go on.
    public void goOn(long sequence, ContactId contact) {
        database.update("DELETE FROM sequence_stop WHERE mailing_id = ? AND contact_id = ?", sequence, contact.value());
    }

    /// The first mailing of the sequence that a mailing is a step of; empty for a first or single one.
    Optional<Long> sequenceOf(long mailing) {
        return database.find(
                        row -> Optional.ofNullable((Number) row.getObject("follows"))
                                .map(Number::longValue),
                        "SELECT follows FROM mailing WHERE id = ?",
                        mailing)
                .flatMap(found -> found);
    }

    boolean isPaused(long sequence) {
        return database.count("SELECT EXISTS (SELECT 1 FROM mailing_terms WHERE id = ? AND paused = 1)", sequence) == 1;
    }
}
