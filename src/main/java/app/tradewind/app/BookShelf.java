package app.tradewind.app;

import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.shell.Books;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Opens and makes books; the sample book lies beside the settings, without encryption.
final class BookShelf implements Books {

    private static final int BUYERS = 300;

    private final Path sampleFile;
    private final InstantSource clock;
    private final Supplier<Messages> messages;

    BookShelf(Path sampleFile, InstantSource clock, Supplier<Messages> messages) {
        this.sampleFile = sampleFile;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public Database create(Path file, char @Nullable [] passphrase) {
        return Database.create(file, passphrase);
    }

    @Override
    public Database open(Path file, char @Nullable [] passphrase) {
        Database book = Database.open(file, passphrase);
        try {
            new Services(book, messages.get(), clock, ZoneId.systemDefault())
                    .rights()
                    .erasure()
                    .eraseAgain(clock.instant());
            return book;
        } catch (TradewindException failure) {
            book.close();
            throw failure;
        }
    }

    @Override
    public Database sample() {
        if (Files.exists(sampleFile)) {
            return Database.open(sampleFile, null);
        }
        Database book = Database.create(sampleFile, null);
        try {
            SampleContents.fill(new Services(book, messages.get(), clock, ZoneId.systemDefault()), BUYERS);
            return book;
        } catch (TradewindException failure) {
            book.close();
            throw failure;
        }
    }
}
