package app.tradewind.letter;

import app.tradewind.contact.ContactId;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Letters in the book. Every method blocks.
///
/// A letter's state changes only from the state that the caller expects, in one statement, so that two hands never
/// move the same letter.
public final class LetterRepository {

    private static final RowMapper<Letter> LETTER = row -> new Letter(
            row.getLong("id"),
            row.getLong("mailing_id"),
            new ContactId(row.getLong("contact_id")),
            row.getString("address"),
            LetterKind.valueOf(row.getString("kind")),
            row.getString("language"),
            row.getString("subject"),
            row.getString("html"),
            row.getString("personal_line"),
            row.getString("unresolved").lines().toList(),
            LetterState.valueOf(row.getString("state")),
            time(row, "approved_at"),
            time(row, "send_after"),
            row.getString("message_id"),
            row.getString("server"),
            Instant.ofEpochMilli(row.getLong("at")),
            LetterFiles.read(row.getString("files")),
            new Letter.TextVersion(row.getLong("text_id"), row.getInt("text_version")));

    private final Database database;

    public LetterRepository(Database database) {
        this.database = database;
    }

    /// Adds a letter of a mailing; a contact has one letter a mailing.
    ///
    /// @return its number
    public long add(Letter letter) {
        return database.insert(
                """
                INSERT INTO letter (mailing_id, contact_id, address, kind, language, subject, html, personal_line,
                    unresolved, state, approved_at, send_after, message_id, server, at, files, text_id, text_version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                letter.mailingId(),
                letter.contact().value(),
                letter.address(),
                letter.kind(),
                letter.language(),
                letter.subject(),
                letter.html(),
                letter.personalLine(),
                lines(letter.unresolved()),
                letter.state(),
                letter.approvedAt(),
                letter.sendAfter(),
                letter.messageId(),
                letter.server(),
                letter.at(),
                LetterFiles.written(letter.files()),
                letter.source().template(),
                letter.source().version());
    }

    public Optional<Letter> find(long id) {
        return database.find(LETTER, "SELECT * FROM letter WHERE id = ?", id);
    }

    /// A letter that must be there.
    ///
    /// @throws TradewindException with [Failure#NOT_FOUND]
    public Letter letter(long id) {
        return find(id).orElseThrow(() -> new TradewindException(Failure.NOT_FOUND, null, "letter", id));
    }

    /// The letters of these numbers, in their order; numbers without a letter are left out.
    public List<Letter> findAll(long... ids) {
        Map<Long, Letter> found = new HashMap<>();
        database.list(LETTER, "SELECT * FROM letter WHERE id IN (SELECT value FROM json_each(?))", Arrays.toString(ids))
                .forEach(letter -> found.put(letter.id(), letter));
        return Arrays.stream(ids).mapToObj(found::get).filter(Objects::nonNull).toList();
    }

    /// The letters of a mailing, oldest first.
    public List<Letter> ofMailing(long mailing) {
        return database.list(LETTER, "SELECT * FROM letter WHERE mailing_id = ? ORDER BY id", mailing);
    }

    public long[] idsOfMailing(long mailing) {
        return database.ids("SELECT id FROM letter WHERE mailing_id = ? ORDER BY id", mailing);
    }

    /// Everything ever written to a contact, newest first.
    public List<Letter> ofContact(ContactId contact) {
        return database.list(
                LETTER, "SELECT * FROM letter WHERE contact_id = ? ORDER BY at DESC, id DESC", contact.value());
    }

    /// The letters in a state, by mailing, those that may leave first before the others.
    public long[] idsInState(LetterState state) {
        return database.ids(
                "SELECT id FROM letter WHERE state = ? ORDER BY mailing_id, send_after NULLS FIRST, id", state);
    }

    public long[] idsInState(long mailing, LetterState state) {
        return database.ids(
                "SELECT id FROM letter WHERE state = ? AND mailing_id = ? ORDER BY send_after NULLS FIRST, id",
                state,
                mailing);
    }

    /// The drafts of a mailing that say nothing of their own: no personal line, and no text written by hand.
    public long[] idsWithoutPersonalLine(long mailing) {
        return database.ids("""
                SELECT id
                FROM letter
                WHERE mailing_id = ? AND state = 'DRAFT' AND personal_line = '' AND NOT edited
                ORDER BY id
                """, mailing);
    }

    /// The letter that went out under a Message-ID, as a reply or a bounce names it.
    public Optional<Letter> findByMessageId(String messageId) {
        return database.find(
                LETTER, "SELECT * FROM letter WHERE message_id = ? AND message_id <> '' ORDER BY id", messageId);
    }

    /// Puts the user's own text in place of the merged one. Only a draft or an approved letter can be rewritten; it
    /// is a draft after that, for an approval holds for the text that was seen.
    ///
    /// @return whether it was rewritten
    public boolean rewrite(long id, String subject, String html, List<String> unresolved, Instant at) {
        return database.update("""
                        UPDATE letter
                        SET subject = ?, html = ?, unresolved = ?, edited = 1, state = 'DRAFT', approved_at = NULL, at = ?
                        WHERE id = ? AND state IN ('DRAFT', 'APPROVED')
                        """, subject, html, lines(unresolved), at, id) == 1;
    }

    /// Gives a letter other files. Only a draft or an approved letter can be given any; it is a draft after that.
    ///
    /// @return whether it was given them
    public boolean attach(long id, List<LetterFile> files, Instant at) {
        return database.update("""
                        UPDATE letter SET files = ?, state = 'DRAFT', approved_at = NULL, at = ?
                        WHERE id = ? AND state IN ('DRAFT', 'APPROVED')
                        """, LetterFiles.written(files), at, id) == 1;
    }

    /// Keeps a personal line and the letter merged with it. A letter that was edited by hand keeps its text.
    ///
    /// @param merged the letter of the same contact, composed again with the new line
    /// @return whether it was a draft or approved, and so changed; it is a draft after that
    public boolean remerge(long id, Letter merged) {
        return database.update(
                        """
                        UPDATE letter
                        SET personal_line = ?1,
                            subject = iif(edited, subject, ?2),
                            html = iif(edited, html, ?3),
                            unresolved = iif(edited, unresolved, ?4),
                            state = 'DRAFT', approved_at = NULL, at = ?5
                        WHERE id = ?6 AND state IN ('DRAFT', 'APPROVED')
                        """,
                        merged.personalLine(),
                        merged.subject(),
                        merged.html(),
                        lines(merged.unresolved()),
                        merged.at(),
                        id)
                == 1;
    }

    public boolean isEdited(long id) {
        return database.count("SELECT count(*) FROM letter WHERE id = ? AND edited = 1", id) == 1;
    }

    /// Moves a letter on if it is in the state `from`. Becoming approved notes the time; becoming a draft forgets
    /// it.
    ///
    /// @return whether it was moved; false if another hand was faster
    public boolean move(long id, LetterState from, LetterState to, Instant at) {
        return database.update("""
                        UPDATE letter
                        SET state = ?1, at = ?2,
                            approved_at = CASE ?1 WHEN 'APPROVED' THEN ?2 WHEN 'DRAFT' THEN NULL ELSE approved_at END
                        WHERE id = ?3 AND state = ?4
                        """, to, at, id, from) == 1;
    }

    /// Writes another address of the same contact on a letter that was refused; it has a new Message-ID when it
    /// leaves.
    public void readdress(long id, String address) {
        database.update(
                "UPDATE letter SET address = ?, message_id = '', server = '' WHERE id = ? AND state = 'FAILED'",
                address,
                id);
    }

    /// Says before when a letter must not leave.
    public void sendAfter(long id, @Nullable Instant time) {
        database.update("UPDATE letter SET send_after = ? WHERE id = ?", time, id);
    }

    /// Notes under which Message-ID a letter leaves, before it does.
    public void nameMessage(long id, String messageId) {
        database.update("UPDATE letter SET message_id = ? WHERE id = ?", messageId, id);
    }

    /// Notes the mail server's last answer.
    public void noteServer(long id, String answer) {
        database.update("UPDATE letter SET server = ? WHERE id = ?", answer, id);
    }

    /// How many letters the book has in each state; every state has a number.
    public Map<LetterState, Long> countsByState() {
        return counts("SELECT state, count(*) AS number FROM letter GROUP BY state");
    }

    public Map<LetterState, Long> countsByState(long mailing) {
        return counts("SELECT state, count(*) AS number FROM letter WHERE mailing_id = ? GROUP BY state", mailing);
    }

    private Map<LetterState, Long> counts(String sql, @Nullable Object... values) {
        Map<LetterState, Long> counts = new EnumMap<>(LetterState.class);
        Arrays.stream(LetterState.values()).forEach(state -> counts.put(state, 0L));
        database.list(row -> Map.entry(LetterState.valueOf(row.getString("state")), row.getLong("number")), sql, values)
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private static String lines(List<String> unresolved) {
        return String.join(
                "\n", unresolved.stream().map(name -> name.replace('\n', ' ')).toList());
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
