package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.tradewind.contact.Contact;
import app.tradewind.contact.EvidenceRepository;
import app.tradewind.failure.TradewindException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

class MailFileTest {

    private static final Path MAILS = Path.of("../shared/data/bounces");

    @TempDir
    Path folder;

    @Test
    void theSenderIsTheContactAndTheDateTheFirstContact() {
        List<Contact> contacts = imported(
                "From: =?UTF-8?B?6ZmI5Lyf?= <chen@firm.example>",
                "Reply-To: sales@firm.example",
                "To: us@hinges.example",
                "Date: Mon, 20 Oct 2025 23:30:00 +0800",
                "Subject: price",
                "Content-Type: text/plain; charset=utf-8",
                "",
                "Please quote.");

        assertEquals(2, contacts.size());
        assertEquals("陈伟", contacts.getFirst().name().display());
        assertEquals(
                "chen@firm.example", contacts.getFirst().addresses().getFirst().value());
        assertEquals(Instant.parse("2025-10-20T00:00:00Z"), contacts.getFirst().firstContactAt());
    }

    @Test
    void cardsThatAMessageCarriesCompleteTheSenderOrStandForThemselves() {
        List<Contact> contacts = imported(
                "From: Anna <anna@moebel.example>",
                "Date: Mon, 20 Oct 2025 10:00:00 +0000",
                "MIME-Version: 1.0",
                "Content-Type: multipart/mixed; boundary=b",
                "",
                "--b",
                "Content-Type: text/plain",
                "",
                "Hello",
                "--b",
                "Content-Type: text/x-vcard; name=anna.vcf",
                "Content-Transfer-Encoding: base64",
                "",
                base64("BEGIN:VCARD\nVERSION:2.1\nFN:Anna Schmidt\nORG:Möbel GmbH\n"
                        + "EMAIL:Anna@moebel.example\nEND:VCARD\n"),
                "--b",
                "Content-Type: application/octet-stream; name=bo.vcf",
                "Content-Disposition: attachment; filename=bo.vcf",
                "",
                "BEGIN:VCARD",
                "VERSION:3.0",
                "FN:Bo Lund",
                "EMAIL:bo@lund.example",
                "END:VCARD",
                "--b--");

        assertEquals(
                List.of("Anna Schmidt", "Bo Lund"),
                contacts.stream().map(contact -> contact.name().display()).toList());
        assertEquals("Möbel GmbH", contacts.getFirst().company().name());
    }

    @Test
    void signatureSaysMoreOfTheSender() {
        Contact contact = imported(
                        "From: Anna Schmidt <anna@moebel.example>",
                        "Date: Mon, 20 Oct 2025 10:00:00 +0000",
                        "Content-Type: text/plain; charset=utf-8",
                        "",
                        "Dear Lin,",
                        "",
                        "please quote 500 pieces.",
                        "",
                        "-- ",
                        "Anna Schmidt",
                        "Purchasing Manager",
                        "Möbel & Söhne GmbH",
                        "Hafenstr. 8, 10115 Berlin, Germany",
                        "Tel: +49 30 901820",
                        "www.moebel.example",
                        "",
                        "On Sun, 19 Oct 2025 Lin Hua wrote:",
                        "> Tel: +86 574 8888 8888")
                .getFirst();

        assertEquals("Purchasing Manager", contact.title());
        assertEquals("Möbel & Söhne GmbH", contact.company().name());
        assertEquals("+4930901820", contact.phones().getFirst().value());
        assertEquals(1, contact.phones().size());
        assertTrue(contact.company().website().contains("moebel.example"));
    }

    @Test
    void theMessageIsKeptAsEvidenceOfTheAddress() {
        try (IntakeBook book = new IntakeBook(folder)) {
            Path file = book.text(
                    "mail.eml",
                    StandardCharsets.UTF_8,
                    "From: bo@lund.example",
                    "Date: Mon, 20 Oct 2025 10:00:00 +0000",
                    "",
                    "Hi");
            book.run(file, Policy.CREATE);

            Long copy = book.only().addresses().getFirst().source().copyId();

            EvidenceRepository.Evidence evidence =
                    new EvidenceRepository(book.database).find(copy).orElseThrow();
            assertEquals("message/rfc822", evidence.mediaType());
            assertEquals(Instant.parse("2025-10-20T10:00:00Z"), evidence.takenAt());
        }
    }

    @Test
    void forwardedMessagesGiveTheirSendersToo() {
        List<Contact> contacts = imported(
                "From: lin@hinges.example",
                "Date: Mon, 20 Oct 2025 10:00:00 +0000",
                "Content-Type: multipart/mixed; boundary=b",
                "",
                "--b",
                "Content-Type: message/rfc822",
                "",
                "From: Omar Haddad <omar@pumps.example>",
                "Subject: offer",
                "",
                "Hi",
                "--b--");

        assertTrue(
                contacts.stream().anyMatch(contact -> contact.name().display().equals("Omar Haddad")));
    }

    @Test
    void noRealMessageBreaksTheReader(TestReporter reporter) throws IOException {
        assumeTrue(Files.isDirectory(MAILS), "../shared/data/bounces is absent");
        int read = 0;
        int refused = 0;
        List<Path> mails;
        try (Stream<Path> files = Files.walk(MAILS)) {
            mails = files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().matches(".*\\.(?:jsonl|tsv|md)"))
                    .toList();
        }
        for (Path mail : mails) {
            try {
                SheetReader reader = SheetReader.open(mail, null, null);
                read += reader.format() == FileFormat.MAIL ? 1 : 0;
                reader.read(0, row -> true);
            } catch (TradewindException said) {
                refused++;
            }
        }
        reporter.publishEntry("messages", read + " read as messages, " + refused + " refused, of " + mails.size());
        assertTrue(read > mails.size() * 0.9);
    }

    private List<Contact> imported(String... lines) {
        try (IntakeBook book = new IntakeBook(folder)) {
            book.run(book.text("mail.eml", StandardCharsets.UTF_8, lines), Policy.CREATE);
            return book.all();
        }
    }

    private static String base64(String text) {
        return java.util.Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
