package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.SegmentRepository;
import app.tradewind.settings.Settings;
import app.tradewind.text.Messages;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.contacts.ContactsView;
import app.tradewind.ui.control.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of what can be done in the table: chips and segments, companies, a cell being edited, a change of many.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class TableScreenshotTest {

    @ParameterizedTest
    @CsvSource({
        "zh, LIGHT, 1280, 800",
        "en, LIGHT, 1280, 800",
        "zh, DARK, 1280, 800",
        "en, DARK, 1280, 800",
        "en, LIGHT, 1920, 1080",
    })
    void theTable(String language, Settings.Theme theme, int width, int height, @TempDir Path folder) {
        Messages messages = new Messages(Locale.of(language));
        String name = language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        try (BookWindow window = new BookWindow(folder, language, theme, width, height)) {
            SegmentRepository segments = new SegmentRepository(window.database);
            segments.add(messages.text("contacts.grade.A") + " · DE", "country:de grade:a", BookWindow.CLOCK.instant());
            segments.add("> 30d", "lastContact>30d", BookWindow.CLOCK.instant());
            window.go(new Place.ContactsPlace("has:address -country:us"));
            pressed(window, KeyCode.HOME);
            command(window, messages.text("contacts.command.group"));
            window.draw();
            picture(window, "table-companies-" + name);

            command(window, messages.text("contacts.command.cell"));
            window.draw();
            pressTab(window);
            pressTab(window);
            FxToolkit.doOnFxThread(() -> type(window, "#cell-edit", language.equals("zh") ? "德" : "Ge"));
            window.draw();
            picture(window, "table-cell-" + name);
            FxToolkit.doOnFxThread(() -> view(window).escape());

            command(window, messages.text("contacts.command.all"));
            command(window, messages.text("contacts.command.change-all"));
            window.draw();
            FxToolkit.doOnFxThread(() -> type(window, "#bulk-value", "Canton 2026"));
            window.draw();
            picture(window, "table-bulk-" + name);
        }
    }

    private static ContactsView view(BookWindow window) {
        return (ContactsView) window.scene.lookup(".tw-contacts");
    }

    private static void command(BookWindow window, String name) {
        FxToolkit.doOnFxThread(() -> view(window).commands().stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow()
                .action()
                .run());
        window.draw();
    }

    private static void pressed(BookWindow window, KeyCode code) {
        FxToolkit.doOnFxThread(() -> window.scene
                .lookup("#contacts")
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        window.draw();
    }

    private static void pressTab(BookWindow window) {
        FxToolkit.doOnFxThread(() -> window.scene
                .lookup("#cell-edit")
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false)));
        window.draw();
    }

    private static void type(BookWindow window, String field, String text) {
        if (window.scene.lookup(field) instanceof TextField found) {
            found.setText(text);
        }
    }

    /// A scene outside a window forgets to draw what changed since its first picture: a new one draws all.
    private static void picture(BookWindow window, String name) {
        Scene fresh = FxToolkit.onFxThread(() -> {
            Parent root = window.scene.getRoot();
            window.scene.setRoot(new Group());
            Scene made = new Scene(root, window.scene.getWidth(), window.scene.getHeight());
            made.setUserAgentStylesheet(window.scene.getUserAgentStylesheet());
            made.getStylesheets().setAll(window.scene.getStylesheets());
            made.snapshot(null);
            return made;
        });
        assertTrue(Files.exists(FxToolkit.picture(fresh, name)));
        FxToolkit.doOnFxThread(() -> {
            Parent root = fresh.getRoot();
            fresh.setRoot(new Group());
            window.scene.setRoot(root);
        });
    }
}
