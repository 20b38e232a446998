package app.tradewind.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where the bytes of a file are: on disk, or in memory once a password opened them (never decrypted onto the
/// disk).
record Content(Path file, byte @Nullable [] bytes) {

    static Content of(Path file) {
        return new Content(file, null);
    }

    String name() {
        return String.valueOf(file.getFileName());
    }
}
