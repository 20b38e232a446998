package app.tradewind.ui.shell;

import app.tradewind.store.Database;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Opens and makes books for the first page. Every method blocks; called from a background task.
public interface Books {

    /// A new book; without encryption where there is no pass-phrase.
    Database create(Path file, char @Nullable [] passphrase);

    Database open(Path file, char @Nullable [] passphrase);

    /// The book of made-up buyers; made on its first opening.
    Database sample();
}
