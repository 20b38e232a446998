package app.tradewind.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// New rows that wait to be written many a statement, each with an id already.
///
/// A statement has its price, whatever it writes: for each `CHECK (… IN (…))` of a table, SQLite first puts the
/// allowed words into a table of their own. Whoever uses the book in another way has the rows written first.
///
/// Source: SQLite, src/expr.c, `sqlite3FindInIndex`.
final class WaitingRows {

    /// So many rows a statement, as long as there are so many; few numbers, for each is a statement to keep.
    private static final int[] AT_ONCE = {64, 8, 1};

    private static final int MOST = 128;

    /// The rows of one table.
    private static final class Waiting {
        private final String[] sql = new String[AT_ONCE.length];
        private final List<@Nullable Object> values = new ArrayList<>();
        private final int columns;

        Waiting(String one, int columns) {
            String row = ", (?" + ", ?".repeat(columns - 1) + ")";
            for (int i = 0; i < AT_ONCE.length; i++) {
                sql[i] = one + row.repeat(AT_ONCE[i] - 1);
            }
            this.columns = columns;
        }

        void add(@Nullable Object[] row) {
            for (Object value : row) {
                values.add(value);
            }
        }

        int rows() {
            return values.size() / columns;
        }

        void write(Session session) throws SQLException {
            int from = 0;
            for (int i = 0; i < AT_ONCE.length; i++) {
                int length = AT_ONCE[i] * columns;
                for (; values.size() - from >= length; from += length) {
                    session.update(sql[i], values.subList(from, from + length).toArray());
                }
            }
            values.clear();
        }
    }

    private final Session session;
    private final Map<String, Waiting> tables = new LinkedHashMap<>();

    private boolean empty = true;

    WaitingRows(Session session) {
        this.session = session;
    }

    /// @param sql ends with the places of one row, `VALUES (?, …)`; the same one for a table each time
    void add(String table, String sql, @Nullable Object[] row) throws SQLException {
        Waiting waiting = tables.get(table);
        if (waiting == null) {
            write();
            waiting = new Waiting(sql.strip(), row.length);
            tables.put(table, waiting);
        }
        waiting.add(row);
        empty = false;
        if (waiting.rows() == MOST) {
            write();
        }
    }

    void write() throws SQLException {
        if (empty) {
            return;
        }
        empty = true;
        for (String referredTo : List.of("company", "contact")) {
            Waiting waiting = tables.get(referredTo);
            if (waiting != null) {
                waiting.write(session);
            }
        }
        for (Waiting waiting : tables.values()) {
            waiting.write(session);
        }
    }

    /// The transaction is over, and with it what was to be written.
    void forget() {
        empty = true;
        tables.clear();
    }
}
