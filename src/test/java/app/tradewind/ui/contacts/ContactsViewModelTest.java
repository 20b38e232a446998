package app.tradewind.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Direction;
import app.tradewind.contact.Field;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.Grade;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.store.Database;
import app.tradewind.ui.contacts.ContactDetailViewModel.Shown;
import app.tradewind.ui.contacts.FacetsViewModel.Group;
import app.tradewind.ui.contacts.FacetsViewModel.Value;
import app.tradewind.ui.control.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactsViewModelTest {

    @TempDir
    Path folder;

    private Database database;
    private ContactRepository contacts;
    private ContactsTestRoom surroundings;
    private ContactsViewModel model;

    @BeforeEach
    void openABookOfFour() {
        database = Database.create(folder.resolve("test.tradewind"), null);
        contacts = new ContactRepository(database);
        add("Anna Schmidt", "DE", "A", "quoted", "anna@nord.example", "Hydraulik Nord GmbH");
        add("Luis Fernández", "CL", "B", "replied", "luis@sur.example", "Ferretería del Sur");
        add("陈志远", "SG", "", "", "chen@golden.example", "Golden Bay");
        add("Zoe Young", "DE", "C", "", "zoe@young.example", "Young KG");
        surroundings = new ContactsTestRoom(database, folder, Locale.ENGLISH, MayWriteSource.NONE);
        model = new ContactsViewModel(surroundings.room);
        model.activate();
    }

    @AfterEach
    void closeIt() {
        model.release();
        database.close();
    }

    private ContactId add(String name, String country, String grade, String stage, String address, String company) {
        Contact contact = new ContactEdit(ContactEdit.blank(), ContactsTestRoom.NOW)
                .set(Field.NAME, name)
                .set(Field.COUNTRY, country)
                .set(Field.GRADE, grade)
                .set(Field.STAGE, stage)
                .set(Field.ADDRESS, address)
                .set(Field.COMPANY, company)
                .done();
        return contacts.add(contact, ContactsTestRoom.NOW);
    }

    private List<String> names() {
        return contacts.lines(model.table().ids()).stream()
                .map(line -> line.name())
                .toList();
    }

    private Contact stored(long id) {
        return contacts.require(new ContactId(id));
    }

    private Shown detail() {
        return Objects.requireNonNull(model.detail().shownProperty().get());
    }

    private void bar(NeverWrite.Wish wish) {
        model.detail().neverWrite().bar(model.selection().ids(), wish);
    }

    @Test
    void aPersonIsNeverWrittenToAgainAndUndoIsForASlip() {
        model.selection().select(0);
        String address = detail().contact().addresses().getFirst().value();

        bar(new NeverWrite.Wish("", SuppressionReason.OPT_OUT, "by phone"));
        model.reload();

        ContactDetailViewModel.Barred barred = detail().barred().getFirst();
        assertEquals(address, barred.address());
        assertEquals(SuppressionReason.OPT_OUT, barred.entry().reason());
        assertEquals("by phone", barred.entry().proof());

        bar(new NeverWrite.Wish(address, SuppressionReason.MANUAL, "again"));
        model.reload();
        assertEquals("by phone", detail().barred().getFirst().entry().proof(), "the earlier proof stays");

        surroundings.takeBack();
        model.reload();
        assertEquals(List.of(), detail().barred());
    }

    @Test
    void allThatAreSelectedAreNeverWrittenTo() {
        model.selection().selectAll();

        bar(new NeverWrite.Wish("", SuppressionReason.MANUAL, ""));

        assertEquals(4, surroundings.room.book().suppressions().all().size());
    }

    @Test
    void everyKindIsLoggedWithItsDayAndDirection() {
        model.selection().select(0);
        LocalDate day = LocalDate.of(2026, 11, 2);

        for (InteractionKind kind : InteractionKind.values()) {
            model.detail().log(new ContactDetailViewModel.Happened(kind, day, Direction.IN, "said " + kind));
        }

        assertEquals(InteractionKind.values().length, detail().timeline().size());
        detail().timeline().forEach(line -> {
            assertEquals(Direction.IN, line.direction());
            assertEquals(java.time.Instant.parse("2026-11-02T04:00:00Z"), line.at());
        });
    }

    private Value facet(String label) {
        return model.facets().groups().stream()
                .flatMap(group -> group.values().stream())
                .filter(value -> value.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theBinIsSearchedByItsTermAndDeleteRestoresThere() {
        model.selection().select(0);
        model.deleteOrRestore();

        model.table().searchProperty().set("is:deleted");

        assertEquals(List.of("Anna Schmidt"), names());
        model.selection().select(0);
        model.deleteOrRestore();
        assertEquals(List.of(), names());
        model.table().searchProperty().set("");
        assertEquals(4, model.table().countProperty().get());
    }

    @Test
    void anUncertainAddressSaysWhy() {
        model.selection().select(0);

        assertEquals(
                "“anna@nord.example” has a domain that is kept for examples: no mail arrives there.",
                model.words().addressReason(detail().contact().addresses().getFirst()));
    }

    @Test
    void theUsersOwnStagesAreOffered() {
        database.update("INSERT INTO stage (code, label, position) VALUES ('TRIAL', 'trial order', 4)");

        model.activate();

        assertTrue(
                model.words().stages().contains("TRIAL"), model.words().stages().toString());
        assertEquals("trial order", model.words().stage("TRIAL"));
    }

    @Test
    void rowsComeInNameOrderAndAreFilledOnSight() {
        assertEquals(4, model.table().countProperty().get());
        ContactRow first = model.table().rows().get(0);
        assertEquals(
                "Anna Schmidt",
                Objects.requireNonNull(first.shownProperty().getValue()).name());
        assertFalse(model.bookEmptyProperty().get());
    }

    @Test
    void typingNarrowsTheRows() {
        model.table().searchProperty().set("country:de");
        assertEquals(List.of("Anna Schmidt", "Zoe Young"), names());

        model.table().searchProperty().set("fernandez");
        assertEquals(List.of("Luis Fernández"), names());
    }

    @Test
    void aSearchThatCannotBeReadSaysSoAndKeepsTheRows() {
        model.table().searchProperty().set("country:de");

        model.table().searchProperty().set("country:de colour:red");

        assertFalse(model.table().faultProperty().get().isEmpty());
        assertEquals(2, model.table().rows().size());
    }

    @Test
    void aClickOnTheHeadSortsAndAnotherTurnsItRound() {
        model.table().sortBy(ContactOrder.Column.COMPANY);
        assertEquals("Luis Fernández", names().getFirst());

        model.table().sortBy(ContactOrder.Column.COMPANY);
        assertEquals("Zoe Young", names().getFirst());
    }

    @Test
    void facetsCountTheFoundAndAClickNarrowsToOneValue() {
        assertEquals("2", facet("Germany").count());

        facet("Germany").act().run();

        assertEquals("country:de", model.table().searchProperty().get());
        assertEquals(2, model.table().rows().size());
        assertTrue(facet("Germany").chosen());

        facet("Germany").act().run();

        assertEquals(4, model.table().rows().size());
    }

    @Test
    void facetsHaveTheOrderOfTheStages() {
        Group stages = model.facets().groups().stream()
                .filter(group -> group.title().equals("Stage"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("New", "Replied", "Quoted"),
                stages.values().stream().map(Value::label).toList());
    }

    @Test
    void anEditIsOneStepThatUndoTakesBack() {
        model.selection().select(0);

        model.detail().edit(Field.CITY, "Hamburg");

        assertEquals("Hamburg", detail().contact().place().city());
        assertEquals(List.of("Changed: City."), surroundings.said);

        surroundings.takeBack();

        assertEquals("", detail().contact().place().city());
    }

    @Test
    void aValueThatDoesNotFitIsRefusedAtItsField() {
        model.selection().select(0);

        model.detail().edit(Field.TIME_ZONE, "Berlin time");

        assertEquals(
                Field.TIME_ZONE,
                Objects.requireNonNull(model.detail().faultProperty().get()).field());
        assertNull(detail().contact().timeZone());
        assertEquals(List.of(), surroundings.said);
    }

    @Test
    void manyAreChangedAsOneStep() {
        model.selection().selectAll();

        model.setAll(Field.GRADE, "B");

        assertTrue(Arrays.stream(model.table().ids()).allMatch(id -> stored(id).grade() == Grade.B));

        surroundings.takeBack();

        assertEquals(Grade.A, stored(1).grade());
        assertNull(stored(3).grade());
    }

    @Test
    void tagsAreAddedToThoseThatAreThere() {
        model.selection().select(0);
        model.tagAll("fair");
        model.selection().extendTo(1);

        model.tagAll("fair, hinges");

        assertEquals(List.of("fair", "hinges"), stored(1).tags());
        assertEquals(List.of("fair", "hinges"), stored(2).tags());
    }

    @Test
    void allThatMatchIsAStatementAboutTheSearch() {
        model.selection().selectAll();
        assertEquals(4, model.selection().sizeProperty().get());
        assertTrue(model.selection().isAllThatMatch());

        model.selection().toggle(1);
        assertEquals(3, model.selection().sizeProperty().get());
        assertFalse(model.selection().isAllThatMatch());

        add("New One", "DE", "", "", "new@one.example", "One");
        assertEquals(4, model.selection().sizeProperty().get());

        model.table().searchProperty().set("country:de");
        assertFalse(model.selection().isAllThatMatch());
    }

    @Test
    void aLetterToAllThatMatchGoesToTheSearch() {
        model.table().searchProperty().set("country:de");
        model.selection().selectAll();

        model.write();

        assertEquals(List.of(new Place.ComposePlace(List.of(), "country:de")), surroundings.gone);
    }

    @Test
    void shiftSelectsARangeAndTheLeadIsShown() {
        model.selection().select(0);
        model.selection().extendTo(2);

        assertEquals(3, model.selection().sizeProperty().get());
        assertEquals(model.table().ids()[2], detail().contact().id().value());
    }

    @Test
    void theDeletedGoToTheBinAndComeBack() {
        model.selection().select(0);

        model.deleteOrRestore();

        assertEquals(3, model.table().countProperty().get());
        assertEquals("Luis Fernández", detail().contact().displayName());
        assertEquals("1", facet("Bin").count());

        facet("Bin").act().run();
        assertEquals(List.of("Anna Schmidt"), names());
        model.selection().select(0);
        model.deleteOrRestore();

        assertEquals(0, model.table().countProperty().get());
        assertTrue(model.escape());
        assertEquals(4, model.table().countProperty().get());
    }

    @Test
    void undoBringsTheDeletedBack() {
        model.selection().select(0);
        model.deleteOrRestore();

        surroundings.takeBack();

        assertEquals(4, model.table().countProperty().get());
    }

    @Test
    void aNewContactComesIntoTheBookWithItsFirstName() {
        model.detail().begin();
        assertTrue(detail().isNew());

        model.detail().edit(Field.CITY, "Porto");
        assertTrue(detail().isNew());
        model.detail().edit(Field.NAME, "João Pereira");

        assertFalse(detail().isNew());
        assertEquals("Porto", detail().contact().place().city());
        assertEquals(5, model.table().countProperty().get());
        assertEquals(1, model.selection().sizeProperty().get());
    }

    @Test
    void anAddressThatIsInTheBookIsSaidWithItsContact() {
        model.detail().begin();

        model.detail().edit(Field.ADDRESS, "ANNA@nord.example");

        assertEquals(
                "Anna Schmidt",
                Objects.requireNonNull(model.detail().knownProperty().get()).name());
        assertEquals(4, model.table().countProperty().get());
    }

    @Test
    void aCallIsLoggedAndCountsAsContact() {
        model.selection().select(0);

        model.detail().log(InteractionKind.CALL, "asked for prices");

        assertEquals("asked for prices", detail().timeline().getFirst().summary());
        assertEquals(ContactsTestRoom.NOW, detail().contact().lastContactAt());

        surroundings.takeBack();

        assertEquals(List.of(), detail().timeline());
    }

    @Test
    void aFollowUpIsDueAtNineInTheMorningHere() {
        model.selection().select(0);

        model.detail().followUp(LocalDate.parse("2026-11-27"), "samples", FollowUpWay.CALL);

        assertEquals(
                "2026-11-27T01:00:00Z", detail().followUps().getFirst().dueAt().toString());

        model.detail().done(detail().followUps().getFirst());

        assertEquals(List.of(), detail().followUps());
    }

    @Test
    void aSearchIsKeptAsASegment() {
        model.table().searchProperty().set("country:de");

        model.saveSegment("German buyers");
        model.table().searchProperty().set("");
        facet("German buyers").act().run();

        assertEquals("country:de", model.table().searchProperty().get());
    }

    @Test
    void exportTakesTheSelectedElseAllThatMatch() {
        model.table().searchProperty().set("country:de");
        model.export(ContactExport.Format.CSV, folder.resolve("out.csv"));
        assertArrayEquals(model.table().ids(), surroundings.exported);
    }

    @Test
    void aReloadKeepsTheSelection() {
        model.selection().select(1);
        long id = Objects.requireNonNull(model.selection().leadProperty().get());

        add("Aaron First", "US", "", "", "aaron@first.example", "First");

        assertEquals(id, model.selection().leadProperty().get());
        assertTrue(model.selection().holds(id));
        assertEquals(1, model.selection().sizeProperty().get());
    }

    @Test
    void theFacetsOfTheChineseScreenSpeakChinese() {
        ContactsTestRoom chinese =
                new ContactsTestRoom(database, folder, Locale.SIMPLIFIED_CHINESE, MayWriteSource.NONE);
        ContactsViewModel screen = new ContactsViewModel(chinese.room);
        screen.activate();

        screen.facets().groups().stream()
                .flatMap(group -> group.values().stream())
                .filter(value -> value.label().equals("已报价"))
                .findFirst()
                .orElseThrow()
                .act()
                .run();

        assertEquals("阶段:已报价", screen.table().searchProperty().get());
        assertEquals(1, screen.table().countProperty().get());
        screen.release();
    }

    @Test
    void columnsAreRememberedAndGiveWayFromTheRight() {
        ColumnLayout columns = model.columns();
        assertFalse(columns.fitting(624).contains(ContactColumn.ADDRESS));
        assertTrue(columns.fitting(624).contains(ContactColumn.LAST_CONTACT));
        assertTrue(columns.fitting(1200).contains(ContactColumn.ADDRESS));

        columns.toggle(ContactColumn.CITY);
        columns.resize(ContactColumn.NAME, 222);
        columns.remember();

        ColumnLayout again = new ContactsViewModel(surroundings.room).columns();
        assertTrue(again.wanted().contains(ContactColumn.CITY));
        assertEquals(222, again.width(ContactColumn.NAME));
        assertNotNull(surroundings.settings.settings().screens().get(ColumnLayout.KEY));
    }
}
