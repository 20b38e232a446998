package app.tradewind.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.settings.Settings;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("screen")
@ExtendWith(FxToolkit.class)
class InsightsViewTest {

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();
    private InsightsTestRoom room;
    private InsightsView view;

    private void open(int people) {
        room = new InsightsTestRoom(folder, people, "en");
        FxToolkit.doOnFxThread(() -> {
            view = new InsightsView(room.model, (_, name, _) -> {
                asked.add(name);
                return Optional.of(folder.resolve(name));
            });
            Theme.apply(new Scene(view, 1112, 740), Settings.FRESH);
            view.activate();
            view.applyCss();
            view.layout();
        });
    }

    @AfterEach
    void close() {
        FxToolkit.doOnFxThread(room::close);
    }

    private static void press(Node node, KeyCode key) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private Node node(String selector) {
        return assertNotNullNode(view.lookup(selector), selector);
    }

    private static Node assertNotNullNode(Node node, String selector) {
        assertNotNull(node, selector);
        return node;
    }

    @Test
    void enterOnABarOpensThePeopleBehindIt() {
        open(100);

        FxToolkit.doOnFxThread(() -> press(node("#insight-funnel .tw-bar-row"), KeyCode.ENTER));

        Place.ContactsPlace place = assertInstanceOf(Place.ContactsPlace.class, room.places.getFirst());
        assertTrue(place.search().contains("firstContact<365d"), place.search());
    }

    @Test
    void aBarSaysItselfAndIsPressedByAScreenReader() {
        open(100);

        FxToolkit.doOnFxThread(() -> {
            Node bar = node("#insight-funnel .tw-bar-row");
            assertTrue(bar.getAccessibleText().startsWith("Written to: "), bar.getAccessibleText());
            assertTrue(bar.isFocusTraversable());
            bar.executeAccessibleAction(AccessibleAction.FIRE);
        });

        assertEquals(1, room.places.size());
    }

    @Test
    void aBarOfTheGrowthOpensWhoCameThen() {
        open(100);

        FxToolkit.doOnFxThread(() -> {
            BarChart<?, ?> chart = (BarChart<?, ?>) node(".tw-growth");
            XYChart.Data<?, ?> last = chart.getData().getFirst().getData().getLast();
            assertTrue(last.getNode().getAccessibleText().contains("people came"));
            press(last.getNode(), KeyCode.SPACE);
        });

        Place.ContactsPlace place = assertInstanceOf(Place.ContactsPlace.class, room.places.getFirst());
        assertEquals(100, room.contacts.count(room.parser.parse(place.search())));
    }

    @Test
    void theArrowsSayEachHour() {
        open(100);

        FxToolkit.doOnFxThread(() -> {
            Node field = node(".tw-hours");
            press(field, KeyCode.RIGHT);
            press(field, KeyCode.DOWN);
            assertTrue(field.getAccessibleText().startsWith("Tuesday, "), field.getAccessibleText());
            assertNotNull(view.lookup(".tw-hour-marked"));
        });
    }

    @Test
    void eachChartGoesToFilesByItsOwnButtons() {
        open(100);

        FxToolkit.doOnFxThread(() -> {
            for (Node button : view.lookupAll("#insight-funnel .tw-insight-button")) {
                ((Button) button).fire();
            }
            view.commands().getLast().action().run();
        });

        assertEquals(List.of("funnel.png", "funnel.xlsx", "insights.xlsx"), asked);
        assertEquals(7, room.tables.size());
        InsightExport.Pixels pixels = room.pictures.getFirst();
        double width = FxToolkit.onFxThread(
                () -> node("#insight-funnel").getBoundsInLocal().getWidth());
        assertEquals(2 * width, pixels.width(), 3, "twice as fine as the screen");
    }

    @Test
    void aChangeElsewhereLeavesTheBarsAndTheirFocusAlone() {
        open(100);
        Node bar = FxToolkit.onFxThread(() -> node("#insight-funnel .tw-bar-row"));

        FxToolkit.doOnFxThread(() -> {
            room.model.costs().amountProperty().set("100");
            room.model.costs().save();
        });

        assertEquals(bar, FxToolkit.onFxThread(() -> node("#insight-funnel .tw-bar-row")));
    }

    @Test
    void anEmptyBookSaysWhatWillStandHereAndHowToFillIt() {
        open(0);

        FxToolkit.doOnFxThread(() -> {
            Label sentence = (Label) node(".tw-empty .label");
            assertTrue(sentence.getText().startsWith("Nobody stands in this book yet"));
            ((Button) node(".tw-empty .button")).fire();
        });

        assertEquals(List.of(new Place.ImportPlace(null)), room.places);
    }
}
