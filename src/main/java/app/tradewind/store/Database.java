package app.tradewind.store;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An open book: one writer, several readers, safe for any thread. Every method blocks.
///
/// Reads go to a reading connection and see the last commit; inside [#transaction] they go to the writer and see
/// what the transaction did. Writes wait for each other.
///
/// Statements are text of ours with `?` for every value; no text of the user becomes SQL.
public final class Database implements AutoCloseable {

    static final int APPLICATION_ID = 0x54_57_4e_44;
    private static final int PAGE_BYTES = 4096;
    private static final int SMALL_PAGES = 1024;
    private static final int PAGES_IN_MEMORY = 1 << 18;
    private static final int PAGES_AT_ONCE = 4096;
    /// What a page of a long value does not give to it: its own head and the seal of an encrypted page.
    private static final int PAGE_RESERVE = 100;
    private static final byte[] PLAIN = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(?:INSERT(?: OR \\w+)? INTO|REPLACE INTO|UPDATE(?: OR \\w+)?|DELETE FROM)\\s+(\\w+)");

    @FunctionalInterface
    private interface Work<T> {
        T run(Session session) throws SQLException;
    }

    private final Path file;
    private final boolean encrypted;
    private final BookLock lock;
    private final Connections connections;
    private final Session writer;
    private final Readers readers;
    private final ReentrantLock writing = new ReentrantLock();
    /// Told and asked by whoever holds [#writing].
    private boolean inTransaction;

    private final Set<String> written = new HashSet<>();
    /// Statements are text of ours, so there are not many.
    private final Map<String, String> tables = new HashMap<>();
    private final ChangeFeed changes = new ChangeFeed();
    private final Journal journal;
    private final BulkLoad load;
    private final WaitingRows waiting;
    private final Map<String, Long> writes = new ConcurrentHashMap<>();
    private volatile @Nullable RowWatch watch;

    private Database(Path file, @Nullable StoreKey key, BookLock lock) throws SQLException {
        this.file = file;
        this.lock = lock;
        encrypted = key != null;
        connections = new Connections(file, key);
        writer = new Session(connections.writer());
        readers = new Readers(connections);
        journal = new Journal(this);
        load = new BulkLoad(this, journal);
        waiting = new WaitingRows(writer);
    }

    /// Whether the file starts like a book without encryption.
    public static boolean isPlain(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(PLAIN.length), PLAIN);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Makes a new book; encrypted when there is a pass-phrase.
    ///
    /// @throws TradewindException if there is a file already, or the folder cannot be written
    public static Database create(Path file, char @Nullable [] passphrase) {
        Path book = file.toAbsolutePath().normalize();
        if (Files.exists(book)) {
            throw new TradewindException(Failure.STORE_EXISTS, null, book);
        }
        try {
            Files.createDirectories(book.getParent());
        } catch (IOException refused) {
            throw new TradewindException(Failure.STORE_READ_ONLY, refused, book.getFileName());
        }
        StoreKey key = passphrase == null ? null : StoreKey.fresh(passphrase);
        try {
            return start(book, key, true);
        } catch (RuntimeException refused) {
            deleteQuietly(book);
            throw refused;
        }
    }

    /// Opens a book and brings an older one up to date, after copying it.
    ///
    /// @param passphrase ignored for a book without encryption
    /// @throws TradewindException if there is no such file, it is no book, it is open elsewhere, it comes from
    ///     a newer Tradewind, or the pass-phrase is missing or wrong
    public static Database open(Path file, char @Nullable [] passphrase) {
        Path book = file.toAbsolutePath().normalize();
        if (!Files.isRegularFile(book)) {
            throw new TradewindException(
                    Files.isDirectory(book) ? Failure.FILE_IS_FOLDER : Failure.STORE_MISSING, null, book);
        }
        if (!Files.isReadable(book)) {
            throw new TradewindException(Failure.FILE_UNREADABLE, null, book);
        }
        if (isPlain(book)) {
            return start(book, null, false);
        }
        try {
            // SQLite files are whole pages: whatever else lies there was never a book
            if (Files.size(book) == 0 || Files.size(book) % PAGE_BYTES != 0) {
                throw new TradewindException(Failure.STORE_UNREADABLE, null, book.getFileName());
            }
            if (passphrase == null || passphrase.length == 0) {
                throw new TradewindException(Failure.STORE_NEEDS_PASSPHRASE, null);
            }
            StoreKey key = StoreKey.of(book, passphrase);
            if (!key.opens(book)) {
                throw new TradewindException(Failure.STORE_WRONG_PASSPHRASE, null);
            }
            return start(book, key, false);
        } catch (IOException unreadable) {
            throw new TradewindException(Failure.FILE_UNREADABLE, unreadable, book);
        }
    }

    private static Database start(Path book, @Nullable StoreKey key, boolean fresh) {
        if (!fresh && !Files.isWritable(book)) {
            throw new TradewindException(Failure.STORE_READ_ONLY, null, book.getFileName());
        }
        BookLock lock = BookLock.take(book);
        Database database = null;
        try {
            database = new Database(book, key, lock);
            if (fresh) {
                database.script("PRAGMA application_id = " + APPLICATION_ID);
            } else if (database.writer.ids("PRAGMA application_id")[0] != APPLICATION_ID) {
                throw new TradewindException(Failure.STORE_UNREADABLE, null, book.getFileName());
            }
            Migrations.bringUpToDate(database);
            database.journal.watch(database.writer);
            return database;
        } catch (SQLException refused) {
            closeQuietly(database, lock);
            throw StoreFailures.of(refused, book);
        } catch (RuntimeException refused) {
            closeQuietly(database, lock);
            throw refused;
        }
    }

    public Path file() {
        return file;
    }

    public boolean isEncrypted() {
        return encrypted;
    }

    public ChangeFeed changes() {
        return changes;
    }

    public Journal journal() {
        return journal;
    }

    /// What makes many new rows quicker; lasts at most as long as a transaction.
    public BulkLoad load() {
        return load;
    }

    /// How often a table was written to so far, or taken back to what it was: for whoever keeps something made of
    /// it, inside a transaction too.
    public long writes(String table) {
        return writes.getOrDefault(table, 0L);
    }

    /// Watches whose rows change from now on; one watch a book, asked for again it is the same.
    ///
    /// @param owners for each table the query for the owners of a changed row, which is called `%1$s` in it
    public RowWatch watchRows(Map<String, String> owners) {
        writing.lock();
        try {
            RowWatch made = watch;
            if (made == null) {
                made = new RowWatch();
                made.watch(writer, owners);
                watch = made;
            }
            return made;
        } catch (SQLException failure) {
            throw StoreFailures.of(failure, file);
        } finally {
            writing.unlock();
        }
    }

    public <T> List<T> list(RowMapper<T> mapper, String sql, @Nullable Object... values) {
        return read(session -> session.list(mapper, sql, values));
    }

    /// The first row, if there is one.
    public <T> Optional<T> find(RowMapper<T> mapper, String sql, @Nullable Object... values) {
        return list(mapper, sql, values).stream().findFirst();
    }

    /// The first column of every row, as ids in order.
    public long[] ids(String sql, @Nullable Object... values) {
        return read(session -> session.ids(sql, values));
    }

    /// As [#ids(String, Object...)], one by one, where a million of them need not be kept.
    public void ids(LongConsumer taker, String sql, @Nullable Object... values) {
        read(session -> {
            session.ids(taker, sql, values);
            return values.length;
        });
    }

    /// The one number that the query gives.
    public long count(String sql, @Nullable Object... values) {
        return ids(sql, values)[0];
    }

    /// Inserts one row and returns its id.
    public long insert(String sql, @Nullable Object... values) {
        return write(sql, session -> {
            session.update(sql, values);
            return session.lastId();
        });
    }

    /// As [#insert(String, Object...)], for a statement whose first value is the id: chosen by the book or, where
    /// many rows are made at once, by its [BulkLoad].
    public long insertNumbered(String table, String sql, @Nullable Object... values) {
        @Nullable Object[] row = new @Nullable Object[values.length + 1];
        System.arraycopy(values, 0, row, 1, values.length);
        if (!writing.isHeldByCurrentThread() || !load.isLoading()) {
            return insert(sql, row);
        }
        long id = load.nextId(table);
        row[0] = id;
        note(sql);
        try {
            waiting.add(table, sql, row);
        } catch (SQLException failure) {
            throw StoreFailures.of(failure, file);
        }
        return id;
    }

    /// Returns how many rows changed.
    public int update(String sql, @Nullable Object... values) {
        return write(sql, session -> session.update(sql, values));
    }

    /// Runs statements that take no values.
    public void script(String sql) {
        write(sql, session -> {
            session.script(sql);
            return 0;
        });
    }

    /// Does all of `work` or, if it throws, nothing. A transaction inside a transaction is part of it.
    public <T> T transaction(Supplier<T> work) {
        writing.lock();
        try {
            if (inTransaction) {
                return work.get();
            }
            return outermost(work);
        } catch (SQLException failure) {
            rollBack(failure);
            throw StoreFailures.of(failure, file);
        } finally {
            writing.unlock();
        }
    }

    private <T> T outermost(Supplier<T> work) throws SQLException {
        inTransaction = true;
        try {
            writer.begin();
            T result;
            try {
                result = work.get();
                // whoever began it has ended it by now; a book must never be left without its indexes
                load.end();
                waiting.write();
                writer.commit();
            } catch (RuntimeException | Error failure) {
                rollBack(failure);
                throw failure;
            }
            tell();
            return result;
        } finally {
            inTransaction = false;
        }
    }

    public void transaction(Runnable work) {
        transaction(() -> {
            work.run();
            return 0;
        });
    }

    /// A transaction that touches much of the book: its pages stay in memory until it ends, where the usual room
    /// would have them written, and read and deciphered again, many times over.
    ///
    /// A book that holds little yet, and that nobody else looks at, is written without a write-ahead log: each new
    /// page is enciphered once, not once for the log and once for the book. What the book held until then stands
    /// beside it until the commit, and comes back from there if the program dies.
    ///
    /// Source: SQLite, "Atomic Commit In SQLite".
    public <T> T bulkTransaction(Supplier<T> work) {
        writing.lock();
        try {
            boolean alone = !inTransaction && isSmall() && readers.sendAway();
            writer.script("PRAGMA cache_size = " + Connections.BULK_CACHE);
            if (alone) {
                writer.script("PRAGMA journal_mode = DELETE");
            }
            RowWatch watched = watch;
            if (watched != null) {
                watched.pause(writer);
            }
            try {
                return transaction(work);
            } finally {
                if (watched != null) {
                    watched.resume(writer);
                }
                if (alone) {
                    backToTheLog();
                }
                writer.script("PRAGMA cache_size = " + Connections.WRITER_CACHE + "; PRAGMA shrink_memory");
            }
        } catch (SQLException failure) {
            throw StoreFailures.of(failure, file);
        } finally {
            writing.unlock();
        }
    }

    /// A transaction after which nothing of what it removed can be read in the file: not in the log, not in pages
    /// that
    /// are free by now, not in the rest of a page. Nothing before it can be read there any more either.
    ///
    /// The book is written anew for that, as long as it fits into memory; a larger one has its free pages
    /// overwritten. What the disk itself keeps of an earlier file is out of reach.
    ///
    /// Source: SQLite, "PRAGMA secure_delete" and "VACUUM".
    public <T> T erasing(Supplier<T> work) {
        writing.lock();
        try {
            writer.script("PRAGMA secure_delete = ON");
            try {
                T result = transaction(work);
                clean();
                return result;
            } finally {
                writer.script("PRAGMA secure_delete = FAST");
            }
        } catch (SQLException failure) {
            throw StoreFailures.of(failure, file);
        } finally {
            writing.unlock();
        }
    }

    private void clean() throws SQLException {
        if (writer.ids("PRAGMA page_count")[0] <= PAGES_IN_MEMORY) {
            writer.script("VACUUM");
        } else {
            long free = writer.ids("PRAGMA freelist_count")[0];
            writer.script("CREATE TABLE IF NOT EXISTS free_page (bytes BLOB)");
            for (long done = 0; done < free; done += PAGES_AT_ONCE) {
                writer.update(
                        "INSERT INTO free_page VALUES (zeroblob(?))",
                        Math.min(PAGES_AT_ONCE, free - done) * (PAGE_BYTES - PAGE_RESERVE));
            }
            writer.script("DROP TABLE free_page");
        }
        writer.ids("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private void backToTheLog() throws SQLException {
        try {
            writer.script("PRAGMA journal_mode = WAL");
        } finally {
            readers.letIn();
        }
    }

    private boolean isSmall() throws SQLException {
        return writer.ids("PRAGMA page_count")[0] <= SMALL_PAGES;
    }

    private void rollBack(Throwable cause) {
        written.forEach(this::countWrite);
        written.clear();
        load.forget();
        waiting.forget();
        try {
            writer.rollBack();
        } catch (SQLException ended) {
            // SQLite rolled back by itself, as it does when the disk is full
            cause.addSuppressed(ended);
        }
    }

    private <T> T write(String sql, Work<T> work) {
        if (!writing.isHeldByCurrentThread()) {
            return transactionless(sql, work);
        }
        note(sql);
        try {
            waiting.write();
            return work.run(writer);
        } catch (SQLException failure) {
            throw StoreFailures.of(failure, file);
        }
    }

    private <T> T transactionless(String sql, Work<T> work) {
        writing.lock();
        try {
            T result = work.run(writer);
            note(sql);
            tell();
            return result;
        } catch (SQLException failure) {
            throw StoreFailures.of(failure, file);
        } finally {
            writing.unlock();
        }
    }

    private void tell() throws SQLException {
        RowWatch watched = watch;
        if (watched != null) {
            watched.collect(writer);
        }
        Set<String> tables = Set.copyOf(written);
        written.clear();
        changes.tell(tables);
    }

    private void note(String sql) {
        String table = tables.computeIfAbsent(sql, Database::tableOf);
        if (!table.isEmpty()) {
            written.add(table);
            countWrite(table);
        }
    }

    private void countWrite(String table) {
        writes.merge(table, 1L, Long::sum);
    }

    /// The table that a statement writes, empty for any other statement.
    private static String tableOf(String sql) {
        Matcher table = WRITTEN.matcher(sql);
        return table.lookingAt() ? table.group(1) : "";
    }

    private <T> T read(Work<T> work) {
        if (writing.isHeldByCurrentThread()) {
            try {
                waiting.write();
                return work.run(writer);
            } catch (SQLException failure) {
                throw StoreFailures.of(failure, file);
            }
        }
        try {
            Session reader = readers.take();
            try {
                return work.run(reader);
            } finally {
                readers.giveBack(reader);
            }
        } catch (SQLException failure) {
            throw StoreFailures.of(failure, file);
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            readers.close();
            closeQuietly(writer);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            writing.unlock();
            lock.close();
        }
    }

    private static void closeQuietly(Session session) {
        try {
            session.close();
        } catch (SQLException ignored) {
            // every commit is on disk already
        }
    }

    private static void closeQuietly(@Nullable Database database, BookLock lock) {
        if (database != null) {
            database.close();
        } else {
            lock.close();
        }
    }

    private static void deleteQuietly(Path book) {
        for (String suffix : List.of("", "-wal", "-shm")) {
            try {
                Files.deleteIfExists(book.resolveSibling(book.getFileName() + suffix));
            } catch (IOException ignored) {
                // an unfinished new book holds nothing
            }
        }
    }
}
