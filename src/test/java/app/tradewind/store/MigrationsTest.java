package app.tradewind.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheBook() {
        file = folder.resolve("test.tradewind");
    }

    @Test
    void newStoreGetsEveryScript() {
        try (Database database = Database.create(file, null)) {
            assertEquals(Migrations.SCRIPTS.size(), Migrations.version(database));
        }
    }

    @Test
    void storeFromANewerTradewindIsLeftAlone() {
        try (Database database = Database.create(file, null)) {
            database.script("PRAGMA user_version = 999");
        }

        TradewindException refusal = assertThrows(
                TradewindException.class, () -> Database.open(file, null).close());

        assertEquals(Failure.STORE_TOO_NEW, refusal.failure());
    }

    @Test
    void olderBookIsCopiedBeforeItIsChanged() {
        char[] passphrase = "seven grey geese".toCharArray();
        try (Database database = Database.create(file, passphrase)) {
            database.insert("INSERT INTO company (name, created_at, updated_at) VALUES ('Nord', 0, 0)");
            int version = Migrations.SCRIPTS.size();
            List<String> more = new java.util.ArrayList<>(java.util.Collections.nCopies(version, ""));
            more.add("ALTER TABLE company ADD COLUMN colour TEXT");

            Migrations.bringUpToDate(database, more);

            assertEquals(version + 1, Migrations.version(database));
            Path copy = Migrations.copyOf(file, version);
            assertTrue(Files.exists(copy));
            try (Database old = Database.open(copy, passphrase)) {
                assertEquals(version, Migrations.version(old));
                assertEquals(1, old.count("SELECT count(*) FROM company"));
            }
        }
    }

    @Test
    void scriptThatFailsIsUndoneWhole() {
        try (Database database = Database.create(file, null)) {
            int version = Migrations.SCRIPTS.size();
            List<String> more = new java.util.ArrayList<>(java.util.Collections.nCopies(version, ""));
            more.add("CREATE TABLE half (a); CREATE TABLE company (a)");

            assertThrows(RuntimeException.class, () -> Migrations.bringUpToDate(database, more));

            assertEquals(version, Migrations.version(database));
            assertFalse(database.count("SELECT count(*) FROM sqlite_master WHERE name = 'half'") > 0);
        }
    }
}
