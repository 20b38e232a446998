package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.work.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files made to do harm, or caught at a bad moment: each gets its sentence within seconds and the book stays as it
/// is.
class WorkbookSafetyTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String SHARED = "xl/sharedStrings.xml";
    private static final String CELL = "<c t=\"inlineStr\"><is><t>%s</t></is></c>";
    private static final String CARDS = "<sheetData><row>" + CELL.formatted("E-mail") + CELL.formatted("Company")
            + "</row><row>" + CELL.formatted("anna@nord.example.de") + CELL.formatted("Nord") + "</row></sheetData>";

    @TempDir
    Path folder;

    private IntakeBook book;

    @BeforeEach
    void openAFreshBook() {
        book = new IntakeBook(folder);
    }

    @AfterEach
    void findItUnchanged() {
        assertTrue(book.all().isEmpty());
        book.close();
    }

    private Failure refusal(Path file) {
        return assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThrows(TradewindException.class, () -> book.run(file, Policy.MERGE))
                        .failure());
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    @Test
    void sheetThatUnfoldsWithoutEndIsRefused() {
        String rows = "<row r=\"1\"><c r=\"A1\"/></row>";
        Path bomb = MadeWorkbook.swollen(file("rows.xlsx"), SHEET, "<worksheet><sheetData>", rows, 8_000_000, "");

        assertEquals(Failure.WORKBOOK_TOO_LARGE, refusal(bomb));
    }

    @Test
    void sharedTextsThatUnfoldWithoutEndAreRefused() {
        Path bomb = MadeWorkbook.swollen(
                file("texts.xlsx"),
                SHARED,
                "<sst>",
                "<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>",
                3_000_000,
                "</sst>");

        assertEquals(Failure.WORKBOOK_TOO_LARGE, refusal(bomb));
    }

    @Test
    void textThatDoesNotEndIsRefused() {
        Path bomb = MadeWorkbook.swollen(file("text.xlsx"), SHARED, "<sst><si><t>", "a", 20_000_000, "</t></si></sst>");

        assertEquals(Failure.WORKBOOK_TOO_LARGE, refusal(bomb));
    }

    @Test
    void attributeThatDoesNotEndIsRefused() {
        Path bomb = MadeWorkbook.swollen(file("tag.xlsx"), SHEET, "<worksheet a=\"", "a", 20_000_000, "\"/>");

        assertEquals(Failure.WORKBOOK_TOO_LARGE, refusal(bomb));
    }

    @Test
    void elementsThatNestWithoutEndAreRefused() {
        Path deep = MadeWorkbook.swollen(file("deep.xlsx"), SHEET, "<worksheet>", "<row>", 1_000_000, "");

        assertEquals(Failure.WORKBOOK_UNREADABLE, refusal(deep));
    }

    @Test
    void honestSheetThatPacksWellIsRead() {
        String rows = "<row><c><v>1</v></c><c><v>2</v></c></row>";
        Path honest = MadeWorkbook.swollen(
                file("honest.xlsx"), SHEET, "<worksheet><sheetData>", rows, 500_000, "</sheetData></worksheet>");
        long[] count = new long[1];

        SheetReader.open(honest, null, null).read(0, row -> ++count[0] > 0);

        assertEquals(500_000, count[0]);
    }

    @Test
    void entitiesUnfoldToNothing() {
        String laughs =
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>";
        String sheet = laughs + "<worksheet><sheetData><row><c><v>&c;</v></c></row></sheetData></worksheet>";
        Path file = MadeWorkbook.xlsx().sheet("").part(SHEET, sheet).write(file("laughs.xlsx"));

        assertEquals(Failure.WORKBOOK_UNREADABLE, refusal(file));
    }

    @Test
    void filesOfThisComputerAreNotFetched() throws IOException {
        Path secret = Files.writeString(file("secret.txt"), "secret");
        String steals = "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri()
                + "\">]><worksheet><sheetData><row><c t=\"str\"><v>&s;</v>" + "</c></row></sheetData></worksheet>";
        Path file = MadeWorkbook.xlsx().sheet("").part(SHEET, steals).write(file("xxe.xlsx"));
        Path xml = Files.writeString(
                file("xxe.xml"),
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri()
                        + "\">]><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table><Row><Cell><Data>&s;</Data>"
                        + "</Cell></Row></Table></Worksheet></Workbook>");

        assertEquals(Failure.WORKBOOK_UNREADABLE, refusal(file));
        assertEquals(Failure.WORKBOOK_UNREADABLE, refusal(xml));
    }

    @Test
    void cutWorkbookSaysThatItEndsTooEarly() throws IOException {
        byte[] whole = Files.readAllBytes(MadeWorkbook.xlsx().sheet(CARDS).write(file("whole.xlsx")));

        for (int length : new int[] {40, whole.length / 2, whole.length - 30}) {
            Path cut = Files.write(file("cut.xlsx"), Arrays.copyOf(whole, length));
            assertEquals(Failure.FILE_INCOMPLETE, refusal(cut), () -> "cut at " + length);
        }
    }

    @Test
    void cutWorkbookOfExcel97SaysThatItEndsTooEarly() throws IOException {
        Path whole = MadeFiles.xls(file("whole.xls"));
        byte[] bytes = Files.readAllBytes(whole);

        Path cut = Files.write(file("cut.xls"), Arrays.copyOf(bytes, bytes.length / 2));

        assertEquals(Failure.FILE_INCOMPLETE, refusal(cut));
    }

    @Test
    void sheetThatIsCutInsideItsArchiveIsRefusedWhole() {
        Path cut = MadeWorkbook.xlsx()
                .sheet("")
                .part(SHEET, "<worksheet>" + CARDS.replace("</row></sheetData>", ""))
                .write(file("half.xlsx"));

        assertTrue(refusal(cut).name().matches("FILE_INCOMPLETE|WORKBOOK_UNREADABLE"));
    }

    @Test
    void fileThatGrowsWhileItIsReadIsRefused() {
        Path growing = book.csv("E-mail,Company", "anna@nord.example.de,Nord", "jan@sud.example.fr,Sud");
        IntakeFile opened = book.intake.open(growing, null);
        ImportChoices choices = ImportChoices.USUAL;

        TradewindException refused = assertThrows(
                TradewindException.class, () -> book.intake.run(opened, choices, row -> {}, growing(growing)));

        assertEquals(Failure.FILE_CHANGED, refused.failure());
    }

    /// Writes to the file at the first progress that is told.
    private static Progress growing(Path file) {
        append(file);
        return Progress.none();
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, "lea@est.example.fr,Est\n", StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void fileThatVanishesIsMissed() throws IOException {
        Path file = MadeWorkbook.xlsx().sheet(CARDS).write(file("gone.xlsx"));
        IntakeFile opened = book.intake.open(file, null);
        Files.delete(file);

        TradewindException refused = assertThrows(
                TradewindException.class,
                () -> book.intake.run(opened, ImportChoices.USUAL, row -> {}, Progress.none()));

        assertEquals(Failure.FILE_GONE, refused.failure());
    }

    @Test
    void workbookThatIsOpenElsewhereIsReadAndSaysSo() throws IOException {
        Path file = MadeWorkbook.xlsx().sheet(CARDS).write(file("open.xlsx"));
        assertFalse(book.intake.open(file, null).isOpenElsewhere());

        Files.createFile(file("~$open.xlsx"));

        assertTrue(book.intake.open(file, null).isOpenElsewhere());
        assertEquals(1, book.plan(file, Policy.MERGE).counts().created());
    }

    @Test
    void fileThatAnotherProgramHoldsIsToldFromADamagedOne() throws IOException {
        Path file = Files.createFile(file("held.xlsx"));

        FileSystemException held = new FileSystemException(file.toString(), null, "used by another process");

        assertEquals(Failure.FILE_IN_USE, FileTrouble.of(file, held).failure());
        assertEquals(
                Failure.WORKBOOK_UNREADABLE,
                FileTrouble.of(file, new IllegalStateException()).failure());
    }

    @Test
    void encryptedOpenDocumentSaysSo() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
        parts.put("content.xml", "????");

        assertEquals(Failure.WORKBOOK_PASSWORD_UNSUPPORTED, refusal(MadeWorkbook.zip(file("locked.ods"), parts)));
    }

    @Test
    void openDocumentOfEndlessRepeatsIsBounded() {
        String cell = "<t:table-cell t:number-columns-repeated=\"2147483647\"><p>x</p></t:table-cell>";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put(
                "content.xml",
                "<d xmlns:t=\"t\"><t:table><t:table-row t:number-rows-repeated=\"2147483647\">" + cell
                        + "</t:table-row></t:table></d>");
        Path file = MadeWorkbook.zip(file("endless.ods"), parts);
        long[] count = new long[1];

        SheetReader.open(file, null, null).read(0, row -> ++count[0] > 0);

        assertEquals(1 << 20, count[0]);
        assertEquals(Failure.TABLE_WITHOUT_HEADER, refusal(file));
    }
}
