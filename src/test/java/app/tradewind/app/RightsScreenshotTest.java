package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.rights.PersonRequest;
import app.tradewind.contact.rights.PersonRequestRepository;
import app.tradewind.settings.Settings;
import app.tradewind.settings.SettingsFile;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of what a person may ask for, and of the checklist with its papers, for people to look at.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class RightsScreenshotTest {

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "zh, LIGHT", "en, DARK", "zh, DARK"})
    void theRightsOfAPerson(String language, Settings.Theme theme, @TempDir Path folder) {
        try (BookWindow window = new BookWindow(folder, language, theme, 1280, 800)) {
            ContactId person = new ContactId(1);
            PersonRequestRepository requests = new PersonRequestRepository(window.database);
            requests.add(PersonRequest.received(
                    person,
                    PersonRequest.Kind.ACCESS,
                    BookWindow.CLOCK.instant().minus(Duration.ofDays(12)),
                    "by mail: what do you know of me",
                    ZoneOffset.UTC));
            requests.add(PersonRequest.received(
                    person,
                    PersonRequest.Kind.OBJECTION,
                    BookWindow.CLOCK.instant().minus(Duration.ofDays(40)),
                    "",
                    ZoneOffset.UTC));
            window.go(new Place.SettingsPlace("privacy"));
            picture(window, "settings-privacy" + end(language, theme));

            checklist(window, end(language, theme));

            window.go(new Place.ContactsPlace(""));
            window.go(new Place.ContactPlace(person));
            FxToolkit.doOnFxThread(() -> ((Button) window.scene.lookup("#open-rights")).fire());
            fresh(window, "rights" + end(language, theme), theme, folder);
        }
    }

    private static void checklist(BookWindow window, String end) {
        window.go(Place.ChecklistPlace.BOOK);
        FxToolkit.doOnFxThread(() -> {
            if (window.scene.lookup(".tw-checklist .table-view") instanceof TableView<?> table) {
                table.getSelectionModel().select(0);
            }
        });
        window.draw();
        picture(window, "checklist-papers" + end);
        FxToolkit.doOnFxThread(() -> window.scene.getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button
                        && button.getGraphic() != null
                        && button.getGraphic().toString().contains("fth-mail"))
                .map(Button.class::cast)
                .filter(button -> button.isVisible() && button.getText().contains("…"))
                .findFirst()
                .ifPresent(Button::fire));
        window.draw();
        picture(window, "checklist-print" + end);
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "zh, DARK"})
    void theChecklistInALargeWindow(String language, Settings.Theme theme, @TempDir Path folder) {
        try (BookWindow window = new BookWindow(folder, language, theme, 1920, 1080)) {
            window.go(Place.ChecklistPlace.BOOK);
            picture(window, "checklist-papers" + end(language, theme) + "-1920");
        }
    }

    /// A scene outside a window forgets to draw what changed since its first picture: a new one draws all.
    private static void fresh(BookWindow window, String name, Settings.Theme theme, Path folder) {
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        Scene fresh = FxToolkit.onFxThread(() -> {
            Parent root = window.scene.getRoot();
            window.scene.setRoot(new Group());
            Scene made = new Scene(root, 1280, 800);
            Theme.apply(made, settings.settings().withTheme(theme));
            made.snapshot(null);
            return made;
        });
        assertTrue(Files.exists(FxToolkit.picture(fresh, name)));
    }

    private static void picture(BookWindow window, String name) {
        assertTrue(Files.exists(FxToolkit.picture(window.scene, name)));
    }

    private static String end(String language, Settings.Theme theme) {
        return "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT);
    }
}
