package app.tradewind.contact;

import app.tradewind.store.Database;
import java.time.Instant;
import java.util.List;

/// The saved searches of the book.
public final class SegmentRepository {

    private final Database database;

    public SegmentRepository(Database database) {
        this.database = database;
    }

    public List<Segment> all() {
        return database.list(
                row -> new Segment(row.getLong("id"), row.getString("name"), row.getString("expression")),
                "SELECT * FROM segment ORDER BY name COLLATE NOCASE");
    }

    public long add(String name, String expression, Instant now) {
        return database.insert(
                "INSERT INTO segment (name, expression, created_at) VALUES (?, ?, ?)", name.strip(), expression, now);
    }

    public void rename(long id, String name) {
        database.update("UPDATE segment SET name = ? WHERE id = ?", name.strip(), id);
    }

    public void delete(long id) {
        database.update("DELETE FROM segment WHERE id = ?", id);
    }
}
