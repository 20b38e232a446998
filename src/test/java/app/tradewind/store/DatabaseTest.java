package app.tradewind.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private static final String INSERT = "INSERT INTO company (name, created_at, updated_at) VALUES (?, 0, 0)";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheBook() {
        file = folder.resolve("书 ? # %41 book.tradewind");
    }

    private static char[] passphrase() {
        return "七只灰雁 over Ningbo".toCharArray();
    }

    private Failure failureOfOpening(char[] passphrase) {
        return assertThrows(
                        TradewindException.class,
                        () -> Database.open(file, passphrase).close())
                .failure();
    }

    @Test
    void encryptedBookOpensAgainWithItsPassphraseOnly() {
        try (Database database = Database.create(file, passphrase())) {
            database.insert(INSERT, "Hydraulik Nord");
        }

        try (Database database = Database.open(file, passphrase())) {
            assertEquals(
                    "Hydraulik Nord",
                    database.list(row -> row.getString(1), "SELECT name FROM company")
                            .getFirst());
            assertTrue(database.isEncrypted());
        }
        assertEquals(Failure.STORE_WRONG_PASSPHRASE, failureOfOpening("wrong".toCharArray()));
        assertEquals(Failure.STORE_NEEDS_PASSPHRASE, failureOfOpening(new char[0]));
    }

    /// A program that was killed leaves its write-ahead log. SQLite would fold the log into the book with
    /// whatever key it was given: the book would be lost by one wrong pass-phrase.
    @Test
    void wrongPassphraseHarmsNothingEvenAfterAKilledProgram() throws Exception {
        killedWhileWriting();
        Map<String, byte[]> before = files();

        assertEquals(Failure.STORE_WRONG_PASSPHRASE, failureOfOpening("wrong".toCharArray()));

        Map<String, byte[]> after = files();
        before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name + " was changed"));
        try (Database database = Database.open(file, passphrase())) {
            assertEquals(300, database.count("SELECT count(*) FROM company"));
        }
    }

    @Test
    void firstPageTornByAKilledProgramIsMendedFromTheLog() throws Exception {
        killedWhileWriting();
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 1000, 2000, (byte) 7);
        Files.write(file, bytes);

        try (Database database = Database.open(file, passphrase())) {
            assertEquals(300, database.count("SELECT count(*) FROM company"));
        }
        assertEquals(Failure.STORE_WRONG_PASSPHRASE, failureOfOpening("wrong".toCharArray()));
    }

    private void killedWhileWriting() throws Exception {
        Path copy = folder.resolve("killed");
        Files.createDirectories(copy);
        try (Database database = Database.create(file, passphrase())) {
            for (int i = 0; i < 300; i++) {
                database.insert(INSERT, "Hydraulik Nord " + i);
            }
            // what lies on the disk now is what a killed program leaves
            for (Map.Entry<String, byte[]> each : files().entrySet()) {
                Files.write(copy.resolve(each.getKey()), each.getValue());
            }
        }
        file = copy.resolve(file.getFileName());
        assertTrue(Files.size(file.resolveSibling(file.getFileName() + "-wal")) > 100_000);
    }

    @Test
    void bookOfAProgramKilledInABulkTransactionIsAsItWasBefore() throws Exception {
        killedInABulkTransaction();
        Map<String, byte[]> before = files();
        assertEquals(Failure.STORE_WRONG_PASSPHRASE, failureOfOpening("wrong".toCharArray()));
        Map<String, byte[]> after = files();
        before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name + " was changed"));

        try (Database database = Database.open(file, passphrase())) {
            assertEquals(1, database.count("SELECT count(*) FROM company"));
            assertEquals(
                    0, database.count("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"));
        }
    }

    @Test
    void firstPageTornInABulkTransactionIsMendedFromItsJournal() throws Exception {
        killedInABulkTransaction();
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 1000, 2000, (byte) 7);
        Files.write(file, bytes);

        assertEquals(Failure.STORE_WRONG_PASSPHRASE, failureOfOpening("wrong".toCharArray()));
        try (Database database = Database.open(file, passphrase())) {
            assertEquals(1, database.count("SELECT count(*) FROM company"));
        }
    }

    private void killedInABulkTransaction() throws Exception {
        Path copy = folder.resolve("killed");
        try (Database database = Database.create(file, passphrase())) {
            database.insert(INSERT, "Hydraulik Nord");
            database.bulkTransaction(() -> {
                // no room: pages are written before the commit, the first one too
                database.script("PRAGMA cache_size = 5");
                database.script("CREATE TABLE scratch (id INTEGER PRIMARY KEY)");
                for (int i = 0; i < 3000; i++) {
                    database.insert(INSERT, "Hydraulik Süd " + i);
                }
                try {
                    assertNothingReadable();
                    Files.createDirectories(copy);
                    for (Map.Entry<String, byte[]> each : files().entrySet()) {
                        Files.write(copy.resolve(each.getKey()), each.getValue());
                    }
                } catch (Exception broken) {
                    throw new IllegalStateException(broken);
                }
                return 0;
            });
            assertEquals(3001, database.count("SELECT count(*) FROM company"));
            assertEquals(
                    "wal",
                    database.list(row -> row.getString(1), "PRAGMA journal_mode")
                            .getFirst());
        }
        file = copy.resolve(file.getFileName());
        assertTrue(Files.size(file.resolveSibling(file.getFileName() + "-journal")) > 4096);
    }

    @Test
    void readersOfABookThatOthersReadTooGoOnDuringABulkTransaction() throws Exception {
        try (Database database = Database.create(file, passphrase())) {
            CompletableFuture.supplyAsync(() -> database.count("SELECT count(*) FROM company"))
                    .get();
            database.bulkTransaction(() -> {
                database.insert(INSERT, "Hydraulik Nord");
                return assertEqualsElsewhere(0, database);
            });
            assertEqualsElsewhere(1, database);
        }
    }

    private static int assertEqualsElsewhere(long companies, Database database) {
        assertEquals(
                companies,
                CompletableFuture.supplyAsync(() -> database.count("SELECT count(*) FROM company"))
                        .join());
        return 0;
    }

    private Map<String, byte[]> files() throws Exception {
        Map<String, byte[]> files = new TreeMap<>();
        try (var all = Files.list(file.getParent())) {
            for (Path each : all.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().endsWith(".lock"))
                    .toList()) {
                files.put(each.getFileName().toString(), Files.readAllBytes(each));
            }
        }
        return files;
    }

    @Test
    void nothingReadableStandsOnTheDiskWhileTheBookIsOpenOrClosed() throws Exception {
        try (Database database = Database.create(file, passphrase())) {
            for (int i = 0; i < 500; i++) {
                database.insert(INSERT, "Hydraulik Nord " + i);
            }
            assertNothingReadable();
        }
        assertNothingReadable();
    }

    private void assertNothingReadable() throws Exception {
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                String bytes = new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains("Hydraulik"), each + " holds a name");
                assertFalse(bytes.contains("CREATE TABLE"), each + " holds the schema");
                assertFalse(bytes.contains("SQLite format"), each + " says what it is");
            }
        }
    }

    @Test
    void plainBookNeedsNoPassphrase() {
        Database.create(file, null).close();

        try (Database database = Database.open(file, null)) {
            assertFalse(database.isEncrypted());
        }
        assertTrue(Database.isPlain(file));
    }

    @Test
    void fileThatIsNoBookIsRefusedAndLeftAlone() throws Exception {
        byte[] text = "Company,Email\r\nKeller,info@keller.example\r\n".getBytes(StandardCharsets.UTF_8);
        Files.write(file, text);

        assertEquals(Failure.STORE_UNREADABLE, failureOfOpening(passphrase()));
        assertArrayEquals(text, Files.readAllBytes(file));
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws Exception {
        try (var connection = java.sql.DriverManager.getConnection(
                        "jdbc:sqlite:" + file.toUri().toASCIIString());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bookmarks (url)");
        }

        assertEquals(Failure.STORE_UNREADABLE, failureOfOpening(passphrase()));
    }

    @Test
    void missingFileAndFolderAreSaid() {
        assertEquals(Failure.STORE_MISSING, failureOfOpening(passphrase()));
        file = folder;
        assertEquals(Failure.FILE_IS_FOLDER, failureOfOpening(passphrase()));
    }

    @Test
    void existingFileIsNotOverwrittenByANewBook() throws Exception {
        Files.writeString(file, "mine");

        TradewindException refusal = assertThrows(TradewindException.class, () -> Database.create(file, null));

        assertEquals(Failure.STORE_EXISTS, refusal.failure());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void secondInstanceIsKeptOut() {
        try (Database database = Database.create(file, passphrase())) {
            assertEquals(Failure.STORE_IN_USE, failureOfOpening(passphrase()));
            assertEquals(0, database.count("SELECT count(*) FROM company"));
        }
        Database.open(file, passphrase()).close();
    }

    @Test
    void transactionThatThrowsLeavesNothing() {
        try (Database database = Database.create(file, null)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> database.transaction(() -> {
                        database.insert(INSERT, "half");
                        throw new IllegalStateException("stop");
                    }));

            assertEquals(0, database.count("SELECT count(*) FROM company"));
        }
    }

    @Test
    void readersSeeTheLastCommitWhileAnotherThreadWrites() throws Exception {
        try (Database database = Database.create(file, passphrase())) {
            database.insert(INSERT, "one");
            database.transaction(() -> {
                database.insert(INSERT, "two");
                long seen = CompletableFuture.supplyAsync(() -> database.count("SELECT count(*) FROM company"))
                        .join();
                assertEquals(1, seen);
                assertEquals(2, database.count("SELECT count(*) FROM company"));
            });
            assertEquals(2, database.count("SELECT count(*) FROM company"));
        }
    }

    @Test
    void commitTellsWhichTablesChanged() {
        try (Database database = Database.create(file, null)) {
            AtomicReference<Set<String>> told = new AtomicReference<>(Set.of());
            database.changes().listen(told::set);

            database.insert(INSERT, "one");

            assertEquals(Set.of("company"), told.get());
        }
    }

    @Test
    void fullDiskIsSaidAndTheBookStaysWhole() {
        try (Database database = Database.create(file, passphrase())) {
            database.insert(INSERT, "before");
            database.ids("PRAGMA wal_checkpoint(TRUNCATE)");
            // SQLite's own way to make a full disk: the file may not grow any more
            long pages = database.count("PRAGMA page_count");
            database.transaction(() -> {
                database.ids("PRAGMA max_page_count = " + pages);
            });

            TradewindException refusal = assertThrows(
                    TradewindException.class,
                    () -> database.transaction(() -> {
                        for (int i = 0; i < 10_000; i++) {
                            database.insert(INSERT, "x".repeat(500));
                        }
                    }));

            assertEquals(Failure.DISK_FULL, refusal.failure());
            assertEquals(1, database.count("SELECT count(*) FROM company"));
        }
    }
}
