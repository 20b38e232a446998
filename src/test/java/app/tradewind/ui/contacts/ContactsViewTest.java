package app.tradewind.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Field;
import app.tradewind.contact.SampleBook;
import app.tradewind.store.Database;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("screen")
@ExtendWith(FxToolkit.class)
class ContactsViewTest {

    @TempDir
    Path folder;

    private Database database;
    private ContactsViewModel model;
    private ContactsView view;
    private Scene scene;

    @BeforeEach
    void showThirtyContacts() {
        database = Database.create(folder.resolve("test.tradewind"), null);
        SampleBook.fill(database, 30, ContactsTestRoom.NOW);
        ContactsTestRoom surroundings = new ContactsTestRoom(database, folder, Locale.ENGLISH, MayWriteSource.NONE);
        FxToolkit.doOnFxThread(() -> {
            model = new ContactsViewModel(surroundings.room);
            view = new ContactsView(model);
            scene = new Scene(view, 1112, 738);
            Theme.apply(scene, surroundings.settings.settings());
            scene.snapshot(null);
            // what is read now comes at once: the background of this test has none
            view.activate();
            scene.snapshot(null);
        });
    }

    @AfterEach
    void closeIt() {
        FxToolkit.doOnFxThread(view::release);
        database.close();
    }

    private void press(KeyCode code, boolean shift) {
        Node table = scene.lookup("#contacts");
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }

    @Test
    void whatIsTypedReachesTheModel() {
        FxToolkit.doOnFxThread(() -> ((TextField) scene.lookup("#search")).setText("country:de"));

        assertEquals("country:de", model.table().searchProperty().get());
        assertTrue(model.table().countProperty().get() < 30);
    }

    @Test
    void aFaultySearchIsSaidUnderTheBox() {
        FxToolkit.doOnFxThread(() -> ((TextField) scene.lookup("#search")).setText("colour:red"));

        Label fault = (Label) scene.lookup("#search-fault");
        assertTrue(fault.isVisible());
        assertFalse(fault.getText().isEmpty());
    }

    @Test
    void arrowsMoveAndShiftExtends() {
        FxToolkit.doOnFxThread(() -> {
            press(KeyCode.HOME, false);
            press(KeyCode.DOWN, false);
            press(KeyCode.DOWN, true);
        });

        assertEquals(2, model.selection().sizeProperty().get());
        assertEquals(model.table().ids()[2], model.selection().leadProperty().get());
        assertTrue(scene.lookup("#bulk").isVisible());

        assertTrue(FxToolkit.onFxThread(view::escape));
        assertFalse(scene.lookup("#bulk").isVisible());
    }

    @Test
    void endGoesToTheLastContact() {
        FxToolkit.doOnFxThread(() -> press(KeyCode.END, false));

        assertEquals(model.table().ids()[29], model.selection().leadProperty().get());
    }

    @Test
    void aFieldIsEditedInItsPlaceAndEnterSaves() {
        FxToolkit.doOnFxThread(() -> {
            press(KeyCode.HOME, false);
            scene.snapshot(null);
            FieldView city = (FieldView) scene.lookup("#field-" + Field.CITY.key());
            city.open();
            TextField field = (TextField) city.lookup(".text-field");
            field.setText("Bergamo");
            field.fireEvent(new ActionEvent());
        });

        long id = model.table().ids()[0];
        assertEquals(
                "Bergamo",
                new ContactRepository(database)
                        .require(new ContactId(id))
                        .where()
                        .city());
    }

    @Test
    void everyKeyOfTheScreenHasItsCommand() {
        List<String> keys = FxToolkit.onFxThread(view::commands).stream()
                .map(Command::key)
                .filter(java.util.Objects::nonNull)
                .map(key -> key.getName())
                .toList();

        assertTrue(keys.containsAll(List.of("N", "E", "L", "F", "W", "T", "G", "S", "Delete")), keys.toString());
    }
}
