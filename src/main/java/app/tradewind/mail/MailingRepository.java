package app.tradewind.mail;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Mailings in the book; their letters are in [app.tradewind.letter.LetterRepository]. Every method blocks.
public final class MailingRepository {

    private static final RowMapper<Mailing> MAILING = row -> new Mailing(
            row.getLong("id"),
            row.getString("name"),
            row.getLong("template_id"),
            row.getInt("template_version"),
            row.getLong("account_id"),
            row.getString("expression"),
            Instant.ofEpochMilli(row.getLong("created_at")));

    /// Drafts of one mailing that wait to be approved.
    ///
    /// @param bare how many of them say nothing of their own: no personal line, no text written by hand
    /// @param first the draft with which approving begins
    public record Pile(long mailing, String name, long drafts, long bare, long first) {}

    private final Database database;

    public MailingRepository(Database database) {
        this.database = database;
    }

    /// Adds a mailing, whatever its `id` says, and returns its new id.
    public long add(Mailing mailing) {
        return database.insert(
                """
                INSERT INTO mailing (name, template_id, template_version, account_id, expression, created_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                mailing.name(),
                mailing.templateId(),
                mailing.templateVersion(),
                mailing.accountId(),
                mailing.expression(),
                mailing.createdAt());
    }

    /// All mailings, newest first.
    public List<Mailing> list() {
        return database.list(MAILING, "SELECT * FROM mailing ORDER BY created_at DESC, id DESC");
    }

    /// The mailings without those that are steps of another, newest first.
    public List<Mailing> firsts() {
        return database.list(MAILING, "SELECT * FROM mailing WHERE follows IS NULL ORDER BY created_at DESC, id DESC");
    }

    /// The mailing that this one is a step of, or itself.
    public long firstOf(long id) {
        return database.count("SELECT coalesce(max(follows), ?1) FROM mailing WHERE id = ?1", id);
    }

    /// A mailing and its steps, in their order.
    public long[] withSteps(long first) {
        return database.ids("SELECT id FROM mailing WHERE id = ?1 OR follows = ?1 ORDER BY step, id", first);
    }

    public Optional<Mailing> find(long id) {
        return database.find(MAILING, "SELECT * FROM mailing WHERE id = ?", id);
    }

    /// A mailing that must be there.
    ///
    /// @throws TradewindException with [Failure#NOT_FOUND]
    public Mailing mailing(long id) {
        return find(id).orElseThrow(() -> new TradewindException(Failure.NOT_FOUND, null, "mailing", id));
    }

    public void rename(long id, String name) {
        database.update("UPDATE mailing SET name = ? WHERE id = ?", name, id);
    }

    /// What waits to be approved, by mailing.
    public List<Pile> toApprove() {
        return database.list(
                row -> new Pile(
                        row.getLong("mailing_id"),
                        row.getString("name"),
                        row.getLong("drafts"),
                        row.getLong("bare"),
                        row.getLong("first")),
                """
                SELECT mailing_id, name, drafts, first,
                    (SELECT count(*) FROM letter WHERE letter.mailing_id = draft.mailing_id AND state = 'DRAFT'
                        AND personal_line = '' AND NOT edited) AS bare
                FROM (SELECT mailing_id, count(*) AS drafts, min(id) AS first FROM letter
                        WHERE state = 'DRAFT' GROUP BY mailing_id) AS draft
                    JOIN mailing ON mailing.id = draft.mailing_id
                ORDER BY mailing_id DESC
                """);
    }
}
