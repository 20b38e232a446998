package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactId;
import app.tradewind.settings.Settings;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of what the other picture tests leave out: settings in every language and colour scheme, the composer
/// in a large window, the ring of focus.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class GalleryScreenshotTest {

    private static final List<String> SECTIONS = List.of("identity", "accounts", "security", "appearance", "about");

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "en, DARK", "zh, LIGHT", "zh, DARK"})
    void theSettings(String language, Settings.Theme theme, @TempDir Path folder) {
        try (BookWindow window = new BookWindow(folder, language, theme, 1280, 800)) {
            for (String section : SECTIONS) {
                window.go(new Place.SettingsPlace(section));
                assertTrue(Files.exists(FxToolkit.picture(window.scene, "settings-" + section + end(language, theme))));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "zh, DARK"})
    void theComposerInALargeWindow(String language, Settings.Theme theme, @TempDir Path folder) {
        try (BookWindow window = new BookWindow(folder, language, theme, 1920, 1080)) {
            window.go(new Place.ComposePlace(List.of(new ContactId(1), new ContactId(2), new ContactId(3)), ""));
            assertTrue(Files.exists(FxToolkit.picture(window.scene, "composer" + end(language, theme) + "-1920")));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "zh, DARK"})
    void theRingOfFocus(String language, Settings.Theme theme, @TempDir Path folder) {
        try (BookWindow window = new BookWindow(folder, language, theme, 1280, 800)) {
            window.go(new Place.ContactsPlace(""));
            FxToolkit.doOnFxThread(() -> window.book.navigator().go(new Place.ContactPlace(new ContactId(1))));
            window.draw();
            FxToolkit.doOnFxThread(() -> {
                for (String one : List.of(".tw-rail .toggle-button", ".tw-facet", ".tw-actions .button", "#search")) {
                    focus(window.scene.lookup(one));
                }
                window.scene.getRoot().lookupAll(".tw-field-value").stream()
                        .limit(1)
                        .forEach(GalleryScreenshotTest::focus);
                assertTrue(window.scene.lookup("#contacts") instanceof TableView<?>);
            });
            assertTrue(Files.exists(FxToolkit.picture(window.scene, "focus" + end(language, theme))));
        }
    }

    private static void focus(@org.jspecify.annotations.Nullable Node node) {
        if (node != null) {
            node.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
            node.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
        }
    }

    private static String end(String language, Settings.Theme theme) {
        return "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT);
    }
}
