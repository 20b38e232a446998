package app.tradewind.store;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Keeps a second Tradewind away from an open book, by a lock on an empty file beside it.
///
/// The lock belongs to the process: a killed program leaves at most the empty file, which locks nobody out.
final class BookLock implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private BookLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static BookLock take(Path book) {
        Path file = book.resolveSibling(book.getFileName() + ".lock");
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException refused) {
            throw new TradewindException(Failure.STORE_READ_ONLY, refused, book.getFileName());
        }
        if (lock(channel) == null) {
            close(channel);
            throw new TradewindException(Failure.STORE_IN_USE, null, book.getFileName());
        }
        return new BookLock(file, channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (IOException | OverlappingFileLockException held) {
            return null;
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException ignored) {
            // nothing was written to it
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException ignored) {
            // an empty file stays; it locks nobody out
        }
        close(channel);
    }
}
