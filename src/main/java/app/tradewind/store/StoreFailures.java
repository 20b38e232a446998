package app.tradewind.store;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/// What SQLite's result codes mean to the user.
///
/// Source: SQLite, Result and Error Codes.
final class StoreFailures {

    private StoreFailures() {}

    static RuntimeException of(SQLException failure, Path file) {
        Object name = file.getFileName();
        if (!(failure instanceof SQLiteException known)) {
            return new IllegalStateException(failure);
        }
        // the low byte is the primary code; the driver's constants carry the extended ones
        return switch (known.getResultCode().code & 0xff) {
            case 5, 6 -> new TradewindException(Failure.STORE_IN_USE, failure, name);
            case 8, 14, 3 -> new TradewindException(Failure.STORE_READ_ONLY, failure, name);
            case 11, 26 -> new TradewindException(Failure.STORE_UNREADABLE, failure, name);
            case 13 -> new TradewindException(Failure.DISK_FULL, failure);
            case 10 -> new TradewindException(Failure.FILE_UNWRITABLE, failure, name);
            default -> new IllegalStateException(failure);
        };
    }
}
