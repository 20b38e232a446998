package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.Field;
import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import app.tradewind.work.CancelledException;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Imports taken back, in whatever order.
class UndoTest {

    private static final String HEAD = "Company,Name,Title,Email,Phone,Country,City,Note";
    private static final String ANNA = "Nord GmbH,Anna Schmidt,Sales,anna@nord.example.de,,DE,Berlin,";
    private static final String TOM = "Patel Ltd,Tom Patel,Owner,tom@patel.example.com,,GB,Leeds,";

    private IntakeBook book;
    private ImportReport first;
    private ImportReport second;

    @BeforeEach
    void importAnnaAndChangeHer(@TempDir Path folder) {
        book = new IntakeBook(folder);
        first = book.run(book.csv(HEAD, ANNA), Policy.MERGE);
        second = book.run(book.csv(HEAD, ANNA.replace("Sales", "Director"), TOM), Policy.UPDATE);
        assertEquals(2, book.all().size());
    }

    @AfterEach
    void closeIt() {
        book.close();
    }

    @Test
    void theLaterFirstThenTheEarlierLeavesNothing() {
        book.intake.undo(second.run());
        assertEquals("Sales", book.only().title());

        book.intake.undo(first.run());

        assertNothingIsLeft();
    }

    @Test
    void theEarlierFirstKeepsWhatTheLaterChangedUntilThatGoesToo() {
        Journal.Undone undone = book.intake.undo(first.run());

        assertEquals(1, undone.kept().size());
        assertEquals(List.of("Anna Schmidt"), book.intake.names(undone.kept(), 5));
        assertEquals("Director", book.all().getFirst().title());

        Journal.Undone completed = book.intake.undo(second.run());

        assertEquals(2, completed.removed().size());
        assertNothingIsLeft();
    }

    @Test
    void contactEditedByHandStaysWhenAllImportsAreTakenBack() {
        Contact anna = book.all().getFirst();
        book.database.journal().record(Journal.Kind.EDIT, "edit", IntakeBook.NOW, () -> {
            Contact edited = new ContactEdit(anna, IntakeBook.NOW)
                    .set(Field.NOTE, "called")
                    .done();
            book.contacts.update(edited, IntakeBook.NOW);
        });

        book.intake.undo(first.run());
        book.intake.undo(second.run());

        assertEquals("Anna Schmidt", book.only().displayName());
        assertEquals("called", book.only().note());
    }

    @Test
    void undoWorksAfterARestart() {
        Path file = book.database.file();
        book.close();
        try (Database again = Database.open(file, null)) {
            app.tradewind.contact.ContactRepository contacts = new app.tradewind.contact.ContactRepository(again);
            Intake intake = new Intake(
                    again, contacts, new app.tradewind.contact.SuppressionRepository(again), () -> IntakeBook.NOW);

            intake.undo(first.run());
            intake.undo(second.run());

            assertEquals(0, again.count("SELECT count(*) FROM contact"));
        }
    }

    @Test
    void importTakenBackIsNoRedoAndItsPeopleAreNotInTheJournal() {
        book.intake.undo(second.run());

        assertEquals(Optional.empty(), book.database.journal().lastRedoable());
        assertEquals(0, book.database.count("SELECT count(*) FROM change_entry WHERE before LIKE '%Tom Patel%'"));
    }

    @Test
    void sameFileIsKnownAgainUntilItsImportIsTakenBack() {
        IntakeFile file = book.intake.open(book.csv(HEAD, ANNA), null);
        assertEquals(first.run(), book.intake.standingRunOf(file).orElseThrow().id());

        book.intake.undo(first.run());

        assertTrue(book.intake.standingRunOf(file).isEmpty());
    }

    @Test
    void runCancelledAtAnyRowLeavesTheSameRowsInEveryTable() {
        List<String> lines =
                new ArrayList<>(List.of(HEAD, ANNA.replace("Sales", "Owner").replace("Berlin", "Lima")));
        for (int i = 0; i < 1200; i++) {
            lines.add("Firm " + i + ",Buyer " + i + ",,buyer@firm" + i + ".example.com,,GB,,");
        }
        ImportPlan plan = book.plan(book.csv(lines.toArray(String[]::new)), Policy.UPDATE);
        List<String> before = everyRow();

        for (int stop : List.of(1, 499, 500, 777, 1201)) {
            int[] seen = {0};
            Assertions.assertThrows(
                    CancelledException.class,
                    () -> book.intake.run(
                            plan,
                            row -> {
                                if (++seen[0] == stop) {
                                    throw new CancelledException();
                                }
                            },
                            Progress.none()));
            assertEquals(before, everyRow(), "stopped at row " + stop);
        }

        assertEquals(1200, book.intake.run(plan, Progress.none()).counts().created());
    }

    private List<String> everyRow() {
        List<String> rows = new ArrayList<>();
        for (String table : Set.of(
                "contact",
                "company",
                "address",
                "phone",
                "contact_tag",
                "custom_value",
                "import_run",
                "change_set",
                "change_entry",
                "suppression",
                "import_mapping",
                "contact_search")) {
            rows.addAll(book.database.list(
                    row -> {
                        StringBuilder line = new StringBuilder(table);
                        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                            Object value = row.getObject(column);
                            line.append('|')
                                    .append(
                                            value instanceof byte[] bytes
                                                    ? java.util.HexFormat.of().formatHex(bytes)
                                                    : value);
                        }
                        return line.toString();
                    },
                    "SELECT * FROM " + table + " ORDER BY rowid"));
        }
        return rows.stream().sorted().toList();
    }

    private void assertNothingIsLeft() {
        assertEquals(List.of(), book.all());
        for (String table : List.of("company", "address", "contact_search")) {
            assertEquals(0, book.database.count("SELECT count(*) FROM " + table), table);
        }
    }
}
