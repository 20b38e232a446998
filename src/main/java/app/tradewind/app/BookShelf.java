package app.tradewind.app;

import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import app.tradewind.ui.shell.Books;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Opens and makes books; the sample book lies beside the settings, without encryption.
final class BookShelf implements Books {

    private final Path sampleFile;
    private final Consumer<Database> fillSample;

    /// @param fillSample writes the made-up buyers into an empty book
    BookShelf(Path sampleFile, Consumer<Database> fillSample) {
        this.sampleFile = sampleFile;
        this.fillSample = fillSample;
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
            book.transaction(() -> fillSample.accept(book));
            return book;
        } catch (TradewindException failure) {
            book.close();
            throw failure;
        }
    }
}
