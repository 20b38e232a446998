package app.tradewind.store;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/// Brings a book to the newest form. The version is SQLite's `user_version`, counted in the script's own
/// transaction.
public final class Migrations {

    /// In the order they run. A script that has shipped is never edited; a change is a new script.
    static final List<String> SCRIPTS = List.of(
            "001-book.sql",
            "002-interaction-direction.sql",
            "003-undo-kept.sql",
            "004-lists-from-indexes.sql",
            "005-address-health.sql",
            "006-duplicates.sql",
            "007-follow-up-cause.sql",
            "008-picture.sql",
            "009-insight.sql",
            "010-turns.sql",
            "011-people.sql",
            "012-law-of-the-user.sql",
            "013-letter-desk.sql",
            "014-mailing.sql",
            "015-rights.sql");

    private Migrations() {}

    static int version(Database database) {
        return (int) database.count("PRAGMA user_version");
    }

    static void bringUpToDate(Database database) {
        bringUpToDate(database, SCRIPTS.stream().map(Migrations::read).toList());
    }

    static void bringUpToDate(Database database, List<String> scripts) {
        int version = version(database);
        if (version > scripts.size()) {
            throw new TradewindException(Failure.STORE_TOO_NEW, null, version);
        }
        if (version > 0 && version < scripts.size()) {
            copy(database, version);
        }
        for (int next = version + 1; next <= scripts.size(); next++) {
            int number = next;
            database.transaction(() -> {
                database.script(scripts.get(number - 1));
                database.script("PRAGMA user_version = " + number);
            });
        }
    }

    /// The copy made before the book of `version` is changed: `hinges.tradewind.version-1`.
    static Path copyOf(Path book, int version) {
        return book.resolveSibling(book.getFileName() + ".version-" + version);
    }

    private static void copy(Database database, int version) {
        database.ids("PRAGMA wal_checkpoint(TRUNCATE)");
        try {
            Files.copy(database.file(), copyOf(database.file(), version), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new TradewindException(Failure.FILE_UNWRITABLE, failure, copyOf(database.file(), version));
        }
    }

    private static String read(String script) {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream("migration/" + script))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
