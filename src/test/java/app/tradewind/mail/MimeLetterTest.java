package app.tradewind.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MimeLetterTest {

    private static MimeLetter letter(String to, String subject, String html) {
        return MimeLetter.of(
                MailSamples.letter(to, subject, html),
                "纯文本\n.\nsecond line",
                MailSamples.account(25),
                "<k7m2p9q4r6s8t3@hinges.example>",
                MailSamples.NOON);
    }

    private static MimeMessage read(MimeLetter letter) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(letter.bytes()));
    }

    private static String raw(MimeLetter letter) {
        return new String(letter.bytes(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void headersAreThoseThatALetterNeeds() throws Exception {
        MimeMessage read = read(letter("ada@doors.example", "铰链 for Ada", "<p>x</p>"));

        assertEquals("铰链 for Ada", read.getSubject());
        assertEquals("Lin Hua", ((InternetAddress) read.getFrom()[0]).getPersonal());
        assertEquals("lin@hinges.example", ((InternetAddress) read.getFrom()[0]).getAddress());
        assertEquals("ada@doors.example", read.getHeader("To", ","));
        assertEquals("<k7m2p9q4r6s8t3@hinges.example>", read.getMessageID());
        assertEquals(MailSamples.NOON, read.getSentDate().toInstant());
        assertEquals("1.0", read.getHeader("MIME-Version", ","));
        assertEquals(
                "<mailto:lin@hinges.example?subject=unsubscribe-k7m2p9q4r6s8t3>",
                read.getHeader("List-Unsubscribe", ","));
    }

    @Test
    void nothingTellsMoreThanItMust() {
        String raw = raw(letter("ada@doors.example", "Hinges", "<p>x</p>"));

        for (String header : new String[] {"Bcc", "X-Mailer", "User-Agent", "List-Unsubscribe-Post", "Sender"}) {
            assertFalse(raw.toLowerCase().contains("\n" + header.toLowerCase() + ":"), header);
        }
    }

    @Test
    void bothFormsOfTheBodySurviveTheirEncoding() throws Exception {
        MimeMultipart parts = (MimeMultipart) read(letter("a@b.example", "s", "<p>" + "很长的一段 ".repeat(900) + "</p>"))
                .getContent();

        BodyPart text = parts.getBodyPart(0);
        BodyPart html = parts.getBodyPart(1);
        assertEquals("multipart/alternative", parts.getContentType().replaceAll(";[\\s\\S]*", ""));
        assertEquals("text/plain; charset=UTF-8", text.getContentType());
        assertEquals("纯文本\r\n.\r\nsecond line", text.getContent());
        assertTrue(html.getContent().toString().contains("很长的一段 ".repeat(900)));
        assertEquals("quoted-printable", text.getHeader("Content-Transfer-Encoding")[0]);
        assertEquals("quoted-printable", html.getHeader("Content-Transfer-Encoding")[0]);
    }

    @Test
    void everyLineIsShortAndEveryOctetIsAscii() {
        MimeLetter letter = letter("a@b.example", "长".repeat(300), "<p>" + "ü".repeat(5000) + "</p>");

        for (byte octet : letter.bytes()) {
            assertTrue(octet > 0);
        }
        for (String line : raw(letter).split("\r\n", -1)) {
            assertTrue(line.length() <= 998 && line.indexOf('\n') < 0 && line.indexOf('\r') < 0);
        }
    }

    @Test
    void lineBreakInASubjectOpensNoHeader() throws Exception {
        MimeMessage read = read(letter("a@b.example", "Hello\r\nBcc: evil@x.example\r\n\r\nbody", "<p>x</p>"));

        assertEquals("Hello Bcc: evil@x.example body", read.getSubject());
        assertEquals(null, read.getHeader("Bcc"));
    }

    @Test
    void lineBreakInAnAddressIsNoAddress() {
        assertThrows(IllegalArgumentException.class, () -> letter("a@b.example>\r\nRCPT TO:<c@d.example", "s", "x"));
    }

    @Test
    void domainBeyondAsciiIsWrittenInAscii() {
        MimeLetter letter = letter("info@müller.example", "s", "x");

        assertEquals("info@xn--mller-kva.example", letter.to());
        assertFalse(letter.needsUtf8());
    }

    @Test
    void marksOfTheComposerStayAtHome() throws Exception {
        assertFalse(raw(letter("a@b.example", "s", "<div data-part=\"closing\"><p>y</p></div>"))
                .contains("data-part"));

        MimeMultipart parts =
                (MimeMultipart) read(letter("a@b.example", "s", "<p>x</p><div data-part=\"closing\"><p>y</p></div>"))
                        .getContent();

        assertTrue(parts.getBodyPart(1).getContent().toString().contains(">y</p></div>"));
    }

    @Property(tries = 200)
    void whateverIsWrittenArrivesAndKeepsToTheForm(@ForAll String subject, @ForAll String body) throws Exception {
        MimeLetter letter = letter("a@b.example", subject, body);

        for (byte octet : letter.bytes()) {
            assertTrue(octet > 0);
        }
        for (String line : raw(letter).split("\r\n", -1)) {
            assertTrue(line.length() <= 998 && line.indexOf('\n') < 0 && line.indexOf('\r') < 0);
        }
        MimeMessage read = read(letter);
        assertEquals("a@b.example", read.getHeader("To", ","));
        assertEquals(null, read.getHeader("Bcc"));
        assertTrue(read.getContentType().startsWith("multipart/alternative"));
    }

    @Test
    void unsubscribeStandsOnOneLine() {
        assertEquals(
                1,
                raw(letter("a@b.example", "s", "x"))
                        .lines()
                        .filter(line -> line.startsWith("List-Unsubscribe: <mailto:") && line.endsWith(">"))
                        .count());
    }
}
