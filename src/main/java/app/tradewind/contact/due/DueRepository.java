package app.tradewind.contact.due;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.FollowUpCause;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.Grade;
import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import com.google.gson.Gson;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Asks the whole book what is due. Every method blocks.
///
/// The idea: a rule needs no row. It is asked anew each time, so its clock restarts by itself with every contact.
/// Only what the user put off or called done leaves a follow-up with the rule's cause, and that keeps the line
/// away.
/// Each question first gathers numbers from an index that holds all that it asks, then reads only the rows shown.
public final class DueRepository {

    private static final Duration REPLIES_LOOKED_AT = Duration.ofDays(90);
    private static final Duration ENQUIRIES_LOOKED_AT = Duration.ofDays(30);
    private static final Duration DAY = Duration.ofDays(1);

    /// Of longer lists only the newest keep their people from standing elsewhere too.
    private static final int MOST_NAMED = 1000;

    private static final RowMapper<Due> DUE = row -> new Due(
            FollowUpCause.valueOf(row.getString("cause")),
            new ContactId(row.getLong("contact_id")),
            Instant.ofEpochMilli(row.getLong("since")),
            Instant.ofEpochMilli(row.getLong("due")),
            row.getLong("follow_up"),
            row.getString("words"),
            FollowUpWay.valueOf(row.getString("way")));

    private final Database database;
    private final Instant now;
    private final Instant end;
    private final int shown;

    /// @param end the end of the user's day: what is put off until before it is due again
    /// @param shown how many of each list are read
    public DueRepository(Database database, Instant now, Instant end, int shown) {
        this.database = database;
        this.now = now;
        this.end = end;
        this.shown = shown;
    }

    /// Replies after which the user did not turn to the contact, newest first.
    public DueList replies() {
        return incoming(FollowUpCause.REPLY, "kind = 'REPLY'", REPLIES_LOOKED_AT, DAY, "");
    }

    /// What else began with them and was not answered, and the contacts of a platform nobody was in touch with.
    public DueList enquiries(ChannelStep step) {
        String untouched = """
                UNION ALL SELECT id, coalesce(obtained_at, created_at) FROM contact
                WHERE channel = 'PLATFORM' AND deleted_at IS NULL AND last_contact_at IS NULL
                    AND coalesce(obtained_at, created_at) >= ?1
                """;
        return incoming(
                FollowUpCause.ENQUIRY,
                "direction = 'IN' AND kind NOT IN ('REPLY', 'NOTE')",
                ENQUIRIES_LOOKED_AT,
                step.within(),
                untouched);
    }

    private DueList incoming(
            FollowUpCause cause, String which, Duration lookedAt, Duration within, String alsoUntouched) {
        String waiting = """
                WITH said AS (
                    SELECT contact_id, max(at) AS at FROM interaction INDEXED BY interaction_from_them
                    WHERE (kind = 'REPLY' OR direction = 'IN') AND %s AND at >= ?1 GROUP BY contact_id
                    %s
                ), waiting AS MATERIALIZED (
                    SELECT contact_id, at FROM said
                    WHERE contact_id NOT IN (SELECT id FROM contact WHERE deleted_at IS NOT NULL)
                        AND NOT EXISTS (
                            SELECT 1 FROM interaction AS ours INDEXED BY interaction_from_us
                            WHERE ours.contact_id = said.contact_id AND ours.at > said.at
                                AND (ours.direction = 'OUT' OR ours.direction IS NULL AND ours.kind IN ('LETTER',
                                    'CALL', 'MEETING', 'CHAT', 'QUOTATION', 'SAMPLE', 'VISIT')))
                        AND NOT EXISTS (
                            SELECT 1 FROM follow_up
                            WHERE cause = ?2 AND cause <> 'HAND' AND follow_up.contact_id = said.contact_id
                                AND (done_at >= said.at OR done_at IS NULL AND due_at >= ?3))
                )
                """.formatted(which, alsoUntouched);
        Instant from = now.minus(lookedAt);
        long[] count = {0};
        List<Long> contacts = database.list(
                row -> {
                    count[0] = row.getLong("total");
                    return row.getLong("contact_id");
                },
                waiting + """
                        SELECT contact_id, (SELECT count(*) FROM waiting) AS total
                        FROM waiting ORDER BY at DESC, contact_id LIMIT ?4
                        """,
                from,
                cause,
                end,
                MOST_NAMED);
        List<Long> first = contacts.subList(0, Math.min(shown, contacts.size()));
        return new DueList(said(cause, within, first, which), count[0], contacts);
    }

    private List<Due> said(FollowUpCause cause, Duration within, List<Long> contacts, String which) {
        return contacts.isEmpty()
                ? List.of()
                : database.list(DUE, """
                        SELECT ?1 AS cause, contact.id AS contact_id, 0 AS follow_up, 'ANY' AS way,
                            coalesce(last.summary, '') AS words,
                            coalesce(last.at, contact.obtained_at, contact.created_at) AS since,
                            coalesce(last.at, contact.obtained_at, contact.created_at) + ?2 AS due
                        FROM contact LEFT JOIN interaction AS last ON last.id = (
                            SELECT id FROM interaction WHERE contact_id = contact.id AND %s
                            ORDER BY at DESC, id DESC LIMIT 1)
                        WHERE contact.id IN (SELECT value FROM json_each(?3)) ORDER BY since DESC, contact.id
                        """.formatted(which), cause, within.toMillis(), contacts.toString());
    }

    /// Contacts of a channel nobody has been in touch with, those that are still in time first, the soonest before
    /// the others; of those that are late the newest first. Left out are those with whom something of today is
    /// planned by hand.
    public DueList untouched(ChannelStep step) {
        String where = """
                FROM contact
                WHERE channel = ?1 AND deleted_at IS NULL AND last_contact_at IS NULL
                    AND coalesce(obtained_at, created_at) >= ?2
                    AND id NOT IN (SELECT contact_id FROM follow_up
                        WHERE cause = ?3 AND cause <> 'HAND' AND (done_at IS NOT NULL OR due_at >= ?4))
                    AND id NOT IN (SELECT contact_id FROM follow_up
                        WHERE done_at IS NULL AND due_at < ?4 AND cause = 'HAND')
                    %s
                """.formatted(only(step.only()));
        Instant from = now.minus(step.until());
        if (shown == 0) {
            long count = database.count("SELECT count(*) " + where, step.channel(), from, step.cause(), end);
            return new DueList(List.of(), count);
        }
        return list(
                """
                SELECT ?3 AS cause, found.id AS contact_id, since, coalesce(due_at, since + ?5) AS due,
                    coalesce(follow_up.id, 0) AS follow_up, coalesce(reason, '') AS words,
                    coalesce(way, 'ANY') AS way
                """,
                """
                FROM (SELECT id, coalesce(obtained_at, created_at) AS since %s) AS found
                    LEFT JOIN follow_up ON cause = ?3 AND cause <> 'HAND' AND follow_up.contact_id = found.id
                        AND done_at IS NULL
                """.formatted(where),
                "ORDER BY due < ?6, abs(due - ?6), contact_id",
                step.channel(),
                from,
                step.cause(),
                end,
                step.within().toMillis(),
                now);
    }

    private static String only(ChannelStep.Only only) {
        return switch (only) {
            case ALWAYS -> "";
            case NO_ADDRESS -> "AND NOT EXISTS (SELECT 1 FROM address WHERE address.contact_id = contact.id)";
            case NO_NAME -> "AND contact.name = ''";
        };
    }

    /// What was set by hand and is due by the end of the day, the longest overdue first. Those whom `elsewhere`
    /// names stand on the board already.
    public DueList followUps(List<Long> elsewhere) {
        String where = """
                FROM follow_up
                WHERE done_at IS NULL AND due_at < ?1 AND cause = 'HAND'
                    AND contact_id NOT IN (SELECT id FROM contact WHERE deleted_at IS NOT NULL)
                    AND contact_id NOT IN (SELECT value FROM json_each(?2))
                """;
        String others = elsewhere.toString();
        return list(
                "SELECT cause, contact_id, created_at AS since, due_at AS due, id AS follow_up, reason AS words, way ",
                where,
                "ORDER BY due, follow_up",
                end,
                others);
    }

    /// Whom the rhythm of their grade asks for, A first, the longest without contact first. Left out are stages in
    /// which nobody waits, and those with whom something is planned.
    ///
    /// @param elsewhere who stands on the board already
    public DueList rhythm(Rhythm rhythm, List<Long> elsewhere) {
        String where = """
                FROM json_each(?1) AS asked JOIN contact ON contact.grade = asked.key
                WHERE deleted_at IS NULL AND grade IS NOT NULL AND last_contact_at IS NOT NULL
                    AND last_contact_at < ?2 - asked.value AND stage NOT IN ('NOT_CONTACTED', 'DORMANT', 'LOST')
                    AND contact.id NOT IN (SELECT value FROM json_each(?3))
                    AND contact.id NOT IN (SELECT contact_id FROM follow_up WHERE done_at IS NULL AND cause = 'HAND')
                    AND NOT EXISTS (SELECT 1 FROM follow_up
                        WHERE cause = 'RHYTHM' AND cause <> 'HAND' AND follow_up.contact_id = contact.id
                            AND (done_at >= ?2 - asked.value OR done_at IS NULL AND due_at >= ?2))
                """;
        Map<String, Long> asked = new LinkedHashMap<>();
        for (Grade grade : Grade.values()) {
            if (rhythm.days(grade) > 0) {
                asked.put(grade.name(), rhythm.of(grade).toMillis());
            }
        }
        return list("""
                SELECT 'RHYTHM' AS cause, contact.id AS contact_id, last_contact_at AS since,
                    last_contact_at + asked.value AS due, 0 AS follow_up, grade AS words, 'ANY' AS way
                """, where, "ORDER BY words, since, contact_id", json(asked), end, elsewhere.toString());
    }

    /// Deals in which nothing moved for longer than their stage bears ([StageDays]), the longest first; `words` is
    /// the stage’s own name, else its code.
    ///
    /// @param elsewhere who stands on the board already
    public DueList standstills(Rhythm rhythm, List<Long> elsewhere) {
        String where = """
                FROM json_each(?1) AS borne JOIN contact ON contact.stage = borne.key
                WHERE deleted_at IS NULL AND last_contact_at IS NOT NULL
                    AND last_contact_at < ?2 - borne.value
                    AND NOT EXISTS (SELECT 1 FROM interaction
                        WHERE contact_id = contact.id AND kind = 'STAGE' AND kind IN ('STAGE', 'GRADE')
                            AND at >= ?2 - borne.value)
                    AND (grade IS NULL OR last_contact_at >= CASE grade WHEN 'A' THEN ?3 WHEN 'B' THEN ?4 ELSE ?5 END)
                    AND contact.id NOT IN (SELECT value FROM json_each(?6))
                    AND contact.id NOT IN (SELECT contact_id FROM follow_up WHERE done_at IS NULL AND cause = 'HAND')
                    AND NOT EXISTS (SELECT 1 FROM follow_up
                        WHERE cause = 'STANDSTILL' AND cause <> 'HAND' AND follow_up.contact_id = contact.id
                            AND (done_at >= ?2 - borne.value OR done_at IS NULL AND due_at >= ?7))
                """;
        Map<String, Long> borne = new LinkedHashMap<>();
        StageDays days = new StageDaysRepository(database).days();
        database.list(row -> row.getString(1), "SELECT code FROM stage").stream()
                .filter(stage -> days.days(stage) > 0)
                .forEach(stage -> borne.put(stage, days.of(stage).toMillis()));
        return list(
                """
                SELECT 'STANDSTILL' AS cause, contact.id AS contact_id, last_contact_at AS since,
                    last_contact_at + borne.value AS due, 0 AS follow_up, coalesce(nullif((
                        SELECT label FROM stage WHERE code = contact.stage), ''), contact.stage) AS words, 'ANY' AS way
                """,
                where,
                "ORDER BY since, contact_id",
                json(borne),
                now,
                rhythmBegins(rhythm, Grade.A),
                rhythmBegins(rhythm, Grade.B),
                rhythmBegins(rhythm, Grade.C),
                elsewhere.toString(),
                end);
    }

    /// One pass over the book: what is found is kept until it is counted and the first of it are read.
    private DueList list(String what, String where, String order, Object... values) {
        if (shown == 0) {
            return new DueList(List.of(), database.count("SELECT count(*) " + where, values));
        }
        long[] count = {0};
        List<Due> first = database.list(
                row -> {
                    count[0] = row.getLong("total");
                    return DUE.map(row);
                },
                "WITH found AS MATERIALIZED (" + what + where
                        + ") SELECT found.*, (SELECT count(*) FROM found) AS total FROM found " + order + " LIMIT "
                        + shown,
                values);
        return new DueList(first, count[0]);
    }

    private static String json(Map<String, Long> values) {
        return new Gson().toJson(values);
    }

    /// Who was last in touch before this is asked for by the rhythm already.
    private Instant rhythmBegins(Rhythm rhythm, Grade grade) {
        return rhythm.days(grade) == 0 ? Instant.EPOCH : end.minus(rhythm.of(grade));
    }

    /// How many replies came since then.
    public long repliesSince(Instant since) {
        return database.count(
                "SELECT count(*) FROM interaction WHERE (kind = 'REPLY' OR direction = 'IN') AND kind = 'REPLY'"
                        + " AND at >= ?",
                since);
    }

    /// Whether there is anybody in the book.
    public boolean isAnybody() {
        return database.count("SELECT EXISTS (SELECT 1 FROM contact WHERE deleted_at IS NULL)") > 0;
    }
}
