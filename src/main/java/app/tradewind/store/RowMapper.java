package app.tradewind.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Makes one object of the row on which the result stands.
@FunctionalInterface
public interface RowMapper<T> {
    T map(ResultSet row) throws SQLException;
}
