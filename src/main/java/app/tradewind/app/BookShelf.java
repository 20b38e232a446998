package app.tradewind.app;

import app.tradewind.contact.SampleBook;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import app.tradewind.ui.shell.Books;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Opens and makes books; the sample book lies beside the settings, without encryption.
final class BookShelf implements Books {

    private static final int BUYERS = 300;

    private final Path sampleFile;
    private final InstantSource clock;

    BookShelf(Path sampleFile, InstantSource clock) {
        this.sampleFile = sampleFile;
        this.clock = clock;
    }

    @Override
    public Database create(Path file, char @Nullable [] passphrase) {
        return Database.create(file, passphrase);
    }

    @Override
    public Database open(Path file, char @Nullable [] passphrase) {
        return Database.open(file, passphrase);
    }

    @Override
    public Database sample() {
        if (Files.exists(sampleFile)) {
            return Database.open(sampleFile, null);
        }
        Database book = Database.create(sampleFile, null);
        try {
            SampleBook.fill(book, BUYERS, clock.instant());
            return book;
        } catch (TradewindException failure) {
            book.close();
            throw failure;
        }
    }
}
