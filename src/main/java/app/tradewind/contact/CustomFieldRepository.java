package app.tradewind.contact;

import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.util.ArrayList;
import java.util.List;

/// The user's own fields, in their order. Values of names that are not among them are plain texts. Blocks.
public final class CustomFieldRepository {

    private static final RowMapper<CustomField> FIELD = row -> new CustomField(
            row.getLong("id"),
            row.getString("name"),
            CustomKind.valueOf(row.getString("kind")),
            row.getString("choices").lines().toList());

    private final Database database;

    public CustomFieldRepository(Database database) {
        this.database = database;
    }

    public List<CustomField> all() {
        return database.list(FIELD, "SELECT * FROM custom_field ORDER BY position, id");
    }

    /// Adds a field behind the others or, where it has an id, changes that one. A changed name goes with the
    /// values.
    public void save(CustomField field) {
        String choices = String.join("\n", field.choices());
        if (field.id() == 0) {
            database.insert("""
                    INSERT INTO custom_field (name, kind, choices, position)
                    VALUES (?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM custom_field))
                    """, field.name(), field.kind(), choices);
            return;
        }
        database.transaction(() -> {
            database.update("""
                    UPDATE OR IGNORE custom_value SET name = ?1
                    WHERE name = (SELECT name FROM custom_field WHERE id = ?2) AND name <> ?1
                    """, field.name(), field.id());
            database.update(
                    "UPDATE custom_field SET name = ?, kind = ?, choices = ? WHERE id = ?",
                    field.name(),
                    field.kind(),
                    choices,
                    field.id());
        });
    }

    /// Whether another field has this name already.
    public boolean isTaken(String name, long except) {
        return database.count(
                        "SELECT count(*) FROM custom_field WHERE name = ? COLLATE NOCASE AND id <> ?",
                        name.strip(),
                        except)
                > 0;
    }

    /// Takes a field out of the list; its values stay with the contacts as texts.
    public void remove(long id) {
        database.update("DELETE FROM custom_field WHERE id = ?", id);
    }

    /// Moves a field one place up (-1) or down (1).
    public void move(long id, int step) {
        List<Long> order = new ArrayList<>(all().stream().map(CustomField::id).toList());
        int at = order.indexOf(id);
        int to = at + step;
        if (at < 0 || to < 0 || to >= order.size()) {
            return;
        }
        order.set(at, order.set(to, id));
        database.transaction(() -> {
            for (int i = 0; i < order.size(); i++) {
                database.update(
                        "UPDATE custom_field SET position = ? WHERE id = ? AND position <> ?",
                        i + 1,
                        order.get(i),
                        i + 1);
            }
        });
    }
}
