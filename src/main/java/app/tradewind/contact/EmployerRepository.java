package app.tradewind.contact;

import app.tradewind.store.Database;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// At which company everybody is, in memory: four bytes each, made anew after a change. Every method blocks. Safe
/// for
/// any thread.
final class EmployerRepository {

    private static final Set<String> TABLES = Set.of("contact");
    private static final int ROWS_AT_ONCE = 20_000;

    private record Made(long version, int[] employers) {}

    private final Database database;
    private @Nullable Made made;

    EmployerRepository(Database database) {
        this.database = database;
    }

    /// The company of each contact by its id, 0 for none. Not to be changed.
    synchronized int[] all() {
        long version = database.changes().commits(TABLES);
        Made known = made;
        if (known == null || known.version() != version) {
            known = new Made(version, read());
            made = known;
        }
        return known.employers();
    }

    private int[] read() {
        int last = Math.toIntExact(database.count("SELECT coalesce(max(id), 0) FROM contact"));
        int[] employers = new int[last + 1];
        for (long from = 0; from <= last; from += ROWS_AT_ONCE) {
            database.list(
                    row -> {
                        int id = row.getInt(1);
                        if (id < employers.length) {
                            employers[id] = row.getInt(2);
                        }
                        return 0;
                    },
                    "SELECT id, company_id FROM contact WHERE id >= ? AND id < ? AND company_id NOT NULL",
                    from,
                    from + ROWS_AT_ONCE);
        }
        return employers;
    }
}
