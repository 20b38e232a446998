package app.tradewind.ui.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.duplicate.MergeField;
import app.tradewind.contact.duplicate.Side;
import app.tradewind.store.Database;
import app.tradewind.ui.control.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesViewModelTest {

    @TempDir
    private Path folder;

    private Database database;
    private DuplicatesTestRoom surroundings;
    private DuplicatesViewModel model;

    @BeforeEach
    void openThePage() {
        database = Database.create(folder.resolve("book.tradewind"), null);
        DuplicatesTestRoom.fill(database);
        surroundings = new DuplicatesTestRoom(database);
        model = new DuplicatesViewModel(surroundings.room);
        model.activate();
    }

    @AfterEach
    void closeIt() {
        model.release();
        database.close();
    }

    private List<String> titles() {
        return model.groups().stream().map(GroupRow::title).toList();
    }

    private ComparisonLine line(MergeField field) {
        return Objects.requireNonNull(model.comparisonProperty().get()).lines().stream()
                .filter(line -> line.field() == field)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void firstVisitLooksThroughTheBookAndShowsTheSurestGroup() {
        assertEquals(List.of("Mary Collins · Harbor & Pine LLC", "Olaf Haddenbrook / O. Haddenbrook"), titles());
        assertEquals(
                "2 groups · whole book scanned today 21:14",
                model.noteProperty().get());
        assertFalse(model.scanningProperty().get());
        assertEquals(model.groups().getFirst(), model.chosenProperty().get());
    }

    @Test
    void whatTwoHaveInListsIsKeptOfBothAndTheBetterGradeIsProposed() {
        ComparisonLine addresses = line(MergeField.ADDRESS);
        ComparisonLine grade = line(MergeField.GRADE);

        assertTrue(addresses.keepsLeft() && addresses.keepsRight());
        assertEquals("both are kept", addresses.after());
        assertEquals("A", grade.after());
    }

    @Test
    void chosenSideIsWhatStays() {
        model.choose(MergeField.GRADE, Side.LEFT);

        assertEquals("B", line(MergeField.GRADE).after());
        assertTrue(line(MergeField.GRADE).keepsLeft());
        assertFalse(line(MergeField.GRADE).keepsRight());
    }

    @Test
    void bothIsOnlyChosenWhereBothCanBeKept() {
        model.choose(MergeField.GRADE, Side.BOTH);

        assertEquals("A", line(MergeField.GRADE).after());
    }

    @Test
    void mergedGroupLeavesTheListAndComesBackWithUndo() {
        model.merge();

        assertEquals(List.of("Olaf Haddenbrook / O. Haddenbrook"), titles());
        assertEquals(List.of("Mary Collins merged into Mary Collins"), surroundings.said);
        surroundings.takeBack();
        assertEquals(2, model.groups().size());
        assertEquals(5, new ContactRepository(database).count(ContactQuery.ALL));
    }

    @Test
    void mergeOfAnEarlierDayIsTakenApart() {
        model.merge();
        model.merge();
        model.past().show();
        assertEquals(
                List.of("O. Haddenbrook merged into Olaf Haddenbrook", "Mary Collins merged into Mary Collins"),
                model.past().merges().stream().map(PastMerges.Past::label).toList());
        model.past().chosenProperty().set(model.past().merges().getLast());

        model.past().takeApart();

        assertEquals(1, model.past().merges().size(), surroundings.said::toString);
        assertEquals(List.of("Mary Collins · Harbor & Pine LLC"), titles());
        surroundings.takeBack();
        assertEquals(2, model.past().merges().size());
        assertEquals(List.of(), titles());
    }

    @Test
    void whoAreToldApartLeaveTheListForGood() {
        model.notTheSame();
        model.scan().begin();

        assertEquals(List.of("Olaf Haddenbrook / O. Haddenbrook"), titles());
    }

    @Test
    void laterGoesOnToTheNextAndFromTheLastToTheFirst() {
        model.later();
        assertEquals(model.groups().get(1), model.chosenProperty().get());
        model.later();
        assertEquals(model.groups().get(0), model.chosenProperty().get());
        model.back();
        assertEquals(model.groups().get(1), model.chosenProperty().get());
    }

    @Test
    void swappedTheOtherOneStays() {
        long stays =
                Objects.requireNonNull(model.comparisonProperty().get()).plan().stays();

        model.swap();

        assertEquals(
                stays,
                Objects.requireNonNull(model.comparisonProperty().get()).plan().goes());
    }

    @Test
    void sureGroupsAreLookedAtAndThenMergedInOneStep() {
        model.sure().preview();
        assertTrue(model.sure().previewedProperty().get());
        assertEquals(1, model.sure().sureProperty().get().size());
        model.sure().leastProperty().set(0.8);
        assertEquals(2, model.sure().sureProperty().get().size());

        model.sure().merge();

        assertEquals(List.of(), titles());
        assertNull(model.comparisonProperty().get());
        assertEquals("2 groups merged", surroundings.said.getLast());
        surroundings.takeBack();
        assertEquals(2, model.groups().size());
    }

    @Test
    void placeOfAContactShowsItsGroup() {
        model.show(new Place.DuplicatesPlace(new ContactId(4)));

        assertEquals(model.groups().get(1), model.chosenProperty().get());
    }

    @Test
    void contactThatStaysIsOpenedOnItsOwnScreen() {
        model.open();

        assertEquals(List.of(new Place.ContactPlace(new ContactId(1))), surroundings.gone);
    }
}
