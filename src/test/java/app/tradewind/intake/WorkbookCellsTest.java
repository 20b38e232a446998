package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookCellsTest {

    @TempDir
    Path folder;

    private static List<SheetRow> rows(Path file, int sheet) {
        List<SheetRow> rows = new ArrayList<>();
        SheetReader.open(file, "password".toCharArray(), null).read(sheet, rows::add);
        return rows;
    }

    private List<SheetRow> rowsOf(MadeWorkbook workbook) {
        return rows(workbook.write(folder.resolve("made.xlsx")), 0);
    }

    private static String number(String style, String value) {
        return "<c s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    @Test
    void numbersReadAsAPersonReadsThem() {
        List<SheetRow> rows = rowsOf(MadeWorkbook.xlsx()
                .styles(
                        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"00000\"/></numFmts><cellXfs>"
                                + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"31\"/></cellXfs>")
                .sheet("<sheetData><row>" + number("0", "8.6139112345678E+12") + number("2", "1234")
                        + number("1", "45717") + number("3", "45717.5") + number("0", "0.1")
                        + "<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c>"
                        + "<c t=\"str\"><f>A1</f><v>#REF!</v></c><c t=\"str\"><f>B1</f><v>Berlin</v></c>"
                        + "<c t=\"d\"><v>2025-03-01T00:00:00Z</v></c></row></sheetData>"));

        assertEquals(
                List.of(
                        "8613911234567.8",
                        "01234",
                        "2025-03-01",
                        "2025-03-01T12:00",
                        "0.1",
                        "TRUE",
                        "",
                        "",
                        "Berlin",
                        "2025-03-01"),
                rows.getFirst().cells());
    }

    @Test
    void daysCountFrom1904WhereTheWorkbookSaysSo() {
        List<SheetRow> rows = rowsOf(MadeWorkbook.xlsx()
                .since1904()
                .styles("<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
                .sheet("<sheetData><row>" + number("0", "44255") + "</row></sheetData>"));

        assertEquals(List.of("2025-03-01"), rows.getFirst().cells());
    }

    @Test
    void richTextIsOneTextAndReadingsAreLeftOut() {
        List<SheetRow> rows = rowsOf(MadeWorkbook.xlsx()
                .shared("<si><r><t>株式</t></r><r><t>会社</t></r><rPh sb=\"0\" eb=\"2\"><t>カブシキ</t></rPh></si>"
                        + "<si><t>one_x000A_two _x_ A_xZZZZ_</t></si>")
                .sheet("<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>7</v></c>"
                        + "<c t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r></is></c></row></sheetData>"));

        assertEquals(
                List.of("株式会社", "one\ntwo _x_ A_xZZZZ_", "", "inline"),
                rows.getFirst().cells());
    }

    @Test
    void workbookWithoutStylesTextsAndPlacesIsRead() {
        List<SheetRow> rows = rowsOf(
                MadeWorkbook.xlsx()
                        .sheet(
                                "<sheetData><row><c t=\"inlineStr\"><is><t>E-mail</t></is></c></row>"
                                        + "<row r=\"5\" hidden=\"1\"><c r=\"C5\"><v>7</v></c></row><row><c><v>8</v></c></row></sheetData>"));

        assertEquals(List.of(1, 5, 6), rows.stream().map(SheetRow::number).toList());
        assertEquals(List.of("", "", "7"), rows.get(1).cells());
        assertTrue(rows.get(1).hidden());
        assertFalse(rows.get(2).hidden());
    }

    @Test
    void strictFormSaysWhatItsTransitionalTwinSays() throws IOException {
        List<Path> all = SharedSheets.all().stream().map(SharedSheets::path).toList();
        int twins = 0;
        for (Path strict : all) {
            Path twin = strict.getParent().resolveSibling(strict.getFileName());
            if (strict.getParent().endsWith("strict") && all.contains(twin)) {
                assertEquals(filled(rows(twin, 0)), filled(rows(strict, 0)), strict.toString());
                twins++;
            }
        }
        System.getLogger("intake").log(System.Logger.Level.INFO, "{0} strict workbooks read like their twins", twins);
        assertTrue(twins > 0);
    }

    @ParameterizedTest
    @CsvSource({"xls", "xlsx"})
    void mergedCellsAndNotesAreKnownInEveryRowTheyReach(String kind) throws IOException {
        Path file = folder.resolve("merged." + kind);
        try (Workbook workbook = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet();
            String[][] cells = {
                {"Company", "Name", "E-mail"},
                {"Nord GmbH", "Anna Schmidt", "anna@nord.example.de"},
                {"", "Jan Berg", "jan@nord.example.de"},
                {"", "", ""},
                {"Sud SA", "Léa Roy", "lea@sud.example.fr"}
            };
            for (int i = 0; i < cells.length; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < cells[i].length; j++) {
                    row.createCell(j).setCellValue(cells[i][j]);
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
            ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
            Comment note = sheet.createDrawingPatriarch().createCellComment(anchor);
            note.setString(workbook.getCreationHelper().createRichTextString("met at the fair"));
            Cell pinned = sheet.getRow(4).getCell(1);
            pinned.setCellComment(note);
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        try (IntakeBook book = new IntakeBook(folder)) {
            book.run(file, Policy.MERGE);

            assertEquals(3, book.all().size());
            assertEquals("Nord GmbH", book.all().get(1).company().name());
            assertEquals("met at the fair", book.all().get(2).note());
        }
    }

    @Test
    void openDocumentIsReadWithItsRepeatsDatesNotesAndHiddenParts() {
        String content =
                "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\">"
                        + "<office:automatic-styles><style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/>"
                        + "</style:style></office:automatic-styles><office:body><office:spreadsheet>"
                        + "<table:table table:name=\"Buyers\" table:style-name=\"ta1\"><table:table-row>"
                        + "<table:table-cell office:value-type=\"string\" table:number-rows-spanned=\"2\"><text:p>Two<text:s text:c=\"2\"/>words</text:p>"
                        + "<text:p>and a line</text:p></table:table-cell>"
                        + "<table:table-cell table:number-columns-repeated=\"2\"/>"
                        + "<table:table-cell office:value-type=\"date\" office:date-value=\"2025-03-01T12:30:00\"><text:p>1.3.25</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"float\" office:value=\"1234\"><office:annotation><text:p>call first</text:p></office:annotation><text:p>01234</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"float\" office:value=\"1234.5\" table:number-columns-repeated=\"2\"><text:p>1,234.50</text:p></table:table-cell>"
                        + "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>"
                        + "<table:table-row table:visibility=\"filter\"><table:covered-table-cell/><table:table-cell office:value-type=\"percentage\" office:value=\"0.5\"><text:p>50%</text:p></table:table-cell></table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row></table:table>"
                        + "<table:table table:name=\"Secret\" table:style-name=\"ta2\"/></office:spreadsheet></office:body></office:document-content>";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", content);
        Path file = MadeWorkbook.zip(folder.resolve("buyers.ods"), parts);

        SheetReader reader = SheetReader.open(file, null, null);
        List<SheetRow> rows = rows(file, 0);

        assertEquals(FileFormat.ODS, reader.format());
        assertEquals(List.of(new SheetInfo(0, "Buyers", false), new SheetInfo(1, "Secret", true)), reader.sheets());
        assertEquals(
                List.of("Two  words\nand a line", "", "", "2025-03-01T12:30", "01234", "1234.5", "1234.5"),
                rows.getFirst().cells());
        assertEquals(List.of("call first"), rows.getFirst().notes());
        assertEquals(List.of("", "0.5"), rows.get(1).cells());
        assertTrue(rows.get(1).hidden());
        assertEquals(1, rows.get(1).merged().size());
        assertEquals(2, rows.size());
    }

    @Test
    void oldAndBinaryWorkbooksSayWhatTheirNewerTwinsSay() throws IOException {
        for (String twin : List.of(
                "Test_num_double_date_bool_string",
                "CollapsedHide",
                "Test_git_issue_250_richtext",
                "Test_Issue_DateFormatButNotDate")) {
            List<SheetRow> newer = rows(SharedSheets.named("TestData/" + twin + ".xlsx"), 0);
            List<SheetRow> binary = rows(SharedSheets.named("TestData/" + twin + ".xlsb"), 0);

            assertEquals(filled(newer), filled(binary), twin);
        }
    }

    private static List<String> filled(List<SheetRow> rows) {
        return rows.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> row.number()
                        + (row.hidden() ? " hidden " : " ")
                        + String.join("|", row.cells()).replaceAll("\\|+$", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"testEXCEL_3.xls", "testEXCEL_5.xls", "testEXCEL_95.xls"})
    void workbooksFromBeforeExcel97AreRead(String name) throws IOException {
        List<SheetRow> rows = rows(SharedSheets.named(name), 0);

        System.getLogger("intake")
                .log(System.Logger.Level.INFO, "{0}: {1}", name, rows.subList(0, Math.min(3, rows.size())));
        assertFalse(rows.isEmpty());
    }

    @Test
    void passwordOfExcel95OpensItsWorkbook() throws IOException {
        List<SheetRow> rows = rows(SharedSheets.named("Test_git_issue_242_xor_pwd_password.xls"), 0);

        assertEquals(List.of("Password: password"), rows.getFirst().cells());
    }

    @Test
    void everyVisibleSheetWithContactsIsOffered() {
        String head =
                "<sheetData><row><c t=\"inlineStr\"><is><t>E-mail</t></is></c><c t=\"inlineStr\"><is><t>Company</t></is></c></row>"
                        + "<row><c t=\"inlineStr\"><is><t>%s@nord.example.de</t></is></c><c t=\"inlineStr\"><is><t>Nord</t></is></c></row></sheetData>";
        Path file = MadeWorkbook.xlsx()
                .sheet("Cover", "visible", "<sheetData/>")
                .sheet("A", "visible", head.formatted("a"))
                .sheet("B", "visible", head.formatted("b"))
                .sheet("Old", "veryHidden", head.formatted("old"))
                .write(folder.resolve("several.xlsx"));
        try (IntakeBook book = new IntakeBook(folder)) {
            IntakeFile opened = book.intake.open(file, null);

            assertEquals(
                    List.of("A", "B"),
                    book.intake.visibleSheets(opened).stream()
                            .map(sheet -> sheet.sheet().name())
                            .toList());
            assertEquals("Old", book.intake.withSheet(opened, "old").sheet().name());
        }
    }
}
