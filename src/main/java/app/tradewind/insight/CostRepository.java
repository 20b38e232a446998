package app.tradewind.insight;

import app.tradewind.contact.Channel;
import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/// The costs that the user entered. Changes are undoable where they happen inside a step of the journal.
public final class CostRepository {

    private static final RowMapper<Cost> COST = row -> new Cost(
            row.getLong("id"),
            Channel.valueOf(row.getString("channel")),
            row.getString("occasion"),
            new Money(new BigDecimal(row.getString("amount")), Currency.getInstance(row.getString("currency"))),
            LocalDate.parse(row.getString("spent_on")),
            row.getString("note"));

    private final Database database;

    public CostRepository(Database database) {
        this.database = database;
    }

    /// All costs, the newest first.
    public List<Cost> all() {
        return database.list(COST, "SELECT * FROM channel_cost ORDER BY spent_on DESC, id DESC");
    }

    /// The costs from a day on.
    List<Cost> since(LocalDate day) {
        return database.list(COST, "SELECT * FROM channel_cost WHERE spent_on >= ? ORDER BY id", day.toString());
    }

    public long add(Cost cost, Instant now) {
        return database.insert(
                "INSERT INTO channel_cost (channel, occasion, amount, currency, spent_on, note, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                cost.channel(),
                cost.occasion(),
                cost.amount().amount().toPlainString(),
                cost.amount().currency().getCurrencyCode(),
                cost.spentOn().toString(),
                cost.note(),
                now);
    }

    public void change(Cost cost) {
        database.update(
                "UPDATE channel_cost SET channel = ?, occasion = ?, amount = ?, currency = ?, spent_on = ?, note = ?"
                        + " WHERE id = ?",
                cost.channel(),
                cost.occasion(),
                cost.amount().amount().toPlainString(),
                cost.amount().currency().getCurrencyCode(),
                cost.spentOn().toString(),
                cost.note(),
                cost.id());
    }

    public void delete(long id) {
        database.update("DELETE FROM channel_cost WHERE id = ?", id);
    }
}
