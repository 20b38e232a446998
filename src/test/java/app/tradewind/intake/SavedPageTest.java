package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Channel;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.EvidenceRepository;
import app.tradewind.contact.NoSolicitNote;
import app.tradewind.contact.SourceType;
import app.tradewind.contact.Tri;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.work.Progress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedPageTest {

    private static final Path PAGES = Path.of("src/test/resources/app/tradewind/intake/page");
    private static final String PAGE =
            "<html><head><meta charset=\"utf-8\"><title>Kontakt | Nord GmbH</title></head><body>"
                    + "<h1>Kontakt</h1><p>Ansprechpartnerin: Jana Köhler, Einkauf</p><p>jana.koehler@nord.example</p></body></html>";

    private IntakeBook book;

    @BeforeEach
    void openAFreshBook(@TempDir Path folder) {
        book = new IntakeBook(folder);
    }

    @AfterEach
    void closeIt() {
        book.close();
    }

    private ContactAddress.Source source(String address) {
        return book.all().stream()
                .flatMap(contact -> contact.addresses().stream())
                .filter(known -> known.value().equals(address))
                .findFirst()
                .orElseThrow()
                .source();
    }

    private long copies() {
        return book.database.count("SELECT count(*) FROM evidence");
    }

    @Test
    void savedPageIsKeptAsProofOfEachOfItsAddresses() throws Exception {
        Path page = PAGES.resolve("02-german-team-cards.html");

        ImportReport report = book.run(page, Policy.MERGE);

        assertEquals(new ImportCounts(4, 4, 0, 0, 0, 0), report.counts());
        Contact anna = book.all().getFirst();
        assertEquals("Anna Schmidt", anna.name().display());
        assertEquals("Leiterin Einkauf", anna.title());
        assertEquals("Kupferwerk Süd GmbH", anna.company().name());
        assertEquals("+49711555010", anna.phones().getFirst().value());
        assertEquals(Channel.WEBSITE, anna.origin().channel());
        ContactAddress.Source source = source("a.schmidt@kupferwerk-sued.example");
        assertEquals(SourceType.OWN_SITE, source.type());
        assertEquals("https://kupferwerk-sued.example/unternehmen/ansprechpartner", source.url());
        assertEquals(Tri.YES, source.publishedForContact());
        assertEquals(NoSolicitNote.NO, source.noSolicitNote());
        assertEquals(
                Files.getLastModifiedTime(page).toMillis(), source.obtainedAt().toEpochMilli());
        EvidenceRepository evidence = new EvidenceRepository(book.database);
        assertEquals("text/html", evidence.find(source.copyId()).orElseThrow().mediaType());
        assertArrayEquals(
                Files.readAllBytes(page), evidence.bytes(source.copyId()).orElseThrow());
        assertEquals(1, copies());
    }

    @Test
    void noteAgainstAdvertisingIsSeenInThePlanAndKept() {
        Path page = PAGES.resolve("16-dutch-contact.html");

        ImportPlan plan = book.plan(page, Policy.MERGE);

        Reason reason = plan.rows().getFirst().reasons().getFirst();
        assertEquals(Reason.Code.REFUSES_MAIL, reason.code());
        assertTrue(reason.values().getFirst().contains("geen acquisitie"));
        assertEquals(0, copies());
        book.run(page, Policy.MERGE);
        assertEquals(
                NoSolicitNote.YES, source("jeroen@vandijk-groenten.example").noSolicitNote());
    }

    @Test
    void undoTakesThePageAwayAndAnotherImportBringsItBack() {
        ImportReport report = book.run(PAGES.resolve("02-german-team-cards.html"), Policy.MERGE);

        app.tradewind.store.Journal.Undone undone = book.intake.undo(report.run());

        assertEquals(4, undone.removed().size());
        assertEquals(0, copies());
        book.run(PAGES.resolve("02-german-team-cards.html"), Policy.MERGE);
        assertEquals(4, book.all().size());
        assertEquals(1, copies());
        long copy = source("info@kupferwerk-sued.example").copyId();
        assertTrue(new EvidenceRepository(book.database).bytes(copy).orElseThrow().length > 1000);
    }

    @Test
    void pageThatTellsNothingNewLeavesNoCopy() {
        book.run(PAGES.resolve("02-german-team-cards.html"), Policy.MERGE);

        ImportReport again = book.run(PAGES.resolve("02-german-team-cards.html"), Policy.MERGE);

        assertEquals(4, again.counts().unchanged());
        assertEquals(1, copies());
    }

    @Test
    void directoryIsNoFirmsOwnSite() {
        book.run(PAGES.resolve("17-directory.html"), Policy.MERGE);

        assertEquals(SourceType.DIRECTORY, source("info@rossi-utensili.example").type());
    }

    @Test
    void pageInOneFileIsReadWhateverItsEncoding() {
        String[] head = {
            "From: <Saved by a browser>",
            "Snapshot-Content-Location: https://www.nord.example/kontakt",
            "Subject: Kontakt",
            "Date: Tue, 3 Feb 2026 09:30:00 -0000",
            "MIME-Version: 1.0",
            "Content-Type: multipart/related;",
            "\ttype=\"text/html\";",
            "\tboundary=\"----Boundary--x\"",
            "",
            "",
            "------Boundary--x",
            "Content-Type: text/html; charset=utf-8",
            "Content-ID: <frame@mhtml>",
        };
        String printable = PAGE.replace("=", "=3D").replace("ö", "=C3=B6").replace("<h1>", "=\n<h1>");
        String coded = Base64.getMimeEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8));
        for (String body : List.of("quoted-printable\n\n" + printable, "base64\n\n" + coded)) {
            Path file = book.text(
                    "page.mhtml",
                    StandardCharsets.UTF_8,
                    String.join("\n", head),
                    "Content-Transfer-Encoding: " + body,
                    "------Boundary--x",
                    "Content-Type: image/png",
                    "",
                    "x",
                    "------Boundary--x--");

            ImportReport report = book.run(file, Policy.MERGE);

            assertEquals("Jana Köhler", book.only().name().display());
            ContactAddress.Source source = source("jana.koehler@nord.example");
            assertEquals("https://www.nord.example/kontakt", source.url());
            assertEquals(Instant.parse("2026-02-03T09:30:00Z"), source.obtainedAt());
            book.intake.undo(report.run());
        }
    }

    @Test
    void damagedArchiveIsSaidToBeUnreadable() {
        Path file = book.text(
                "page.mht",
                StandardCharsets.UTF_8,
                "From: <x>",
                "Subject: text/html",
                "Content-Type: multipart/related",
                "",
                "--");

        TradewindException refused = assertThrows(TradewindException.class, () -> book.intake.open(file, null));

        assertEquals(Failure.FILE_DAMAGED, refused.failure());
    }

    @Test
    void pageWithoutAnyContactIsRefused() {
        TradewindException refused = assertThrows(
                TradewindException.class, () -> book.intake.open(PAGES.resolve("18-no-contacts.html"), null));

        assertEquals(Failure.TABLE_WITHOUT_CONTACTS, refused.failure());
    }

    @Test
    void pageWithoutAWordOfItsEncodingIsReadByItsBytes() {
        Path file = book.text(
                "page.html",
                Charset.forName("GB18030"),
                "<html><body><h1>联系我们</h1><p>联系人：张伟 采购经理</p><p>电话：+86 574 8765 4321</p><p>邮箱：zhangwei@hailan.example</p></body></html>");

        book.run(file, Policy.MERGE);

        assertEquals("张伟", book.only().name().display());
    }

    @Test
    void tableOfContactsInAPageStaysATable() {
        Path file = book.text(
                "export.html",
                StandardCharsets.UTF_8,
                "<html><head><title>List</title></head><body><table>",
                "<tr><th>Company</th><th>Contact name</th><th>E-mail</th></tr>",
                "<tr><td>Nord GmbH</td><td>Anna Schmidt</td><td>anna@nord.example</td></tr>",
                "<tr><td>Sued AG</td><td>Bob Meyer</td><td>bob@sued.example</td></tr></table></body></html>");

        IntakeFile opened = book.intake.open(file, null);

        assertEquals(
                Map.of("Company", "company", "Contact name", "name", "E-mail", "address"),
                opened.mapping().columns());
        assertEquals(
                List.of("1", "List"),
                opened.sheets().stream().map(SheetInfo::name).toList());
        assertTrue(opened.copy().isEmpty());
    }

    @Test
    void pastedSignatureBecomesAContactAndNeverAFile() throws Exception {
        IntakeFile pasted = book.intake.openText(Files.readString(PAGES.resolve("20-signature.txt")));

        book.intake.run(book.intake.plan(pasted, ImportChoices.USUAL, Progress.none()), Progress.none());

        Contact sabine = book.only();
        assertEquals("Sabine Krüger", sabine.name().display());
        assertEquals("DE", sabine.where().country());
        assertEquals(3, sabine.phones().size());
        ContactAddress.Source source = source("krueger@feinblech-weber.example");
        assertEquals(NoSolicitNote.NOT_LOOKED, source.noSolicitNote());
        assertEquals(
                "text/plain",
                new EvidenceRepository(book.database)
                        .find(source.copyId())
                        .orElseThrow()
                        .mediaType());
        try (var files = Files.list(book.folder)) {
            assertTrue(files.map(Path::getFileName)
                    .map(Path::toString)
                    .allMatch(name -> name.startsWith("book.tradewind")));
        }
    }

    @Test
    void pastedRowsOfASpreadsheetAreATable() {
        IntakeFile pasted = book.intake.openText(
                "Firma\tAnsprechpartner\tE-Mail\nNord GmbH\tAnna Schmidt\tanna@nord.example\nSüd AG\tBob Meyer\tbob@sued.example\n");

        assertEquals(FileFormat.PASTED, pasted.format());
        assertEquals(1, pasted.layout().headerRow());
        assertEquals(3, pasted.mapping().columns().size());
        assertTrue(pasted.copy().isEmpty());
    }

    @Test
    void pastedRowsWithoutHeadingsAreATableToo() {
        IntakeFile pasted = book.intake.openText(
                "Nord GmbH\tAnna Schmidt\tanna@nord.example\nSued AG\tBob Meyer\tbob@sued.example");

        assertEquals(0, pasted.layout().headerRow());
        assertTrue(pasted.mapping().columns().containsValue("address"));
    }

    @Test
    void emptyPasteIsRefused() {
        assertEquals(
                Failure.FILE_EMPTY,
                assertThrows(TradewindException.class, () -> book.intake.openText(" \n"))
                        .failure());
        assertEquals(
                Failure.TABLE_WITHOUT_CONTACTS,
                assertThrows(TradewindException.class, () -> book.intake.openText("Hello, no contact here."))
                        .failure());
    }

    @Test
    void theNoteIsSaidInBothLanguages() {
        for (Locale language : app.tradewind.text.Messages.LANGUAGES) {
            String said = Reason.of(Reason.Code.REFUSES_MAIL, "no cold calls")
                    .text(new app.tradewind.text.Messages(language));

            assertTrue(said.contains("no cold calls"), said);
        }
    }

    @Test
    void addressThatIsKnownGetsTheProofOfThePageThatShowsIt() {
        book.run(book.csv("Name,E-mail", "Anna Schmidt,a.schmidt@kupferwerk-sued.example"), Policy.MERGE);

        ImportReport report = book.run(PAGES.resolve("02-german-team-cards.html"), Policy.MERGE);

        assertEquals(1, report.counts().updated());
        ContactAddress.Source source = source("a.schmidt@kupferwerk-sued.example");
        assertEquals(NoSolicitNote.NO, source.noSolicitNote());
        assertEquals(Tri.YES, source.publishedForContact());
        book.intake.undo(report.run());
        assertEquals(
                NoSolicitNote.NOT_LOOKED,
                source("a.schmidt@kupferwerk-sued.example").noSolicitNote());
        assertEquals(0, copies());
    }

    @Test
    void pastedCardIsReadAsACard() {
        IntakeFile pasted = book.intake.openText(
                "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Schmidt\r\nEMAIL:anna@nord.example\r\nEND:VCARD\r\n");

        book.intake.run(book.intake.plan(pasted, ImportChoices.USUAL, Progress.none()), Progress.none());

        assertEquals("Anna Schmidt", book.only().name().display());
    }
}
