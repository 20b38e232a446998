package app.tradewind.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Notes when the start of the window got where, for the bench: a line `NAME EPOCH-MILLISECONDS` in the file that
/// the system property `tradewind.milestones` names. Without the property nothing is written.
///
/// A file and not the standard output, since a window on Windows has none.
public final class Milestones {

    public static final String PROPERTY = "tradewind.milestones";

    /// The first window has been drawn; its rooms may be empty.
    public static final String WINDOW = "window";

    /// The board of the day, with which an open book begins, shows its lines.
    public static final String BOARD = "board";

    /// The contact table shows the rows of the book and can be scrolled.
    public static final String TABLE = "table";

    private final @Nullable Path file;
    private final InstantSource clock;

    public Milestones(@Nullable Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    public static Milestones asAskedFor() {
        String file = System.getProperty(PROPERTY);
        return new Milestones(file == null ? null : Path.of(file), InstantSource.system());
    }

    /// Writes at once: whoever reads the file may end this process with the next breath.
    public void reach(String name) {
        if (file == null) {
            return;
        }
        try {
            String line = name + " " + clock.millis() + "\n";
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
