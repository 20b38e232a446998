package app.tradewind.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Field;
import app.tradewind.store.Database;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Scene;
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
class GroupingTest {

    @TempDir
    Path folder;

    private Database database;
    private ContactsViewModel model;

    @BeforeEach
    void openABookOfThreeFirms() {
        database = Database.create(folder.resolve("test.tradewind"), null);
        add("Zoe Young", "Young KG");
        add("Anna Schmidt", "Nord GmbH");
        add("Nobody’s Friend", "");
        add("Bert Nord", "Nord GmbH");
        add("Carla Nord", "Nord GmbH");
        add("Dora Young", "Young KG");
        add("Emil Alone", "Solo SARL");
        model = new ContactsViewModel(new ContactsTestRoom(database, folder, Locale.ENGLISH, MayWriteSource.NONE).room);
        model.activate();
    }

    @AfterEach
    void closeIt() {
        model.release();
        database.close();
    }

    private void add(String name, String company) {
        new ContactRepository(database)
                .add(
                        new ContactEdit(ContactEdit.blank(), ContactsTestRoom.NOW)
                                .set(Field.NAME, name)
                                .set(Field.COMPANY, company)
                                .done(),
                        ContactsTestRoom.NOW);
    }

    private List<String> rows() {
        return IntStream.range(0, model.table().rows().size())
                .mapToObj(at -> Objects.requireNonNull(
                        model.table().rows().get(at).shownProperty().getValue()))
                .map(shown -> shown.company() + "|" + shown.name())
                .toList();
    }

    @Test
    void theFirstRowOfACompanyBearsItsNumberAndTheOthersDoNotRepeatIt() {
        model.table().groupedProperty().set(true);

        assertEquals(
                List.of(
                        "▾ 3 · Nord GmbH|Anna Schmidt",
                        "|Bert Nord",
                        "|Carla Nord",
                        "Solo SARL|Emil Alone",
                        "▾ 2 · Young KG|Zoe Young",
                        "|Dora Young",
                        "|Nobody’s Friend"),
                rows());
    }

    @Test
    void aFoldedCompanyShowsItsFirstAloneAndAllThatMatchStaySelected() {
        model.table().groupedProperty().set(true);
        model.table().foldingProperty().set(Folding.ALL);

        assertEquals(
                List.of(
                        "▸ 3 · Nord GmbH|Anna Schmidt",
                        "Solo SARL|Emil Alone",
                        "▸ 2 · Young KG|Zoe Young",
                        "|Nobody’s Friend"),
                rows());
        assertEquals(7, model.table().countProperty().get());

        model.selection().selectAll();
        assertEquals(7, model.selection().ids().length);

        model.selection().select(3);
        assertEquals(
                model.table().rows().id(3), model.selection().leadProperty().get());
    }

    @Test
    void anotherOrderLeavesTheCompanies() {
        model.table().groupedProperty().set(true);

        model.table().orderProperty().set(new ContactOrder(ContactOrder.Column.NAME, true));

        assertFalse(model.table().groupedProperty().get());
        assertEquals("Young KG|Zoe Young", rows().getFirst());
    }

    @Test
    void leftFoldsTheCompanyOfTheRowAndRightUnfoldsIt() {
        FxToolkit.doOnFxThread(() -> {
            ContactsView view = new ContactsView(model);
            Scene scene = new Scene(view, 1112, 738);
            Theme.apply(scene, model.settings());
            scene.snapshot(null);
            model.table().groupedProperty().set(true);
            scene.snapshot(null);
            model.selection().select(2);

            press(scene, KeyCode.LEFT);
            assertEquals(5, model.table().rows().size());
            assertEquals(
                    model.table().rows().id(0), model.selection().leadProperty().get());
            assertTrue(rows().get(0).startsWith("▸ 3 · Nord GmbH"));

            press(scene, KeyCode.RIGHT);
            assertEquals(7, model.table().rows().size());
        });
    }

    private static void press(Scene scene, KeyCode code) {
        scene.lookup("#contacts")
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
