package app.tradewind.app;

import app.tradewind.settings.SettingsFile;
import app.tradewind.text.Messages;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Starts the window. Reads the settings and the words, nothing else, before it is shown.
///
/// `--sample` opens the book of made-up buyers; `--train FOLDER` shows every screen once and ends, for the AOT
/// cache; any other argument is the book to open.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        List<String> wishes = List.of(arguments);
        // the system's list of fonts takes a while, and nothing can be drawn without it
        Thread.ofPlatform().daemon().name("tradewind-fonts").start(Font::getDefault);
        Path folder = WindowTraining.isAsked(wishes) ? Path.of(wishes.get(1)) : SettingsFile.usualFolder();
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        Messages messages = Languages.use(settings.settings());
        if (!Display.isThere()) {
            refuse(messages);
        }
        // a library's chatter is no business of the user
        Logger.getLogger("").setLevel(Level.WARNING);
        Path sample = folder.resolve("sample.tradewind");
        EarlyBook early = EarlyBook.of(wishedFor(wishes, sample));
        try {
            Platform.startup(() -> {
                BookShelf books = new BookShelf(sample, InstantSource.system(), () -> messages);
                Tradewind tradewind = new Tradewind(new Stage(), settings, messages, books);
                tradewind.begin(early, () -> start(tradewind, wishes));
            });
        } catch (UnsupportedOperationException | IllegalStateException noToolkit) {
            refuse(messages);
        }
    }

    private static @Nullable Path wishedFor(List<String> wishes, Path sample) {
        if (wishes.contains("--sample")) {
            return sample;
        }
        return WindowTraining.isAsked(wishes)
                ? null
                : wishes.stream()
                        .filter(wish -> !wish.startsWith("-"))
                        .findFirst()
                        .map(Path::of)
                        .orElse(null);
    }

    private static void start(Tradewind tradewind, List<String> wishes) {
        if (WindowTraining.isAsked(wishes)) {
            tradewind.openSample();
            new WindowTraining(tradewind).start();
        } else if (wishes.contains("--sample")) {
            tradewind.openSample();
        } else {
            wishes.stream()
                    .filter(wish -> !wish.startsWith("-"))
                    .findFirst()
                    .ifPresentOrElse(book -> tradewind.welcome(Path.of(book)), tradewind::welcome);
        }
    }

    private static void refuse(Messages messages) {
        System.err.println(messages.text("shell.no-display"));
        System.exit(2);
    }
}
