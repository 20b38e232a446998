package app.tradewind.contact.rights;

import app.tradewind.store.Database;

/// What only the user can say for the record of processing activities. Blocks.
public final class RecordNotesRepository {

    private static final String PROCESSORS = "record.processors";
    private static final String REPRESENTATIVE = "record.representative";

    /// @param processors who else gets data of the book; empty for nobody
    /// @param representative in the Union (GDPR art. 27); empty where there is none
    public record Notes(String processors, String representative) {}

    private final Database database;

    public RecordNotesRepository(Database database) {
        this.database = database;
    }

    public Notes notes() {
        return new Notes(text(PROCESSORS), text(REPRESENTATIVE));
    }

    public void save(Notes notes) {
        keep(PROCESSORS, notes.processors());
        keep(REPRESENTATIVE, notes.representative());
    }

    private String text(String key) {
        return database.find(row -> row.getString(1), "SELECT value FROM book_setting WHERE key = ?", key)
                .orElse("");
    }

    private void keep(String key, String text) {
        database.update("INSERT OR REPLACE INTO book_setting (key, value) VALUES (?, ?)", key, text.strip());
    }
}
