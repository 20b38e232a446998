package app.tradewind.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.mc.SQLiteMCSqlCipherConfig;

/// Opens connections to one book with one key.
///
/// Nothing readable leaves the encrypted file: temporary tables and sorts stay in memory, and the write-ahead log
/// is encrypted page by page like the book.
final class Connections {

    /// In KiB, negative as SQLite wants it: what the writer keeps of a book, usually and while much of it changes.
    static final int WRITER_CACHE = -16_000;

    static final int BULK_CACHE = -160_000;

    private final Path file;
    private final @Nullable StoreKey key;

    Connections(Path file, @Nullable StoreKey key) {
        this.file = file;
        this.key = key;
    }

    Connection writer() throws SQLException {
        return open("PRAGMA journal_mode = WAL", "PRAGMA foreign_keys = ON", "PRAGMA cache_size = " + WRITER_CACHE);
    }

    Connection reader() throws SQLException {
        return open("PRAGMA query_only = ON", "PRAGMA cache_size = -8000");
    }

    private Connection open(String... pragmas) throws SQLException {
        // a file: address, so that no character of the path is read as an option of the driver
        Connection connection =
                DriverManager.getConnection("jdbc:sqlite:" + file.toUri().toASCIIString(), options());
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA temp_store = MEMORY");
            statement.execute("PRAGMA busy_timeout = 5000");
            statement.execute("PRAGMA synchronous = NORMAL");
            statement.execute("PRAGMA secure_delete = FAST");
            for (String pragma : pragmas) {
                statement.execute(pragma);
            }
            return connection;
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
    }

    /// SQLCipher 4's parameters with our raw key; the driver must have them before it first reads the file.
    private Properties options() {
        Properties options = key == null
                ? new Properties()
                : SQLiteMCSqlCipherConfig.getV4Defaults()
                        .withRawSaltedKey(key.saltedKey())
                        .build()
                        .toProperties();
        // a transaction that will write waits for its turn at its beginning, not in its midst
        options.setProperty(SQLiteConfig.Pragma.TRANSACTION_MODE.pragmaName, "IMMEDIATE");
        return options;
    }
}
