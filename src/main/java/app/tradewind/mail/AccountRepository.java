package app.tradewind.mail;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The user's mailboxes in the book. A password stands nowhere else. Every method blocks.
public final class AccountRepository {

    private static final RowMapper<MailAccount> ACCOUNT = row -> new MailAccount(
            row.getLong("id"),
            row.getString("name"),
            row.getString("from_name"),
            row.getString("address"),
            row.getString("reply_to"),
            row.getString("smtp_host"),
            row.getInt("smtp_port"),
            Security.valueOf(row.getString("security")),
            row.getString("user_name"),
            row.getString("password"),
            row.getString("imap_host"),
            row.getInt("imap_port"),
            row.getString("postal_address"),
            new Limits(
                    row.getInt("per_day"),
                    row.getInt("per_hour"),
                    row.getInt("gap_min"),
                    row.getInt("gap_max"),
                    row.getBoolean("warm")),
            row.getBoolean("paused"));

    private final Database database;

    public AccountRepository(Database database) {
        this.database = database;
    }

    /// Adds an account, whatever its `id` says, and returns its new id.
    ///
    /// @throws TradewindException with [Failure#ACCOUNT_INSECURE] without encryption to another machine (RFC 8314),
    ///     with [Failure#ACCOUNT_EXISTS] if the name is taken
    public long add(MailAccount account, Instant now) {
        refuseInsecure(account);
        return database.<Long>transaction(() -> {
            refuseTakenName(account.name(), 0);
            long id = database.insert("""
                    INSERT INTO account (name, from_name, address, smtp_host, smtp_port, security, per_day, per_hour,
                        gap_min, gap_max, created_at)
                    VALUES (?, '', '', '', 0, 'TLS', 0, 0, 0, 0, ?)
                    """, account.name(), now);
            write(id, account);
            return id;
        });
    }

    /// Changes the account of this id.
    ///
    /// @throws TradewindException as [#add], or with [Failure#ACCOUNT_MISSING]
    public void update(MailAccount account) {
        refuseInsecure(account);
        database.transaction(() -> {
            refuseTakenName(account.name(), account.id());
            if (write(account.id(), account) == 0) {
                throw new TradewindException(Failure.ACCOUNT_MISSING, null, account.name());
            }
        });
    }

    /// Stops or lets go on the sending by this account.
    public void pause(long id, boolean paused) {
        database.update("UPDATE account SET paused = ? WHERE id = ?", paused, id);
    }

    /// Notes that a test of the account went well.
    public void tested(long id, Instant at) {
        database.update("UPDATE account SET tested_at = ? WHERE id = ?", at, id);
    }

    /// All accounts, by name.
    public List<MailAccount> list() {
        return database.list(ACCOUNT, "SELECT * FROM account ORDER BY name, id");
    }

    public Optional<MailAccount> find(long id) {
        return database.find(ACCOUNT, "SELECT * FROM account WHERE id = ?", id);
    }

    public Optional<MailAccount> findByName(String name) {
        return database.find(ACCOUNT, "SELECT * FROM account WHERE name = ?", name);
    }

    /// The account of this name.
    ///
    /// @throws TradewindException with [Failure#ACCOUNT_MISSING] if there is none
    public MailAccount named(String name) {
        return findByName(name).orElseThrow(() -> new TradewindException(Failure.ACCOUNT_MISSING, null, name));
    }

    private int write(long id, MailAccount account) {
        Limits limits = account.limits();
        return database.update(
                """
                UPDATE account SET name = ?, from_name = ?, address = ?, reply_to = ?, smtp_host = ?, smtp_port = ?,
                    security = ?, user_name = ?, password = ?, imap_host = ?, imap_port = ?, postal_address = ?,
                    per_day = ?, per_hour = ?, gap_min = ?, gap_max = ?, warm = ?, paused = ?
                WHERE id = ?
                """,
                account.name(),
                account.fromName(),
                account.address(),
                account.replyTo(),
                account.smtpHost(),
                account.smtpPort(),
                account.security(),
                account.userName(),
                account.password(),
                account.imapHost(),
                account.imapPort(),
                account.postalAddress(),
                limits.perDay(),
                limits.perHour(),
                limits.gapMinSeconds(),
                limits.gapMaxSeconds(),
                limits.warm(),
                account.paused(),
                id);
    }

    private void refuseTakenName(String name, long id) {
        if (database.count("SELECT count(*) FROM account WHERE name = ? AND id <> ?", name, id) > 0) {
            throw new TradewindException(Failure.ACCOUNT_EXISTS, null, name);
        }
    }

    private static void refuseInsecure(MailAccount account) {
        if (account.security() == Security.NONE && !Loopback.is(account.smtpHost())) {
            throw new TradewindException(Failure.ACCOUNT_INSECURE, null, account.smtpHost());
        }
    }
}
