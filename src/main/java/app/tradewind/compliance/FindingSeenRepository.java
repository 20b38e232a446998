package app.tradewind.compliance;

import app.tradewind.store.Database;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// Which warnings of a letter the user has seen. Every method blocks.
public final class FindingSeenRepository {

    private final Database database;

    public FindingSeenRepository(Database database) {
        this.database = database;
    }

    /// Notes that the warnings of these rules were seen; seeing twice changes nothing.
    public void add(long letter, Collection<String> rules, Instant at) {
        database.transaction(() -> rules.forEach(rule -> database.update(
                "INSERT OR IGNORE INTO finding_seen (letter_id, rule, at) VALUES (?, ?, ?)", letter, rule, at)));
    }

    public Set<String> seen(long letter) {
        return new TreeSet<>(
                database.list(row -> row.getString(1), "SELECT rule FROM finding_seen WHERE letter_id = ?", letter));
    }
}
