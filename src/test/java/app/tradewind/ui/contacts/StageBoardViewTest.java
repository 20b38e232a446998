package app.tradewind.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.ContactSamples;
import app.tradewind.store.Database;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Theme;
import java.nio.file.Path;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The board of stages within the screen of contacts, driven by keys.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class StageBoardViewTest {

    @TempDir
    Path folder;

    private Database database;
    private ContactRepository contacts;
    private ContactsTestRoom surroundings;
    private ContactsViewModel model;
    private ContactsView view;
    private Scene scene;
    private ContactId anna;

    @BeforeEach
    void openTheBoard() {
        database = Database.create(folder.resolve("test.tradewind"), null);
        contacts = new ContactRepository(database);
        anna = contacts.add(ContactSamples.contact("name", "Anna", "stage", "replied"), ContactsTestRoom.NOW);
        contacts.add(ContactSamples.contact("name", "Luis", "stage", "replied"), ContactsTestRoom.NOW);
        contacts.add(ContactSamples.contact("name", "Mary", "stage", "won"), ContactsTestRoom.NOW);
        surroundings = new ContactsTestRoom(database, folder, Locale.ENGLISH, MayWriteSource.NONE);
        FxToolkit.doOnFxThread(() -> {
            model = new ContactsViewModel(surroundings.room);
            view = new ContactsView(model);
            scene = new Scene(view, 1112, 738);
            Theme.apply(scene, surroundings.settings.settings());
            view.activate();
            model.board().seenProperty().set(true);
            scene.snapshot(null);
        });
    }

    @AfterEach
    void closeIt() {
        FxToolkit.doOnFxThread(view::release);
        database.close();
    }

    private ListView<?> column(String stage) {
        return (ListView<?>) scene.lookup("#stage-" + stage);
    }

    private void press(String stage, KeyCode code, boolean shift) {
        FxToolkit.doOnFxThread(() -> {
            scene.snapshot(null);
            Event.fireEvent(
                    column(stage), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
        });
    }

    private void choose(String stage) {
        FxToolkit.doOnFxThread(() -> {
            column(stage).requestFocus();
            column(stage).getSelectionModel().selectFirst();
        });
    }

    @Test
    void theBoardTakesThePlaceOfTableFacetsAndDetail() {
        assertTrue(scene.lookup("#stage-board").isVisible());
        assertFalse(scene.lookup("#contacts").isVisible());
        assertEquals(2, column("REPLIED").getItems().size());
    }

    @Test
    void shiftAndAnArrowMoveACardAndTheToastTakesItBack() {
        choose("REPLIED");
        press("REPLIED", KeyCode.RIGHT, true);

        assertEquals("QUOTED", contacts.require(anna).stage());
        assertEquals("Anna is now “quoted”.", surroundings.said.getLast());

        FxToolkit.doOnFxThread(surroundings::takeBack);
        assertEquals("REPLIED", contacts.require(anna).stage());
    }

    @Test
    void theMovedCardStaysChosenSoThatItCanBeMovedOn() {
        choose("REPLIED");
        press("REPLIED", KeyCode.RIGHT, true);
        FxToolkit.doOnFxThread(() -> scene.snapshot(null));
        press("QUOTED", KeyCode.RIGHT, true);

        assertEquals("SAMPLE", contacts.require(anna).stage());
    }

    @Test
    void anArrowGoesToTheNextColumnWithCards() {
        choose("REPLIED");
        press("REPLIED", KeyCode.RIGHT, false);

        assertTrue(FxToolkit.onFxThread(() -> scene.getFocusOwner() == column("WON")));
        assertEquals("REPLIED", contacts.require(anna).stage());
    }

    @Test
    void theChosenCardIsTheSelectedContactAndEnterOpensIt() {
        choose("REPLIED");
        assertEquals(anna.value(), model.selection().leadProperty().get());
        assertFalse(scene.lookup(".tw-detail").isVisible());

        press("REPLIED", KeyCode.ENTER, false);
        assertTrue(scene.lookup(".tw-detail").isVisible());

        FxToolkit.doOnFxThread(view::escape);
        assertFalse(scene.lookup(".tw-detail").isVisible());
    }

    @Test
    void theBoardFollowsTheSearch() {
        FxToolkit.doOnFxThread(() -> model.table().searchProperty().set("Luis"));

        assertEquals(1, column("REPLIED").getItems().size());
        assertEquals(0, column("WON").getItems().size());
    }

    @Test
    void whatIsNotOnTheBoardIsFoundInTheTable() {
        FxToolkit.doOnFxThread(() -> model.board().openInTable("REPLIED"));

        assertFalse(model.board().seenProperty().get());
        assertEquals("stage:replied", model.table().searchProperty().get());
        assertEquals(2, model.table().countProperty().get());
    }
}
