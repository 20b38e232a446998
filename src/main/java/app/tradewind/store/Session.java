package app.tradewind.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// One connection with its prepared statements. Belongs to one thread at a time.
final class Session implements AutoCloseable {

    private static final int STATEMENTS_KEPT = 100;

    final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>(16, 0.75f, true);

    Session(Connection connection) {
        this.connection = connection;
    }

    <T> List<T> list(RowMapper<T> mapper, String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = take(sql);
        try {
            bind(statement, values);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(mapper.map(result));
                }
            }
            return rows;
        } finally {
            giveBack(sql, statement);
        }
    }

    long[] ids(String sql, @Nullable Object... values) throws SQLException {
        LongStream.Builder ids = LongStream.builder();
        ids(ids, sql, values);
        return ids.build().toArray();
    }

    /// Hands the first column of every row to `taker`.
    void ids(LongConsumer taker, String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = take(sql);
        try {
            bind(statement, values);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    taker.accept(result.getLong(1));
                }
            }
        } finally {
            giveBack(sql, statement);
        }
    }

    int update(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = take(sql);
        try {
            bind(statement, values);
            return statement.executeUpdate();
        } finally {
            giveBack(sql, statement);
        }
    }

    long lastId() throws SQLException {
        return ids("SELECT last_insert_rowid()")[0];
    }

    /// The driver is told of the transaction: as long as it knows of none, it tries to begin one of its own after
    /// each statement, in vain.
    void begin() throws SQLException {
        try {
            connection.setAutoCommit(false);
        } catch (SQLException refused) {
            leave(refused);
            throw refused;
        }
    }

    void commit() throws SQLException {
        connection.setAutoCommit(true);
    }

    void rollBack() throws SQLException {
        if (connection.getAutoCommit()) {
            // the commit was refused
            script("ROLLBACK");
            return;
        }
        try {
            connection.rollback();
        } catch (SQLException ended) {
            leave(ended);
            throw ended;
        }
        connection.setAutoCommit(true);
    }

    /// Where no transaction is open, there is nothing to commit, and the driver says so.
    private void leave(SQLException cause) {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException none) {
            cause.addSuppressed(none);
        }
    }

    void script(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private PreparedStatement take(String sql) throws SQLException {
        PreparedStatement kept = statements.remove(sql);
        return kept != null ? kept : connection.prepareStatement(sql);
    }

    private void giveBack(String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement twin = statements.put(sql, statement);
        if (twin != null) {
            twin.close();
        }
        if (statements.size() > STATEMENTS_KEPT) {
            String eldest = statements.keySet().iterator().next();
            PreparedStatement dropped = statements.remove(eldest);
            if (dropped != null) {
                dropped.close();
            }
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            switch (value) {
                case null -> statement.setNull(i + 1, java.sql.Types.NULL);
                case Instant time -> statement.setLong(i + 1, time.toEpochMilli());
                case Enum<?> constant -> statement.setString(i + 1, constant.name());
                case Boolean truth -> statement.setInt(i + 1, truth ? 1 : 0);
                default -> statement.setObject(i + 1, value);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        statements.clear();
        connection.close();
    }
}
