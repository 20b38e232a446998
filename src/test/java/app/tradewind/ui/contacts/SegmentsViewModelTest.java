package app.tradewind.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Field;
import app.tradewind.contact.Segment;
import app.tradewind.contact.SegmentRepository;
import app.tradewind.store.Database;
import app.tradewind.ui.contacts.FacetsViewModel.Group;
import app.tradewind.ui.contacts.FacetsViewModel.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentsViewModelTest {

    @TempDir
    Path folder;

    private Database database;
    private ContactsTestRoom surroundings;
    private ContactsViewModel model;

    @BeforeEach
    void openABookOfThree() {
        database = Database.create(folder.resolve("test.tradewind"), null);
        add("Anna Schmidt", "DE", "garden tools; LED");
        add("Luis Fernández", "CL", "Garden tools");
        add("Zoe Young", "DE", "");
        open(Locale.ENGLISH);
    }

    private void open(Locale language) {
        surroundings = new ContactsTestRoom(database, folder, language, MayWriteSource.NONE);
        model = new ContactsViewModel(surroundings.room);
        model.activate();
    }

    @AfterEach
    void closeIt() {
        model.release();
        database.close();
    }

    private void add(String name, String country, String interests) {
        new ContactRepository(database)
                .add(
                        new ContactEdit(ContactEdit.blank(), ContactsTestRoom.NOW)
                                .set(Field.NAME, name)
                                .set(Field.COUNTRY, country)
                                .set(Field.INTERESTS, interests)
                                .set(Field.ADDRESS, name.charAt(0) + "@firm.example")
                                .done(),
                        ContactsTestRoom.NOW);
    }

    private SegmentsViewModel segments() {
        return model.facets().segments();
    }

    private List<String> names() {
        return new SegmentRepository(database).all().stream().map(Segment::name).toList();
    }

    private Value facet(String label) {
        return model.facets().groups().stream()
                .flatMap(group -> group.values().stream())
                .filter(value -> value.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Segment segment(String label) {
        return Objects.requireNonNull(facet(label).segment());
    }

    @Test
    void aSegmentShowsHowManyMatchItWhateverIsSearchedFor() {
        segments().save("German buyers", "country:de");
        assertEquals("2", facet("German buyers").count());

        model.table().searchProperty().set("luis");
        assertEquals("2", facet("German buyers").count());

        add("Uwe Klein", "DE", "");
        model.reload();
        assertEquals("3", facet("German buyers").count());
    }

    @Test
    void aSegmentThatCanNotBeReadStandsWithoutANumber() {
        segments().save("From elsewhere", "colour:red");

        assertEquals("", facet("From elsewhere").count());
    }

    @Test
    void aSegmentIsRenamedAndUndoGivesItsNameBack() {
        segments().save("German buyers", "country:de");

        segments().rename(segment("German buyers"), " Germany, all ");
        assertEquals(List.of("Germany, all"), names());
        assertEquals("2", facet("Germany, all").count());

        surroundings.takeBack();
        assertEquals(List.of("German buyers"), names());
    }

    @Test
    void aDeletedSegmentComesBackByUndo() {
        segments().save("German buyers", "country:de");

        segments().delete(segment("German buyers"));
        assertEquals(List.of(), names());
        assertEquals("Segment “German buyers” deleted.", surroundings.said.getLast());

        surroundings.takeBack();
        assertEquals(List.of("German buyers"), names());
        assertEquals("country:de", segment("German buyers").expression());
    }

    @Test
    void aSavedSegmentGoesByUndo() {
        segments().save("German buyers", "country:de");

        surroundings.takeBack();

        assertEquals(List.of(), names());
    }

    @Test
    void interestsAndVerdictsAreCountedAndSearchedFor() {
        assertEquals("3", facet("Risky").count());
        assertEquals("1", facet("LED").count());
        Value tools = facet("Garden tools");
        assertEquals("2", tools.count(), "whatever the case");

        tools.act().run();

        assertEquals("interest:\"Garden tools\"", model.table().searchProperty().get());
        assertEquals(2, model.table().countProperty().get());
        assertTrue(facet("Garden tools").chosen());
        assertEquals("2", facet("Garden tools").count());
    }

    @Test
    void theChineseWordsOfTheNewFacetsAreReadByTheSearch() {
        model.release();
        open(Locale.SIMPLIFIED_CHINESE);

        facet("有风险").act().run();
        assertEquals("邮箱检查:有风险", model.table().searchProperty().get());
        assertEquals(3, model.table().countProperty().get());

        model.table().searchProperty().set("");
        facet("LED").act().run();
        assertEquals("兴趣:LED", model.table().searchProperty().get());
        assertEquals(1, model.table().countProperty().get());
    }

    @Test
    void moreShowsTheValuesLeftOut() {
        for (String country : List.of("FR", "IT", "ES", "PT", "AT", "BE")) {
            add("Someone in " + country, country, "");
        }
        model.reload();
        Group countries = countries();
        assertEquals(4, countries.values().size());

        Objects.requireNonNull(countries.more()).run();

        assertEquals(8, countries().values().size());
    }

    private Group countries() {
        return model.facets().groups().stream()
                .filter(group -> group.title().equals("Country"))
                .findFirst()
                .orElseThrow();
    }
}
