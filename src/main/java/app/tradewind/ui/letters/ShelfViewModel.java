package app.tradewind.ui.letters;

import app.tradewind.letter.Template;
import app.tradewind.letter.shelf.TemplateShelf;
import app.tradewind.text.Messages;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

/// Templates that go out as files and come in from files. Lives on the JavaFX thread.
final class ShelfViewModel {

    private final LettersRoom room;
    private final Runnable changed;

    /// @param changed is told when templates came in
    ShelfViewModel(LettersRoom room, Runnable changed) {
        this.room = room;
        this.changed = changed;
    }

    private TemplateShelf shelf() {
        return new TemplateShelf(room.book().templates(), room.book().tools().files());
    }

    void writeFile(List<Template> chosen, Path file) {
        List<Template> templates = List.copyOf(chosen);
        write(templates, file, () -> {
            shelf().writeFile(templates, file);
            return true;
        });
    }

    void writeFolder(List<Template> chosen, Path folder) {
        List<Template> templates = List.copyOf(chosen);
        write(templates, folder, () -> {
            shelf().writeFolder(templates, folder);
            return true;
        });
    }

    private void write(List<Template> chosen, Path to, Callable<Boolean> work) {
        room.background()
                .start(
                        work,
                        _ -> say("letters.shelf.written", chosen.size(), to.toString()),
                        failure -> room.window().toasts().show(room.messages().line(failure)));
    }

    /// Takes in a file of templates, a page of HTML, or a folder of such pages.
    void take(Path from) {
        Instant now = room.time().clock().instant();
        room.background()
                .start(
                        () -> shelf().take(from, now),
                        taken -> {
                            say("letters.shelf.taken", taken.added(), taken.known());
                            changed.run();
                        },
                        failure -> room.window().toasts().show(room.messages().line(failure)));
    }

    private void say(String key, Object... filled) {
        room.window().toasts().show(room.messages().text(key, filled));
    }

    Messages messages() {
        return room.messages();
    }
}
