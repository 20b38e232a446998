package app.tradewind.mail.sequence;

import app.tradewind.contact.ContactId;
import app.tradewind.letter.LetterState;
import app.tradewind.mail.Mailing;
import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The steps of mailings, and their letters by step. Every method blocks; a change of terms or steps is undoable
/// where it happens inside a step of the journal.
public final class SequenceRepository {

    /// A letter of a sequence.
    ///
    /// @param left when it was handed over; the epoch where it was not
    record Sent(
            long letter,
            int step,
            ContactId contact,
            LetterState state,
            String address,
            String subject,
            String messageId,
            Instant left) {}

    private static final RowMapper<Step> STEP = row -> new Step(
            row.getLong("id"),
            row.getLong("mailing_id"),
            row.getInt("position"),
            row.getLong("template_id"),
            Math.clamp(row.getInt("gap_days"), Step.SHORTEST_GAP, Step.LONGEST_GAP),
            row.getBoolean("same_thread"));

    private static final RowMapper<Terms> TERMS = row -> new Terms(
            row.getBoolean("stop_company"),
            row.getBoolean("paused"),
            new Exclusions(
                    row.getInt("quiet_days"),
                    row.getBoolean("skip_customers"),
                    row.getBoolean("skip_competitors"),
                    row.getBoolean("skip_complained")));

    private static final RowMapper<Sent> SENT = row -> new Sent(
            row.getLong("id"),
            row.getInt("step"),
            new ContactId(row.getLong("contact_id")),
            LetterState.valueOf(row.getString("state")),
            row.getString("address"),
            row.getString("subject"),
            row.getString("message_id"),
            Instant.ofEpochMilli(row.getLong("left_at")));

    private final Database database;

    public SequenceRepository(Database database) {
        this.database = database;
    }

    public Terms terms(long mailing) {
        return database.find(TERMS, "SELECT * FROM mailing_terms WHERE id = ?", mailing)
                .orElse(Terms.USUAL);
    }

    public void keep(long mailing, Terms terms) {
        Exclusions out = terms.exclusions();
        database.update(
                """
                INSERT INTO mailing_terms (id, stop_company, paused, quiet_days, skip_customers, skip_competitors,
                    skip_complained)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET stop_company = excluded.stop_company, paused = excluded.paused,
                    quiet_days = excluded.quiet_days, skip_customers = excluded.skip_customers,
                    skip_competitors = excluded.skip_competitors, skip_complained = excluded.skip_complained
                """,
                mailing,
                number(terms.stopCompany()),
                number(terms.paused()),
                out.quietDays(),
                number(out.customers()),
                number(out.competitors()),
                number(out.complained()));
    }

    private static int number(boolean yes) {
        return yes ? 1 : 0;
    }

    /// The follow-ups of a mailing, in their order.
    public List<Step> steps(long mailing) {
        return database.list(STEP, "SELECT * FROM sequence_step WHERE mailing_id = ? ORDER BY position, id", mailing);
    }

    /// Adds a follow-up behind the others, whatever its position says.
    ///
    /// @return its number
    public long add(Step step) {
        return database.insert("""
                INSERT INTO sequence_step (mailing_id, position, template_id, gap_days, same_thread)
                VALUES (?1, (SELECT coalesce(max(position), 1) + 1 FROM sequence_step WHERE mailing_id = ?1), ?2, ?3, ?4)
                """, step.mailing(), step.template(), step.gapDays(), number(step.sameThread()));
    }

    /// Changes template, gap and thread of a step. Letters that were made of it stay as they are.
    public void change(Step step) {
        database.update(
                "UPDATE sequence_step SET template_id = ?, gap_days = ?, same_thread = ? WHERE id = ?",
                step.template(),
                step.gapDays(),
                number(step.sameThread()),
                step.id());
    }

    /// Takes the last step out. One that has letters stays.
    ///
    /// @return whether it went
    public boolean remove(Step step) {
        return database.update("""
                        DELETE FROM sequence_step
                        WHERE id = ?1
                            AND position = (SELECT max(position) FROM sequence_step WHERE mailing_id = ?2)
                            AND NOT EXISTS (SELECT 1 FROM mailing JOIN letter ON letter.mailing_id = mailing.id
                                WHERE mailing.follows = ?2 AND mailing.step = ?3)
                        """, step.id(), step.mailing(), step.position()) == 1;
    }

    /// The first mailings that have follow-ups and are not paused.
    long[] going() {
        return database.ids("""
                SELECT DISTINCT mailing_id FROM sequence_step
                WHERE NOT EXISTS (SELECT 1 FROM mailing_terms
                    WHERE mailing_terms.id = sequence_step.mailing_id AND paused = 1)
                ORDER BY mailing_id
                """);
    }

    /// The mailing that holds the letters of a step, if it was made.
    Optional<Long> mailingOf(long first, int position) {
        return database.find(
                row -> row.getLong("id"),
                "SELECT id FROM mailing WHERE follows = ? AND step = ? ORDER BY id LIMIT 1",
                first,
                position);
    }

    /// Makes the mailing of a step.
    ///
    /// @param template of the step, in its newest version
    long makeMailing(Mailing first, Step step, int templateVersion, Instant now) {
        return database.insert(
                """
                INSERT INTO mailing (name, template_id, template_version, account_id, expression, created_at, follows,
                    step)
                VALUES (?, ?, ?, ?, '', ?, ?, ?)
                """,
                first.name() + " · " + step.position(),
                step.template(),
                templateVersion,
                first.accountId(),
                now,
                first.id(),
                step.position());
    }

    /// How many letters each step has in each state; steps and states without letters are left out.
    public Map<Integer, Map<LetterState, Long>> counts(long first) {
        Map<Integer, Map<LetterState, Long>> counts = new TreeMap<>();
        database.list(
                row -> {
                    counts.computeIfAbsent(row.getInt("step"), _ -> new EnumMap<>(LetterState.class))
                            .put(LetterState.valueOf(row.getString("state")), row.getLong("number"));
                    return true;
                },
                """
                SELECT mailing.step, letter.state, count(*) AS number
                FROM letter JOIN mailing ON mailing.id = letter.mailing_id
                WHERE mailing.id = ?1 OR mailing.follows = ?1
                GROUP BY mailing.step, letter.state
                """,
                first);
        return counts;
    }

    /// The letters of a sequence, each contact's newest step last.
    List<Sent> letters(long first) {
        return database.list(SENT, """
                SELECT letter.id, mailing.step, letter.contact_id, letter.state, letter.address, letter.subject,
                    letter.message_id,
                    coalesce((SELECT max(started_at) FROM delivery
                        WHERE delivery.letter_id = letter.id AND outcome IN ('SENT', 'UNCERTAIN')), 0) AS left_at
                FROM letter JOIN mailing ON mailing.id = letter.mailing_id
                WHERE mailing.id = ?1 OR mailing.follows = ?1
                ORDER BY mailing.step, letter.id
                """, first);
    }
}
