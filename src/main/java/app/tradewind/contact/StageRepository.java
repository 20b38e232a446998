package app.tradewind.contact;

import app.tradewind.store.Database;
import java.util.List;

/// The stages of the book, in order.
public final class StageRepository {

    private final Database database;

    public StageRepository(Database database) {
        this.database = database;
    }

    public List<Stage> all() {
        return database.list(
                row -> new Stage(row.getString("code"), row.getString("label"), row.getInt("position")),
                "SELECT * FROM stage ORDER BY position");
    }
}
