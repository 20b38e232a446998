package app.tradewind.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Field;
import app.tradewind.contact.SampleBook;
import app.tradewind.settings.Settings.Density;
import app.tradewind.store.Database;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCopyTest {

    private static final List<ContactColumn> COLUMNS = List.of(
            ContactColumn.NAME,
            ContactColumn.COMPANY,
            ContactColumn.COUNTRY,
            ContactColumn.GRADE,
            ContactColumn.ADDRESS);

    @TempDir
    Path folder;

    private Database database;
    private ContactsTestRoom surroundings;
    private ContactsViewModel model;
    private final List<CopiedTable> clipboard = new ArrayList<>();

    @BeforeEach
    void openABook() {
        database = Database.create(folder.resolve("test.tradewind"), null);
        surroundings = new ContactsTestRoom(database, folder, Locale.ENGLISH, MayWriteSource.NONE);
        model = new ContactsViewModel(surroundings.room);
        model.activate();
    }

    @AfterEach
    void closeIt() {
        model.release();
        database.close();
    }

    private void add(String name, String company, String address) {
        new ContactRepository(database)
                .add(
                        new ContactEdit(ContactEdit.blank(), ContactsTestRoom.NOW)
                                .set(Field.NAME, name)
                                .set(Field.COMPANY, company)
                                .set(Field.COUNTRY, "DE")
                                .set(Field.GRADE, "A")
                                .set(Field.ADDRESS, address)
                                .done(),
                        ContactsTestRoom.NOW);
        model.reload();
    }

    @Test
    void theSelectedRowsAreCopiedWithTheShownColumns() {
        add("Anna Schmidt", "Nord & Söhne <KG>", "anna@nord.example");
        model.selection().select(0);

        model.copy(COLUMNS, clipboard::add);

        assertEquals(
                "Name\tCompany\tCountry\tGrade\tAddress\r\n"
                        + "Anna Schmidt\tNord & Söhne <KG>\tGermany\tA\tanna@nord.example\r\n",
                clipboard.getFirst().text());
        Document html = Jsoup.parse(clipboard.getFirst().html());
        assertEquals(
                List.of("Anna Schmidt", "Nord & Söhne <KG>", "Germany", "A", "anna@nord.example"),
                html.select("tbody tr td").eachText());
        assertEquals("One row copied.", surroundings.said.getLast());
    }

    @Test
    void allThatMatchAreCopiedInTheirOrder() {
        SampleBook.fill(database, 700, ContactsTestRoom.NOW);
        model.reload();
        model.table().searchProperty().set("country:de");
        model.selection().selectAll();

        model.copy(List.of(ContactColumn.NAME), clipboard::add);

        List<String> rows = clipboard.getFirst().text().lines().skip(1).toList();
        List<String> names = new ContactRepository(database)
                .lines(model.table().ids()).stream().map(line -> line.name()).toList();
        assertTrue(rows.size() > 1);
        assertEquals(names.size(), rows.size());
        assertEquals(names.getFirst(), rows.getFirst());
        assertEquals(names.getLast(), rows.getLast());
    }

    @Test
    void noCellBecomesAFormulaOrBreaksItsRow() {
        add("=HYPERLINK(1)", "Two\tcells\nTwo lines", "x@firm.example");
        model.selection().select(0);

        model.copy(COLUMNS.subList(0, 2), clipboard::add);

        assertEquals(
                "'=HYPERLINK(1)\tTwo cells Two lines",
                clipboard.getFirst().text().lines().toList().get(1));
        assertTrue(clipboard.getFirst().html().contains("mso-number-format:'\\@'\">=HYPERLINK(1)"));
    }

    @Test
    void theHeightOfRowsIsRemembered() {
        model.chooseDensity(Density.COMPACT, () -> {});

        assertEquals(Density.COMPACT, surroundings.settings.settings().density());
        assertEquals(28, surroundings.settings.settings().density().rowHeight());
    }

    @Test
    void columnsThatAreKeptDoNotGiveWay() {
        ColumnLayout columns = model.columns();
        assertTrue(columns.fitting(400).stream().noneMatch(column -> column == ContactColumn.STAGE));

        columns.keepUpTo(ContactColumn.STAGE);

        assertEquals(
                columns.wanted().subList(0, columns.wanted().indexOf(ContactColumn.STAGE) + 1), columns.fitting(300));
        assertEquals(
                ContactColumn.STAGE,
                new ContactsViewModel(surroundings.room).columns().keptUpTo());
    }
}
