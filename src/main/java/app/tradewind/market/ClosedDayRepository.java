package app.tradewind.market;

import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.time.LocalDate;
import java.util.List;

/// The user's own closed days in the book. Every method blocks; a change is undoable where it happens inside a step
/// of the journal.
public final class ClosedDayRepository {

    private static final RowMapper<ClosedDay> CLOSED = row -> new ClosedDay(
            row.getLong("id"),
            row.getString("country"),
            LocalDate.parse(row.getString("first_day")),
            LocalDate.parse(row.getString("last_day")),
            row.getBoolean("every_year"),
            row.getString("name"));

    private final Database database;

    public ClosedDayRepository(Database database) {
        this.database = database;
    }

    /// All of them, the earliest first.
    public List<ClosedDay> all() {
        return database.list(CLOSED, "SELECT * FROM closed_day ORDER BY first_day, id");
    }

    /// Adds it, whatever its `id` says, and returns its number.
    public long add(ClosedDay day) {
        return database.insert(
                "INSERT INTO closed_day (country, first_day, last_day, every_year, name) VALUES (?, ?, ?, ?, ?)",
                day.country(),
                day.first().toString(),
                day.last().toString(),
                day.everyYear() ? 1 : 0,
                day.name());
    }

    public void delete(long id) {
        database.update("DELETE FROM closed_day WHERE id = ?", id);
    }
}
