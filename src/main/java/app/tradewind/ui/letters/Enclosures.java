package app.tradewind.ui.letters;

import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterFile;
import app.tradewind.ui.letters.writing.FilesViewModel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The files of the one letter on the table: those of its template, and what the user adds for this recipient
/// alone.
/// Lives on the JavaFX thread.
final class Enclosures {

    private final LettersRoom room;
    private final FilesViewModel files;
    private final Runnable changed;
    private @Nullable Letter letter;

    /// @param changed is told when the letter got other files
    Enclosures(LettersRoom room, Runnable changed) {
        this.room = room;
        this.changed = changed;
        files = new FilesViewModel(
                room.book().tools().files(), room.background(), room.window().toasts(), room.messages());
        files.onChange(this::keep);
    }

    /// Another letter lies on the table.
    void take(Letter other) {
        letter = other;
        files.show(other.files());
    }

    private void keep() {
        Letter to = letter;
        if (to != null) {
            List<LetterFile> all = files.of(to.html());
            Instant now = room.time().clock().instant();
            room.background().start(() -> room.book().letters().attach(to.id(), all, now), _ -> changed.run());
        }
    }

    FilesViewModel files() {
        return files;
    }
}
