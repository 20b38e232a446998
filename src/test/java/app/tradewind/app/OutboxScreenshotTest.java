package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.settings.Settings;
import app.tradewind.settings.SettingsFile;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.shell.FxBackground;
import app.tradewind.ui.shell.MainWindow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of the outbox and the checklist over a book with letters, for people to look at.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class OutboxScreenshotTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T13:14:00Z"));

    @ParameterizedTest
    @CsvSource({
        "en, LIGHT, outbox",
        "zh, DARK, outbox",
        "zh, LIGHT, outbox",
        "en, DARK, outbox",
        "en, LIGHT, checklist",
        "zh, DARK, checklist",
        "zh, LIGHT, checklist",
        "en, DARK, checklist",
    })
    void aScreenWithItsFirstLineChosen(String language, Settings.Theme theme, String name, @TempDir Path folder) {
        Messages messages = new Messages(Locale.of(language));
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        settings.change(now -> now.withTheme(theme));
        try (Database database = PostSample.book(folder, CLOCK.instant());
                FxBackground background = new FxBackground(failure -> {
                    throw new AssertionError(failure);
                })) {
            MainWindow window = FxToolkit.onFxThread(() -> new MainWindow(settings::settings, () -> messages));
            OpenBook book = FxToolkit.onFxThread(
                    () -> new OpenBook(database, new Workshop(settings, CLOCK, window, background, () -> {})));
            FxToolkit.doOnFxThread(() -> {
                window.setPage(book.shell(messages));
                book.navigator().go(name.equals("outbox") ? new Place.OutboxPlace() : Place.ChecklistPlace.BOOK);
                window.dress();
            });
            FxToolkit.settle(background::isQuiet);
            String picture = name + "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT);
            assertTrue(Files.exists(FxToolkit.picture(window.scene(), picture)));
            FxToolkit.settle(background::isQuiet);
            FxToolkit.picture(window.scene(), picture);

            FxToolkit.doOnFxThread(() -> {
                if (window.scene().lookup(".table-view") instanceof TableView<?> table) {
                    table.getSelectionModel().select(0);
                }
                for (Node node : window.scene().getRoot().lookupAll(".button")) {
                    if (node instanceof Button button && opens(button.getText(), messages)) {
                        button.fire();
                    }
                }
            });
            FxToolkit.settle(background::isQuiet);
            assertTrue(Files.exists(FxToolkit.picture(window.scene(), picture + "-chosen")));
        }
    }

    private static boolean opens(String label, Messages messages) {
        return label.equals(messages.text("outbox.action.why")) || label.equals(messages.text("checklist.way.BASIS"));
    }
}
