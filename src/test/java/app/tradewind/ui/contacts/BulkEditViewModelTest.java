package app.tradewind.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldText;
import app.tradewind.contact.SampleBook;
import app.tradewind.store.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkEditViewModelTest {

    private static final int CONTACTS = 1_250;

    @TempDir
    Path folder;

    private Database database;
    private ContactsTestRoom surroundings;
    private ContactsViewModel model;
    private BulkEditViewModel bulk;

    @BeforeEach
    void selectAllOfABook() {
        database = Database.create(folder.resolve("test.tradewind"), null);
        SampleBook.fill(database, CONTACTS, ContactsTestRoom.NOW);
        surroundings = new ContactsTestRoom(database, folder, Locale.ENGLISH, MayWriteSource.NONE);
        model = new ContactsViewModel(surroundings.room);
        model.activate();
        model.selection().selectAll();
        bulk = model.bulk();
        model.changeAll();
    }

    @AfterEach
    void closeIt() {
        model.release();
        database.close();
    }

    private List<String> values(Field field) {
        return new ContactRepository(database)
                .findAll(model.table().ids()).stream()
                        .map((Contact contact) -> FieldText.of(contact, field))
                        .toList();
    }

    private BulkPreview preview() {
        return Objects.requireNonNull(bulk.previewProperty().get());
    }

    @Test
    void nothingIsShownBeforeAValueIsNamed() {
        assertTrue(bulk.openProperty().get());
        assertNull(bulk.previewProperty().get());
        assertFalse(bulk.isReady());
        assertEquals("Several values are separated by commas.", bulk.sentence());
    }

    @Test
    void thePreviewCountsWhoChangesAndShowsTheFirstTen() {
        long there = values(Field.CITY).stream().filter("Hamburg"::equals).count();

        bulk.fieldProperty().set(Field.CITY);
        bulk.valueProperty().set("Hamburg");

        assertTrue(preview().isWhole());
        assertEquals(CONTACTS, preview().total());
        assertEquals(CONTACTS - there, preview().changing());
        assertEquals(10, preview().first().size());
        assertTrue(preview().first().stream().allMatch(line -> line.after().equals("Hamburg")));
        assertTrue(preview().first().stream().noneMatch(line -> line.before().equals("Hamburg")));
        assertEquals(
                0, values(Field.CITY).stream().filter("Hamburg"::equals).count() - there, "a look changes nothing");
    }

    @Test
    void itIsOneStepThatUndoTakesBack() {
        List<String> before = values(Field.GRADE);
        bulk.fieldProperty().set(Field.GRADE);
        bulk.valueProperty().set("C");

        bulk.confirm();

        assertFalse(bulk.openProperty().get());
        assertTrue(values(Field.GRADE).stream().allMatch("C"::equals));
        assertEquals("Grade changed for all selected.", surroundings.said.getLast());

        surroundings.takeBack();
        assertEquals(before, values(Field.GRADE));
    }

    @Test
    void tagsAreAddedAndTakenAwayWhateverTheirCase() {
        bulk.valueProperty().set("Canton 2026, lamp");
        bulk.confirm();
        assertTrue(values(Field.TAGS).stream().allMatch(tags -> tags.contains("Canton 2026") && tags.contains("lamp")));

        model.changeAll();
        bulk.valueProperty().set("canton 2026");
        assertEquals(0, preview().changing());
        assertFalse(bulk.isReady());
        assertEquals("Nobody changes; 1,250 stay as they are.", bulk.sentence());

        bulk.howProperty().set(BulkChange.How.REMOVE);
        assertEquals(CONTACTS, preview().changing());
        bulk.confirm();
        assertTrue(values(Field.TAGS).stream().noneMatch(tags -> tags.contains("Canton 2026")));
        assertTrue(values(Field.TAGS).stream().allMatch(tags -> tags.contains("lamp")));
    }

    @Test
    void aValueThatCanNotBeReadSaysWhyAndChangesNothing() {
        bulk.fieldProperty().set(Field.COUNTRY);
        bulk.valueProperty().set("Atlantis");

        assertFalse(bulk.faultProperty().get().isEmpty());
        assertFalse(bulk.isReady());

        bulk.valueProperty().set("Chile");
        assertEquals("", bulk.faultProperty().get());
        assertTrue(bulk.isReady());
    }

    @Test
    void escapeLeavesEverythingAsItIs() {
        bulk.valueProperty().set("lamp");

        assertTrue(bulk.leave());
        assertFalse(bulk.openProperty().get());
        assertFalse(bulk.leave());
        assertFalse(bulk.isReady());
    }
}
