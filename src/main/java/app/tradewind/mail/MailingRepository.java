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
}
