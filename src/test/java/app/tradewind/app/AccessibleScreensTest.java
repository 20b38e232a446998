package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.tradewind.contact.ContactId;
import app.tradewind.settings.Settings;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Walks the scene graph of every screen: what has no word on it says to a screen reader what it is.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class AccessibleScreensTest {

    @TempDir
    private Path folder;

    private BookWindow window;

    @BeforeEach
    void openTheWindow() {
        window = new BookWindow(folder, "en", Settings.Theme.LIGHT, 1280, 800);
    }

    @AfterEach
    void closeIt() {
        window.close();
    }

    private List<Place> places() {
        long mailing = window.database.count("SELECT min(id) FROM mailing");
        long letter = window.database.count("SELECT min(id) FROM letter");
        return List.of(
                new Place.TodayPlace(),
                new Place.ContactsPlace(""),
                new Place.ContactPlace(new ContactId(1)),
                new Place.ImportPlace(null),
                new Place.LettersPlace(),
                new Place.ComposePlace(List.of(new ContactId(1)), ""),
                new Place.MailingPlace(mailing),
                new Place.LetterPlace(letter),
                new Place.OutboxPlace(),
                Place.ChecklistPlace.BOOK,
                new Place.InsightsPlace(),
                new Place.SettingsPlace("identity"),
                new Place.SettingsPlace("accounts"),
                new Place.SettingsPlace("security"),
                new Place.SettingsPlace("appearance"),
                new Place.SettingsPlace("about"));
    }

    private static List<Node> all(Node from) {
        List<Node> found = new ArrayList<>();
        found.add(from);
        if (from instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child)));
        }
        return found;
    }

    @Test
    void everyControlWithoutAWordSaysWhatItIs() {
        List<String> silent = new ArrayList<>();
        for (Place place : places()) {
            window.go(place);
            FxToolkit.doOnFxThread(() -> silent.addAll(silentOn(place)));
        }

        assertEquals(List.of(), silent);
    }

    private List<String> silentOn(Place place) {
        List<Node> nodes = all(window.scene.getRoot());
        Set<Node> named = new HashSet<>();
        nodes.stream()
                .filter(node -> node instanceof Label label
                        && label.getLabelFor() != null
                        && !label.getText().isBlank())
                .forEach(node -> named.add(((Label) node).getLabelFor()));
        List<String> silent = new ArrayList<>();
        for (Node node : nodes) {
            boolean speaks = switch (node) {
                case Hyperlink link -> !isBlank(link.getText()) || !isBlank(link.getAccessibleText());
                case ButtonBase button ->
                    !isBlank(button.getText())
                            || hasWords(button)
                            || !isBlank(button.getAccessibleText()) && hasTip(button);
                case TextField field -> speaks(field, named);
                default -> true;
            };
            if (!speaks && isShown(node)) {
                silent.add(place + ": " + path(node));
            }
        }
        return silent;
    }

    /// Tooltips are made when the pointer comes near.
    private static boolean hasTip(ButtonBase button) {
        Event.fireEvent(
                button,
                new MouseEvent(
                        MouseEvent.MOUSE_ENTERED,
                        1,
                        1,
                        1,
                        1,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
        return button.getTooltip() != null;
    }

    /// A button may carry its words in its graphic; they are said by its accessible text then.
    private static boolean hasWords(ButtonBase button) {
        return button.getGraphic() != null
                && !isBlank(button.getAccessibleText())
                && all(button.getGraphic()).stream()
                        .anyMatch(node -> node instanceof Label label && !isBlank(label.getText()));
    }

    private static boolean speaks(TextField field, Set<Node> named) {
        for (Node node = field; node != null; node = node.getParent()) {
            if (named.contains(node) || !isBlank(node.getAccessibleText())) {
                return true;
            }
        }
        Node holder = field.getParent();
        return !isBlank(field.getPromptText())
                || holder instanceof ComboBoxBase<?> box && !isBlank(box.getPromptText());
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String path(Node node) {
        String own =
                node.getClass().getSimpleName() + node.getStyleClass() + (node.getId() == null ? "" : node.getId());
        return node.getParent() == null ? own : node.getParent().getClass().getSimpleName() + " > " + own;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /// Tab goes through the controls in the order of the scene graph: it must be the order of reading.
    @Test
    void tabGoesFromTheRailThroughTheHeadToThePage() {
        // approval is worked by single keys; its bar of keys stands before the facts
        List<Place> read = places().stream()
                .filter(place -> !(place instanceof Place.LetterPlace))
                .toList();
        for (Place place : read) {
            window.go(place);
            FxToolkit.doOnFxThread(() -> {
                List<Node> stops = all(window.scene.getRoot()).stream()
                        .filter(node -> node.isFocusTraversable() && !node.isDisabled() && isShown(node))
                        .toList();
                assertFalse(stops.isEmpty());
                assertEquals(List.of(), upwards(stops), place.toString());
            });
        }
    }

    /// Stops that lie wholly above the one before and not to its right: the eye would have to jump back.
    private static List<String> upwards(List<Node> stops) {
        List<String> back = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            Bounds before = stops.get(i - 1).localToScene(stops.get(i - 1).getLayoutBounds());
            Bounds here = stops.get(i).localToScene(stops.get(i).getLayoutBounds());
            if (here.getMaxY() <= before.getMinY() && here.getMaxX() <= before.getMinX()) {
                back.add(path(stops.get(i - 1)) + " then " + path(stops.get(i)));
            }
        }
        return back;
    }
}
