package app.tradewind.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.address.AddressKind;
import app.tradewind.address.Verdict;
import app.tradewind.contact.BounceClass;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.ContactSamples;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.work.CancelledException;
import app.tradewind.work.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactExportTest {

    @TempDir
    private Path folder;

    private Database database;
    private ContactRepository contacts;
    private SuppressionRepository suppressions;
    private ContactExport export;
    private Map<ContactId, MailingGate.Objection> objections = Map.of();

    @BeforeEach
    void openABook() {
        database = Database.create(folder.resolve("book.tradewind"), null);
        contacts = new ContactRepository(database);
        suppressions = new SuppressionRepository(database);
        export = new ContactExport(contacts, suppressions, _ -> objections, new Messages(Locale.ENGLISH));
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private ContactId add(String... fields) {
        return contacts.add(ContactSamples.contact(fields), ContactSamples.NOW);
    }

    private HandedOver write(ExportFormat format, String name) {
        return export.write(ContactQuery.ALL, format, folder.resolve(name), Progress.none());
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("book."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aWorkbookHasAFixedHeadWithFiltersAndTimesThatAreTimes() throws IOException {
        add(
                "name",
                "Anna Schmidt",
                "address",
                "anna@nord.example",
                "obtainedAt",
                "2026-01-31",
                "phone",
                "+49301234567");

        write(ExportFormat.XLSX, "out.xlsx");

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("out.xlsx")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getCTWorksheet().getAutoFilter().getRef().startsWith("A1:"));
            assertTrue(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold());
            assertTrue(sheet.getColumnWidthInPixels(0) > 90);
            Cell obtained = cell(sheet, "Obtained on");
            assertTrue(DateUtil.isCellDateFormatted(obtained));
            assertEquals(
                    "2026-01-31T00:00", obtained.getLocalDateTimeCellValue().toString());
            assertEquals("+49301234567", cell(sheet, "Phone").getStringCellValue());
            assertEquals("@", cell(sheet, "Phone").getCellStyle().getDataFormatString());
        }
    }

    private static Cell cell(XSSFSheet sheet, String heading) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return sheet.getRow(1).getCell(cell.getColumnIndex());
            }
        }
        throw new AssertionError(heading);
    }

    @Test
    void noCellOfAWorkbookIsAFormula() throws IOException {
        add("name", "=1+1", "company", "@SUM(A1)", "note", "-1", "custom.=x", "+1");

        write(ExportFormat.XLSX, "out.xlsx");

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("out.xlsx")))) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertEquals(CellType.STRING, cell.getCellType());
                }
            }
        }
    }

    @Test
    void textTablesBeginWithAByteOrderMarkAndNoCellRuns() throws IOException {
        add("name", "=1+1", "address", "anna@nord.example", "phone", "+49301234567", "note", "＝cmd");

        write(ExportFormat.CSV, "out.csv");

        String csv = text("out.csv");
        assertTrue(csv.startsWith("\ufeffE-mail,"));
        assertTrue(csv.contains(",'=1+1,"), csv);
        assertTrue(csv.contains(",'+49301234567,"), csv);
        assertTrue(csv.contains("'＝cmd"), csv);
    }

    @ParameterizedTest
    @EnumSource
    void aStopLeavesNothingAndWhatWasThereStays(ExportFormat format) throws IOException {
        add("name", "Anna Schmidt", "address", "anna@nord.example");
        Files.writeString(folder.resolve("out"), "before");
        Progress stopped = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThrows(
                CancelledException.class, () -> export.write(ContactQuery.ALL, format, folder.resolve("out"), stopped));

        assertEquals(List.of("out"), files());
        assertEquals("before", text("out"));
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        TradewindException refused =
                assertThrows(TradewindException.class, () -> write(ExportFormat.CSV, "nowhere/out.csv"));

        assertEquals(Failure.FILE_UNWRITABLE, refused.failure());
    }

    @Test
    void aFolderInPlaceOfAFileIsSaid() throws IOException {
        Files.createDirectory(folder.resolve("taken"));

        TradewindException refused = assertThrows(TradewindException.class, () -> write(ExportFormat.XLSX, "taken"));

        assertEquals(Failure.FILE_IS_FOLDER, refused.failure());
    }

    @Test
    void onlyWhoMayBeWrittenToGoesToAMailingService() throws IOException {
        add("name", "Good Buyer", "address", "good@nord.example", "company", "Nord GmbH");
        add("name", "No Address");
        add("name", "Said No", "address", "no@nord.example");
        add("name", "Same Domain", "address", "any@barred.example");
        contacts.add(
                verdict(ContactSamples.contact("name", "Wrong", "address", "wrong@nord.example")), ContactSamples.NOW);
        contacts.add(
                bounced(ContactSamples.contact("name", "Gone", "address", "gone@nord.example")), ContactSamples.NOW);
        add("name", "Zwilling", "address", "GOOD@nord.example");
        ContactId blocked = add("name", "No Basis", "address", "basis@nord.example");
        objections = Map.of(blocked, new MailingGate.Objection("basis.optin.named", "Needs a consent."));
        suppressions.suppressAddress("no@nord.example", SuppressionReason.OPT_OUT, "", ContactSamples.NOW);
        suppressions.suppressDomain("barred.example", SuppressionReason.MANUAL, "", ContactSamples.NOW);

        HandedOver done = write(ExportFormat.BREVO, "buyers.csv");

        assertEquals(1, done.written());
        assertEquals(
                List.of(
                        "address.bounced",
                        "address.invalid",
                        "address.none",
                        "address.twice",
                        "basis.optin.named",
                        "suppressed",
                        "suppressed"),
                done.leftOut().stream().map(HandedOver.LeftOut::reason).sorted().toList());
        assertEquals(List.of("buyers-left-out.csv", "buyers-suppressed.csv", "buyers.csv"), files());
        assertEquals(2, text("buyers.csv").lines().count());
        assertTrue(text("buyers.csv").contains("good@nord.example,"));
        assertTrue(text("buyers-suppressed.csv").contains("no@nord.example,,yes"));
        assertTrue(text("buyers-suppressed.csv").contains(",barred.example,yes"));
        assertTrue(
                text("buyers-left-out.csv").contains("basis@nord.example,No Basis,Needs a consent.,basis.optin.named"));
    }

    private static Contact verdict(Contact contact) {
        return changed(
                contact,
                address -> new ContactAddress(
                        0,
                        address.value(),
                        AddressKind.PERSONAL,
                        Verdict.INVALID,
                        List.of("no-mx"),
                        address.source(),
                        address.bounces()));
    }

    private static Contact bounced(Contact contact) {
        return changed(
                contact,
                address -> new ContactAddress(
                        0,
                        address.value(),
                        AddressKind.PERSONAL,
                        Verdict.VALID,
                        List.of(),
                        address.source(),
                        new ContactAddress.Bounces(BounceClass.HARD, "5.1.1", ContactSamples.NOW, 0)));
    }

    private static Contact changed(Contact contact, UnaryOperator<ContactAddress> change) {
        return new ContactEdit(contact, ContactSamples.NOW).addresses(change).done();
    }

    @Test
    void anErasedPersonIsCountedAndNotWritten() throws IOException {
        suppressions.suppressAddress("gone@nord.example", SuppressionReason.ERASURE, "", ContactSamples.NOW);
        database.update("UPDATE suppression SET value = ''");

        HandedOver done = write(ExportFormat.MAILCHIMP, "buyers.csv");

        assertEquals(0, done.suppressed());
        assertEquals(1, done.erased());
        assertFalse(text("buyers-suppressed.csv").contains("gone@"));
    }

    @Test
    void mailchimpGetsAsciiMailboxesTagsAndTextsOfAtMost255Bytes() throws IOException {
        add("name", "Long", "address", "long@nord.example", "title", "采".repeat(200), "tags", "vip; fair");
        Contact beyondAscii = changed(
                ContactSamples.contact("name", "Ünal", "address", "unal@nord.example"),
                address -> new ContactAddress(
                        0,
                        "ünal@nord.example",
                        AddressKind.PERSONAL,
                        Verdict.RISKY,
                        List.of(),
                        address.source(),
                        address.bounces()));
        contacts.add(beyondAscii, ContactSamples.NOW);

        HandedOver done = write(ExportFormat.MAILCHIMP, "buyers.csv");

        assertEquals(1, done.written());
        assertEquals(1, done.shortened());
        assertEquals("address.service", done.leftOut().getFirst().reason());
        String line = text("buyers.csv").lines().skip(1).findFirst().orElseThrow();
        assertTrue(line.contains("," + "采".repeat(85) + ","), line);
        assertTrue(line.endsWith("\"vip,fair\""), line);
    }

    @Test
    void numbersForBrevoAreMobilesWithTheirCountry() throws IOException {
        add("name", "Anna", "address", "anna@nord.example", "phone", "+49 30 901820; +49 170 1234567");

        write(ExportFormat.BREVO, "buyers.csv");

        assertTrue(text("buyers.csv").contains(",00491701234567,004930901820,"), text("buyers.csv"));
    }

    @Test
    void whatWouldGrowTooLargeIsSplitWithTheHeadingsInEachFile() throws IOException {
        for (int i = 0; i < 40; i++) {
            add("name", "Buyer " + i, "address", "buyer" + i + "@nord.example");
        }
        Path file = folder.resolve("buyers.csv");
        MailingExport mailing = new MailingExport(
                new BrevoFile(), suppressions, _ -> Map.of(), new Messages(Locale.SIMPLIFIED_CHINESE));
        List<Contact> all = contacts.findAll(contacts.ids(ContactQuery.ALL, app.tradewind.contact.ContactOrder.USUAL));

        HandedOver done = WholeFiles.write(file, files -> mailing.write(file, files, taker -> taker.take(all), 1000));

        List<Path> parts = done.files().stream()
                .filter(path -> !path.toString().contains("-suppressed")
                        && !path.toString().contains("-left-out"))
                .toList();
        assertTrue(parts.size() > 1, parts::toString);
        assertEquals(folder.resolve("buyers-2.csv"), parts.get(1));
        long rows = 0;
        for (Path part : parts) {
            byte[] bytes = Files.readAllBytes(part);
            assertTrue(bytes.length <= 1000, part::toString);
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            assertTrue(lines.getFirst().startsWith("EMAIL,FIRSTNAME"));
            rows += lines.size() - 1;
        }
        assertEquals(40, rows);
    }
}
