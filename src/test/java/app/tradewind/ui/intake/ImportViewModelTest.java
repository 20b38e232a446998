package app.tradewind.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.tradewind.contact.Channel;
import app.tradewind.contact.Field;
import app.tradewind.contact.SourceType;
import app.tradewind.intake.ImportRun;
import app.tradewind.intake.IntakeFile;
import app.tradewind.intake.Outcome;
import app.tradewind.intake.Policy;
import app.tradewind.intake.Target;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.RelativeDates;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {

    private static final String HEAD = "公司名称,联系人,职位,电子邮箱,国家,备注";
    private static final String ANNA = "Hydraulik Nord GmbH,Anna Schmidt,Sales,anna@nord.example.de,德国,";
    private static final Path SHEETS = Path.of("../shared/data/sheets/files");

    @TempDir
    private Path folder;

    private StoppingBackground background;
    private ImportTestRoom room;
    private ImportViewModel model;

    @BeforeEach
    void openTheScreen() {
        background = new StoppingBackground();
        room = new ImportTestRoom(folder, background);
        model = room.model();
    }

    @AfterEach
    void closeIt() {
        model.history().release();
        room.close();
    }

    private IntakeFile file() {
        return Objects.requireNonNull(model.file().fileProperty().get());
    }

    private Path cards(String name, int rows) {
        List<String> lines = new java.util.ArrayList<>(List.of(HEAD));
        IntStream.range(0, rows)
                .mapToObj(i -> ANNA.replace("anna@nord", "anna" + i + "@nord" + i)
                        .replace("Nord", "Nord " + i)
                        .replace("Anna", "Anna" + (char) ('a' + i % 26)))
                .forEach(lines::add);
        return room.text(name, "UTF-8", lines.toArray(String[]::new));
    }

    @Test
    void aChineseTableIsUnderstoodPlannedAndWritten() {
        Path table = room.text("cards.csv", "GB18030", "广交会,,,,,", HEAD, ANNA, ",,,no address,,");

        model.choose(List.of(table));

        assertEquals(ImportStep.COLUMNS, model.stepProperty().get());
        assertEquals("CSV · GB18030 · headings in row 2", model.words().understood(file()));
        assertEquals("All 6 mapped", model.words().columns(file()));
        assertEquals(0, room.contacts());

        model.seePlan();

        assertEquals(ImportStep.PLAN, model.stepProperty().get());
        assertEquals(2, model.plan().rows().size());
        model.plan().filterProperty().set(Outcome.REJECTED);
        assertEquals(1, model.plan().rows().size());
        assertEquals(0, room.contacts());

        model.write();

        assertEquals(ImportStep.DONE, model.stepProperty().get());
        assertEquals(1, room.contacts());
        assertEquals(List.of("One row written."), room.said);
        model.seeContacts();
        assertEquals(List.of(new Place.ContactsPlace("import:1")), room.gone);
    }

    @Test
    void theToastTakesTheImportBackAndTheHistoryShowsIt() {
        model.choose(List.of(cards("cards.csv", 3)));
        model.seePlan();
        model.write();
        assertEquals(3, room.contacts());
        assertFalse(model.history().runs().getFirst().undone());

        room.undos.getFirst().run();

        assertEquals(0, room.database.count("SELECT count(*) FROM contact WHERE deleted_at IS NULL"));
        assertTrue(model.history().runs().getFirst().undone());
        assertTrue(model.history().isUndone(1));
        assertEquals("Taken back: 3 contacts removed, none restored.", room.said.getLast());
    }

    @Test
    void takingBackTwiceIsSaidAndHarmsNothing() {
        model.choose(List.of(cards("cards.csv", 1)));
        model.seePlan();
        model.write();
        model.undo();

        model.undo();

        assertFalse(room.said.getLast().startsWith("Taken back"), room.said.getLast());
        assertFalse(model.history().takingBackProperty().get());
    }

    @Test
    void aStoppedWritingLeavesTheBookAsItWas() {
        model.choose(List.of(cards("many.csv", 2000)));
        model.seePlan();
        background.atProgress = model::stop;

        model.write();

        assertEquals(0, room.contacts());
        assertEquals(ImportStep.PLAN, model.stepProperty().get());
        assertEquals(
                "Stopped. Nothing was written, the book is as it was.",
                model.stoppedProperty().get());
        assertFalse(model.writing().busyProperty().get());

        background.atProgress = () -> {};
        model.write();
        assertEquals(2000, room.contacts());
        assertEquals("", model.stoppedProperty().get());
    }

    @Test
    void aStoppedPlanningGoesBackToTheColumns() {
        model.choose(List.of(cards("many.csv", 2000)));
        background.atProgress = model::stop;

        model.seePlan();

        assertEquals(ImportStep.COLUMNS, model.stepProperty().get());
        assertNull(model.plan().planProperty().get());
        assertFalse(model.planning().busyProperty().get());
    }

    @Test
    void anotherMappingAsksForAnotherPlan() {
        model.choose(List.of(cards("cards.csv", 1)));
        model.seePlan();
        assertNotNull(model.plan().planProperty().get());

        model.edit(ImportPart.COLUMNS);
        model.file().useColumn(2, Optional.of(Target.custom("role")));

        assertNull(model.plan().planProperty().get());
        assertEquals(
                "Own field “role”",
                model.words().target(file().mapping().targets().get(2)));
        model.seePlan();
        model.write();
        assertEquals(1, room.database.count("SELECT count(*) FROM custom_value"));
    }

    @Test
    void withoutAColumnThatMakesContactsTheReasonIsSaidAtTheColumns() {
        model.choose(List.of(cards("cards.csv", 1)));
        for (int column = 0; column < 6; column++) {
            model.file().useColumn(column, Optional.empty());
        }

        model.seePlan();

        assertEquals(ImportStep.COLUMNS, model.stepProperty().get());
        ImportProblem problem =
                Objects.requireNonNull(model.file().problemProperty().get());
        assertTrue(problem.title().contains("cards.csv"), problem.title());

        model.file().useColumn(3, Optional.of(Target.of(Field.ADDRESS)));
        assertNull(model.file().problemProperty().get());
    }

    @Test
    void anotherHeaderRowReadsTheColumnsAnew() {
        model.choose(List.of(room.text("cards.csv", "UTF-8", HEAD, ANNA)));
        assertEquals(1, file().layout().headerRow());

        model.file().useHeaderRow(2);
        assertEquals(2, file().layout().headerRow());
        assertEquals("Hydraulik Nord GmbH", file().mapping().headings().getFirst());

        model.file().useHeaderRow(0);
        assertEquals(
                "CSV · UTF-8 · no headings · guessed, please look it over",
                model.words().understood(file()));
    }

    @Test
    void anotherEncodingIsReadAtOnce() {
        model.choose(List.of(room.text("cards.csv", "GB18030", HEAD, ANNA)));

        model.file().useEncoding(Charset.forName("windows-1252"));
        assertFalse(file().mapping().headings().contains("公司名称"));

        model.file().useEncoding(Charset.forName("GB18030"));
        assertTrue(file().mapping().headings().contains("公司名称"));
    }

    @Test
    void theOccasionAndThePolicyReachTheContacts() {
        model.choose(List.of(cards("cards.csv", 1)));
        model.occasion().channelProperty().set(Channel.FAIR);
        assertEquals(SourceType.FAIR, model.occasion().sourceProperty().get());
        model.occasion().occasionProperty().set("Canton Fair 2026");
        model.occasion().dayProperty().set(LocalDate.of(2026, 10, 17));
        assertTrue(model.words().occasion(model.occasion()).startsWith("trade fair · Canton Fair 2026 · "));
        model.policyProperty().set(Policy.UPDATE);

        model.seePlan();
        model.write();

        assertEquals(
                1,
                room.database.count(
                        "SELECT count(*) FROM contact WHERE channel = 'FAIR' AND occasion = 'Canton Fair 2026'"));
        assertEquals(Policy.UPDATE, model.history().runs().getFirst().policy());
    }

    @Test
    void theCardOfTheOccasionNamesTheBoothAndTheProducts() {
        model.occasion().detailProperty().set("Canton Fair");
        model.occasion().boothProperty().set("7.1C22");
        model.occasion().interestsProperty().set("hinges; handles");

        assertEquals(
                "Canton Fair · booth 7.1C22 · hinges, handles", model.words().occasion(model.occasion()));
    }

    @Test
    void filesWaitTheirTurn() {
        model.choose(List.of(cards("one.csv", 1), cards("two.csv", 2)));
        assertEquals("one.csv", file().name());
        assertEquals(1, model.waiting().size());

        model.seePlan();
        model.write();
        model.next();

        assertEquals("two.csv", file().name());
        assertTrue(model.waiting().isEmpty());
        model.cancel();
        assertEquals(ImportStep.CHOOSE, model.stepProperty().get());
    }

    @Test
    void escapeGoesBackStepByStep() {
        model.choose(List.of(cards("cards.csv", 1)));
        model.seePlan();

        assertTrue(model.back());
        assertEquals(ImportStep.COLUMNS, model.stepProperty().get());
        assertTrue(model.back());
        assertEquals(ImportStep.CHOOSE, model.stepProperty().get());
        assertFalse(model.back());
    }

    @Test
    void aDamagedFileAnEmptyOneAndAFolderAreSaid() throws Exception {
        Path damaged = Files.writeString(folder.resolve("broken.xlsx"), "PK\3\4 no workbook at all");
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        for (Path wrong : List.of(damaged, empty, folder, folder.resolve("missing.csv"))) {
            model.choose(List.of(wrong));

            ImportProblem problem =
                    Objects.requireNonNull(model.file().problemProperty().get());
            assertFalse(problem.title().isEmpty());
            assertFalse(problem.advice().isEmpty());
            assertFalse(problem.password());
            assertEquals(ImportStep.CHOOSE, model.stepProperty().get());
        }
    }

    @Test
    void theSameFileIsKnownAgainUnderAnotherName() throws Exception {
        Path first = cards("cards.csv", 1);
        model.choose(List.of(first));
        model.seePlan();
        model.write();
        Path copy = Files.copy(first, folder.resolve("cards-copy.csv"));

        model.choose(List.of(copy));

        ImportRun run = model.history().standing(file().name(), file().sha256()).orElseThrow();
        assertEquals("cards.csv", run.file());
        RelativeDates dates = new RelativeDates(
                room.room.messages(), room.room.time().clock(), room.room.time().zone());
        assertTrue(model.words().again(file(), run, dates).startsWith("This file was imported"));
    }

    @Test
    void aFileOfTheSameNameIsRememberedUntilItsImportIsTakenBack() {
        model.choose(List.of(cards("cards.csv", 1)));
        model.seePlan();
        model.write();
        assertTrue(model.history().standing("cards.csv", "").isPresent());

        model.undo();

        assertTrue(model.history().standing("cards.csv", "").isEmpty());
    }

    @Test
    void rejectedRowsAreSavedAsAWorkbook() {
        model.choose(List.of(room.text("cards.csv", "UTF-8", HEAD, ANNA, ",,,no address,,")));
        model.seePlan();

        model.saveRejected(folder.resolve("rejected.xlsx"));

        assertTrue(Files.exists(folder.resolve("rejected.xlsx")));
        assertEquals(List.of("One rejected row saved in rejected.xlsx."), room.said);
    }

    @Test
    void aWorkbookWithAPasswordAsksForItUntilItIsRight() {
        Path locked = SHEETS.resolve("nolze__msoffcrypto-tool/tests/inputs/example_password.xlsx");
        assumeTrue(Files.exists(locked), "the shared sheets are not here");
        model.choose(List.of(locked));
        assertTrue(Objects.requireNonNull(model.file().problemProperty().get()).password());

        model.file().passwordProperty().set("not this one");
        model.file().openWithPassword();
        assertEquals(
                "This password does not open the workbook.",
                Objects.requireNonNull(model.file().problemProperty().get()).title());

        model.file().passwordProperty().set("Password1234_");
        model.file().openWithPassword();
        assertNull(model.file().problemProperty().get());
        assertEquals(ImportStep.COLUMNS, model.stepProperty().get());
        assertEquals("", model.file().passwordProperty().get());
    }

    @Test
    void aRealWorkbookGoesThroughAllSteps() {
        Path workbook = SHEETS.resolve("apache__poi/test-data/spreadsheet/51626_contact.xlsx");
        assumeTrue(Files.exists(workbook), "the shared sheets are not here");
        model.choose(List.of(workbook));

        model.seePlan();
        long written = model.plan().counts().orElseThrow().written();
        model.write();

        assertTrue(written > 0);
        assertEquals(written, room.contacts());
        assertEquals(ImportStep.DONE, model.stepProperty().get());
        model.undo();
        assertEquals(0, room.contacts());
    }

    @Test
    void pastedTextIsUnderstoodLikeAFile() {
        model.paste("Kind regards\nAnna Schmidt\nHead of Purchasing\nanna.schmidt@nord.example", "");

        assertEquals(ImportStep.COLUMNS, model.stepProperty().get());
        assertEquals(
                1,
                file().mapping().columns().values().stream()
                        .filter("name"::equals)
                        .count());
    }

    @Test
    void addressesThatOnlyThePageOfTheTextHoldsAreTakenFromIt() {
        model.paste("Anna Schmidt: write", "<p>Anna Schmidt: <a href='mailto:anna@nord.example'>write</a></p>");

        assertTrue(file().mapping().has(Field.ADDRESS));
    }
}
