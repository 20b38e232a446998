package app.tradewind.app;

import app.tradewind.settings.Settings;
import app.tradewind.settings.SettingsFile;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Theme;
import app.tradewind.ui.shell.FxBackground;
import app.tradewind.ui.shell.MainWindow;
import app.tradewind.ui.shell.ShellView;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// The whole window of a given size over the sample book with letters, without a stage.
final class BookWindow implements AutoCloseable {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T13:14:00Z"));

    final Database database;
    final OpenBook book;
    final Scene scene;
    private final FxBackground background;
    private ShellView shell;

    BookWindow(Path folder, String language, Settings.Theme theme, double width, double height) {
        Messages messages = new Messages(Locale.of(language));
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        settings.change(now -> now.withTheme(theme));
        database = PostSample.book(folder, CLOCK.instant());
        background = new FxBackground(failure -> {
            throw new AssertionError(failure);
        });
        MainWindow window = FxToolkit.onFxThread(() -> new MainWindow(settings::settings, () -> messages));
        book = FxToolkit.onFxThread(
                () -> new OpenBook(database, new Workshop(settings, CLOCK, window, background, () -> {})));
        scene = FxToolkit.onFxThread(() -> {
            shell = book.shell(messages);
            window.setPage(shell);
            Parent root = window.scene().getRoot();
            window.scene().setRoot(new Group());
            Scene sized = new Scene(root, width, height);
            Theme.apply(sized, settings.settings());
            return sized;
        });
    }

    /// Goes there and waits until it is drawn.
    void go(Place place) {
        FxToolkit.doOnFxThread(() -> book.navigator().go(place));
        draw();
    }

    void draw() {
        FxToolkit.settle(background::isQuiet);
        FxToolkit.onFxThread(() -> scene.snapshot(null));
        FxToolkit.settle(background::isQuiet);
    }

    @Override
    public void close() {
        FxToolkit.settle(background::isQuiet);
        FxToolkit.doOnFxThread(shell::release);
        background.close();
        book.close();
    }
}
