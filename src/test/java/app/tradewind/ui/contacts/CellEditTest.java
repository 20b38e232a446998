package app.tradewind.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
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
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("screen")
@ExtendWith(FxToolkit.class)
class CellEditTest {

    @TempDir
    Path folder;

    private Database database;
    private ContactsTestRoom surroundings;
    private ContactsViewModel model;
    private ContactsView view;
    private Scene scene;

    @BeforeEach
    void selectTheSecondOfThirty() {
        database = Database.create(folder.resolve("test.tradewind"), null);
        SampleBook.fill(database, 30, ContactsTestRoom.NOW);
        surroundings = new ContactsTestRoom(database, folder, Locale.ENGLISH, MayWriteSource.NONE);
        FxToolkit.doOnFxThread(() -> {
            model = new ContactsViewModel(surroundings.room);
            view = new ContactsView(model);
            scene = new Scene(view, 1600, 738);
            Theme.apply(scene, surroundings.settings.settings());
            scene.snapshot(null);
            view.activate();
            scene.snapshot(null);
            model.selection().select(1);
        });
    }

    @AfterEach
    void closeIt() {
        FxToolkit.doOnFxThread(view::release);
        database.close();
    }

    private Contact contact() {
        return new ContactRepository(database)
                .require(new ContactId(
                        Objects.requireNonNull(model.selection().leadProperty().get())));
    }

    private void command(String name) {
        view.commands().stream()
                .filter(command -> command.name().equals(name))
                .map(Command::action)
                .findFirst()
                .orElseThrow()
                .run();
        scene.snapshot(null);
    }

    private @Nullable TextField field() {
        return (TextField) scene.lookup("#cell-edit");
    }

    private void press(KeyCode code) {
        Objects.requireNonNull(field())
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        scene.snapshot(null);
    }

    private void type(String text) {
        Objects.requireNonNull(field()).setText(text);
    }

    private void open(ContactColumn column) {
        model.cell().open(contact().id().value(), column);
        scene.snapshot(null);
    }

    @Test
    void f2OpensTheNameEnterSavesAndUndoTakesItBack() {
        String before = contact().name().display();
        FxToolkit.doOnFxThread(() -> {
            command("Edit the cell in the table");
            assertEquals(before, Objects.requireNonNull(field()).getText());
            type("Ada Lovelace");
            press(KeyCode.ENTER);
            assertNull(field());
        });

        assertEquals("Ada Lovelace", contact().name().display());
        FxToolkit.doOnFxThread(surroundings::takeBack);
        assertEquals(before, contact().name().display());
    }

    @Test
    void escapeLeavesTheCellAsItWas() {
        String before = contact().name().display();

        FxToolkit.doOnFxThread(() -> {
            command("Edit the cell in the table");
            type("Somebody Else");
            press(KeyCode.ESCAPE);
        });

        assertNull(field());
        assertEquals(before, contact().name().display());
        assertEquals(List.of(), surroundings.said);
    }

    @Test
    void tabSavesAndGoesOnToTheNextColumn() {
        FxToolkit.doOnFxThread(() -> {
            open(ContactColumn.NAME);
            type("Ada Lovelace");
            press(KeyCode.TAB);
            assertEquals(
                    contact().company().name(), Objects.requireNonNull(field()).getText());
            type("Analytical Engines Ltd");
            press(KeyCode.TAB);
            assertEquals("Country", Objects.requireNonNull(field()).getAccessibleText());
            press(KeyCode.ESCAPE);
        });

        assertEquals("Ada Lovelace", contact().name().display());
        assertEquals("Analytical Engines Ltd", contact().company().name());
    }

    @Test
    void aCountryIsCompletedFromItsFirstLetters() {
        FxToolkit.doOnFxThread(() -> {
            open(ContactColumn.COUNTRY);
            type("Icel");
            press(KeyCode.ENTER);
        });

        assertEquals("IS", contact().place().country());
    }

    @Test
    void gradeAndStageTakeTheWordThatTheLettersBegin() {
        FxToolkit.doOnFxThread(() -> {
            open(ContactColumn.GRADE);
            type("b");
            press(KeyCode.TAB);
            type("negot");
            press(KeyCode.ENTER);
        });

        assertEquals("B", Objects.requireNonNull(contact().grade()).name());
        assertEquals("NEGOTIATING", contact().stage());
    }

    @Test
    void whatDoesNotFitIsRefusedAtItsPlaceAndStaysTyped() {
        Contact before = contact();
        FxToolkit.doOnFxThread(() -> {
            open(ContactColumn.STAGE);
            type("dreaming");
            press(KeyCode.ENTER);
            assertEquals("dreaming", Objects.requireNonNull(field()).getText());
            assertTrue(((Label) scene.lookup("#cell-fault")).getText().startsWith("This is no stage of the book."));
            press(KeyCode.ESCAPE);

            open(ContactColumn.COUNTRY);
            type("Atlantis");
            press(KeyCode.ENTER);
            assertNotNull(scene.lookup("#cell-fault"));
            assertFalse(((Label) scene.lookup("#cell-fault")).getText().isEmpty());
            press(KeyCode.ESCAPE);
        });

        assertEquals(before, contact());
    }

    @Test
    void theMainAddressIsReplacedAndTheOthersStay() {
        FxToolkit.doOnFxThread(() -> model.detail().edit(Field.ADDRESS, "first@firm.example; second@firm.example"));

        FxToolkit.doOnFxThread(() -> {
            open(ContactColumn.ADDRESS);
            assertEquals("first@firm.example", Objects.requireNonNull(field()).getText());
            type("new@firm.example");
            press(KeyCode.ENTER);
        });

        assertEquals(
                List.of("new@firm.example", "second@firm.example"),
                contact().addresses().stream().map(ContactAddress::value).toList());
    }
}
