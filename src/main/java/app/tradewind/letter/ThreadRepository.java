package app.tradewind.letter;

import app.tradewind.store.Database;
import java.util.Arrays;
import java.util.List;

/// Which letters a letter answers: the Message-IDs of its thread (RFC 5322, section 3.6.4). Every method blocks.
public final class ThreadRepository {

    private final Database database;

    public ThreadRepository(Database database) {
        this.database = database;
    }

    /// The Message-IDs of the letters before it, oldest first, with their brackets; empty where it begins a thread.
    public List<String> of(long letter) {
        return database.find(row -> row.getString(1), "SELECT thread FROM letter WHERE id = ?", letter).stream()
                .flatMap(ids -> Arrays.stream(ids.split(" ")))
                .filter(id -> !id.isBlank())
                .toList();
    }

    public void keep(long letter, List<String> messageIds) {
        database.update("UPDATE letter SET thread = ? WHERE id = ?", String.join(" ", messageIds), letter);
    }
}
