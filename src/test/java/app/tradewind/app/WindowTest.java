package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.SampleBook;
import app.tradewind.settings.SettingsFile;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.shell.FxBackground;
import app.tradewind.ui.shell.MainWindow;
import app.tradewind.ui.shell.ShellView;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The whole window over a real book, driven by its keys.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class WindowTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T13:14:00Z"));

    @TempDir
    private Path folder;

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final List<Throwable> failures = new ArrayList<>();
    private Database database;
    private FxBackground background;
    private MainWindow window;
    private OpenBook book;
    private ShellView shell;

    @BeforeEach
    void openTheWindow() {
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        database = Database.create(folder.resolve("hinges.tradewind"), null);
        SampleBook.fill(database, 40, CLOCK.instant());
        background = new FxBackground(failures::add);
        window = FxToolkit.onFxThread(() -> new MainWindow(settings::settings, () -> messages));
        book = new OpenBook(database, new Workshop(settings, CLOCK, window, background, () -> {}));
        show(messages);
    }

    @AfterEach
    void closeIt() {
        FxToolkit.settle(background::isQuiet);
        FxToolkit.doOnFxThread(shell::release);
        background.close();
        book.close();
        assertEquals(List.of(), failures);
    }

    private void show(Messages language) {
        shell = FxToolkit.onFxThread(() -> book.shell(language));
        FxToolkit.doOnFxThread(() -> {
            window.setPage(shell);
            window.dress();
        });
        FxToolkit.settle(background::isQuiet);
    }

    private void press(KeyCode code, boolean control) {
        FxToolkit.doOnFxThread(() -> Event.fireEvent(
                window.scene().getFocusOwner() == null
                        ? window.scene()
                        : window.scene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
        FxToolkit.settle(background::isQuiet);
    }

    private String selected() {
        return FxToolkit.onFxThread(() -> window.scene().getRoot().lookupAll(".tw-rail-item").stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getAccessibleText)
                .findFirst()
                .orElse(""));
    }

    @Test
    void controlAndANumberGoToAScreenAndEscapeGoesBack() {
        assertEquals("Today", selected());
        int settings = FxToolkit.onFxThread(
                () -> window.scene().getRoot().lookupAll(".tw-rail-item").size());

        press(KeyCode.getKeyCode(String.valueOf(settings)), true);
        assertEquals("Settings", selected());

        FxToolkit.doOnFxThread(() -> window.scene().getRoot().requestFocus());
        press(KeyCode.ESCAPE, false);
        assertEquals("Today", selected());
    }

    @Test
    void theScreenThatIsSeenHasTheKeysAndNotTheRail() {
        FxToolkit.doOnFxThread(
                () -> window.scene().getRoot().lookup(".tw-rail-item").requestFocus());

        press(KeyCode.DIGIT2, true);

        assertEquals(
                false,
                FxToolkit.onFxThread(
                        () -> window.scene().getFocusOwner().getStyleClass().contains("tw-rail-item")));
    }

    @Test
    void theCommandBoxFindsPeopleAndCommands() {
        press(KeyCode.K, true);
        TextField field = (TextField) window.scene().getFocusOwner();
        FxToolkit.doOnFxThread(() -> field.setText("undo"));
        FxToolkit.settle(background::isQuiet);

        ListView<?> hits = (ListView<?>) window.scene().lookup("#hits");
        assertEquals(1, hits.getItems().size());
        FxToolkit.picture(window.scene(), "command-box-en-light");

        press(KeyCode.ESCAPE, false);
        assertEquals(null, FxToolkit.onFxThread(() -> window.scene().lookup("#hits")));
    }

    @Test
    void helpListsEveryKey() {
        press(KeyCode.F1, false);

        assertNotNull(FxToolkit.onFxThread(() -> window.scene().lookup(".tw-sheet")));
        FxToolkit.picture(window.scene(), "help-en-light");
    }

    @Test
    void anotherLanguageKeepsThePlace() {
        FxToolkit.doOnFxThread(() -> book.navigator().go(new Place.SettingsPlace("appearance")));
        FxToolkit.doOnFxThread(shell::release);

        show(new Messages(Locale.SIMPLIFIED_CHINESE));

        assertEquals("设置", selected());
    }

    @Test
    void aFailureIsSaidWithWhatToDo() {
        FxToolkit.doOnFxThread(() -> window.showFailure(new IllegalStateException("a fault")));

        FxToolkit.picture(window.scene(), "failure-en-light");
        assertNotNull(FxToolkit.onFxThread(() -> window.scene().lookup(".tw-sheet")));
    }

    @Test
    void aToastOffersUndo() {
        List<String> done = new ArrayList<>();
        FxToolkit.doOnFxThread(() -> window.toasts().show("191 rows written", () -> done.add("undone")));
        FxToolkit.picture(window.scene(), "toast-en-light");
        FxToolkit.doOnFxThread(() -> window.scene().getRoot().requestFocus());

        press(KeyCode.Z, true);

        assertEquals(List.of("undone"), done);
    }

    @Test
    void withoutADisplayThereIsNoWindow() {
        assertFalse(Display.isThere("Linux", "", Map.of()));
        assertTrue(Display.isThere("Linux", "", Map.of("WAYLAND_DISPLAY", "wayland-0")));
        assertTrue(Display.isThere("Linux", "Headless", Map.of()));
        assertTrue(Display.isThere("Windows 11", "", Map.of()));
    }
}
