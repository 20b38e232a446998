package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.SampleBook;
import app.tradewind.settings.Settings;
import app.tradewind.settings.SettingsFile;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.contacts.ContactsView;
import app.tradewind.ui.control.Keys;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Theme;
import app.tradewind.ui.shell.FxBackground;
import app.tradewind.ui.shell.MainWindow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of the board of stages, in both languages, both colour schemes and two sizes.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class StageBoardScreenshotTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T13:14:00Z"));

    @ParameterizedTest
    @CsvSource({
        "zh, LIGHT, 1280, 800, ''",
        "en, LIGHT, 1280, 800, 'settings'",
        "zh, DARK, 1280, 800, 'settings'",
        "en, DARK, 1280, 800, ''",
        "en, LIGHT, 1920, 1080, ''",
    })
    void theBoardOfStages(
            String language, Settings.Theme theme, int width, int height, String search, @TempDir Path folder) {
        Messages messages = new Messages(Locale.of(language));
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        settings.change(now -> now.withTheme(theme));
        try (Database database = Database.create(folder.resolve("hinges.tradewind"), null);
                FxBackground background = new FxBackground(failure -> {
                    throw new AssertionError(failure);
                })) {
            SampleBook.fill(database, 300, CLOCK.instant());
            MainWindow window = FxToolkit.onFxThread(() -> new MainWindow(settings::settings, () -> messages));
            OpenBook book = FxToolkit.onFxThread(
                    () -> new OpenBook(database, new Workshop(settings, CLOCK, window, background, () -> {})));
            Scene scene = FxToolkit.onFxThread(() -> {
                window.setPage(book.shell(messages));
                Parent root = window.scene().getRoot();
                window.scene().setRoot(new Group());
                Scene sized = new Scene(root, width, height);
                Theme.apply(sized, settings.settings());
                book.navigator().go(search.isEmpty() ? new Place.ContactsPlace("") : new Place.SettingsPlace("stages"));
                sized.snapshot(null);
                return sized;
            });
            FxToolkit.settle(background::isQuiet);
            FxToolkit.doOnFxThread(() -> {
                if (!search.isEmpty()) {
                    return;
                }
                ContactsView view = (ContactsView) scene.lookup(".tw-contacts");
                view.commands().stream()
                        .filter(command -> Keys.of("B").equals(command.key()))
                        .findFirst()
                        .orElseThrow()
                        .action()
                        .run();
            });
            FxToolkit.settle(background::isQuiet);

            String name = "stages-" + language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width
                    + (search.isEmpty() ? "" : "-settings");
            // a scene outside a window forgets to draw what changed since its first picture: a new one draws all
            Scene fresh = FxToolkit.onFxThread(() -> {
                Parent root = scene.getRoot();
                scene.setRoot(new Group());
                Scene made = new Scene(root, width, height);
                Theme.apply(made, settings.settings());
                made.snapshot(null);
                return made;
            });
            FxToolkit.settle(background::isQuiet);
            assertTrue(Files.exists(FxToolkit.picture(fresh, name)));
        }
    }
}
