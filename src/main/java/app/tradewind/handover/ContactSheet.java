package app.tradewind.handover;

import java.io.IOException;
import java.util.List;

/// A table being written to a file, row by row. Closing it ends the file.
interface ContactSheet extends AutoCloseable {

    void row(List<String> cells) throws IOException;

    /// How many cells hold less than they were given.
    long shortened();

    @Override
    void close() throws IOException;
}
