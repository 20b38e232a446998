package app.tradewind.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterFile;
import app.tradewind.letter.LetterFileRepository;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What leaves, read by a library that did not write it (Apache James mime4j).
class LetterFilesSentTest {

    private static final byte[] PDF = new byte[70_001];
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0};

    static {
        new Random(7).nextBytes(PDF);
    }

    private static final LetterFile ATTACHED = LetterFile.attachment("Hinges “2026” 价格.pdf", "application/pdf", 1, 1);
    private static final LetterFile PICTURE = new LetterFile("hinge.png", "image/png", 9, 2, "picture.abc");

    private static Letter letter(String subject, List<LetterFile> files) {
        return MailSamples.letter(
                        "ada@doors.example",
                        subject,
                        "<p>Good day<br>Zürich 你好</p><p><img src=\"cid:picture.abc\" alt=\"a hinge\"></p>"
                                + "<blockquote><p>as you wrote</p></blockquote>")
                .with(files, Letter.TextVersion.NONE);
    }

    private static MimeLetter mime(Letter letter) {
        return MimeLetter.of(
                letter,
                letter.text(),
                MailSamples.account(25),
                "<abc@hinges.example>",
                MailSamples.NOON,
                file -> file.content() == 1 ? PDF : PNG);
    }

    private static Message read(byte[] eml) throws Exception {
        return new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(eml));
    }

    private static List<Entity> leaves(Entity entity) {
        if (!(entity.getBody() instanceof Multipart parts)) {
            return List.of(entity);
        }
        List<Entity> all = new ArrayList<>();
        parts.getBodyParts().forEach(part -> all.addAll(leaves(part)));
        return all;
    }

    private static byte[] bytes(Entity leaf) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = leaf.getBody() instanceof BinaryBody binary
                ? binary.getInputStream()
                : ((TextBody) leaf.getBody()).getInputStream()) {
            in.transferTo(out);
        }
        return out.toByteArray();
    }

    @Test
    void anotherLibraryReadsTextHtmlPictureAndAttachment() throws Exception {
        Message message =
                read(mime(letter("Hinges", List.of(ATTACHED, PICTURE))).bytes());
        List<Entity> leaves = leaves(message);

        assertEquals("multipart/mixed", message.getMimeType());
        assertEquals(
                List.of("text/plain", "text/html", "image/png", "application/pdf"),
                leaves.stream().map(Entity::getMimeType).toList());
        assertEquals(
                "Good day\nZürich 你好\n\n[a hinge]\n\n> as you wrote",
                new String(bytes(leaves.get(0)), "UTF-8").replace("\r\n", "\n"));
        assertTrue(new String(bytes(leaves.get(1)), "UTF-8").contains("<img src=\"cid:picture.abc\""));
        assertEquals(
                "<picture.abc>",
                leaves.get(2).getHeader().getField("Content-ID").getBody().strip());
        assertEquals("inline", leaves.get(2).getDispositionType());
        assertArrayEquals(PNG, bytes(leaves.get(2)));
        assertEquals("attachment", leaves.get(3).getDispositionType());
        assertArrayEquals(PDF, bytes(leaves.get(3)));
    }

    @Test
    void letterWithoutFilesIsTextAndHtmlAlone() throws Exception {
        assertEquals(
                "multipart/alternative",
                read(mime(letter("Hinges", List.of())).bytes()).getMimeType());
    }

    @Property(tries = 100)
    void whateverTheNameOfAFileItOpensNoHeaderAndLosesNoByte(@ForAll String name, @ForAll String type)
            throws Exception {
        LetterFile file = LetterFile.attachment(name, type, 3, 2);

        Message message = read(mime(letter("s", List.of(file))).bytes());
        List<Entity> leaves = leaves(message);

        assertEquals(3, leaves.size());
        assertArrayEquals(PNG, bytes(leaves.get(2)));
        assertEquals(3, leaves.get(2).getHeader().getFields().size());
    }

    @Test
    void whatArrivesIsTheFile(@TempDir Path folder) throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (PostBook book = new PostBook(
                folder.resolve("post.tradewind"),
                MailSamples.account(server.getSmtp().getPort()))) {
            long id = book.letter("ada@doors.example");
            LetterFile kept = new LetterFileRepository(book.database).keep(ATTACHED.name(), "application/pdf", PDF);
            assertTrue(book.letters.attach(id, List.of(kept), MailSamples.NOON));
            book.letters.move(
                    id,
                    app.tradewind.letter.LetterState.DRAFT,
                    app.tradewind.letter.LetterState.APPROVED,
                    MailSamples.NOON);

            assertEquals(1, book.send().sent());

            MimeMessage received = server.getReceivedMessages()[0];
            jakarta.mail.internet.MimeMultipart parts = (jakarta.mail.internet.MimeMultipart) received.getContent();
            jakarta.mail.BodyPart attachment = parts.getBodyPart(1);
            assertEquals(
                    ATTACHED.name().replace('“', '“'),
                    jakarta.mail.internet.MimeUtility.decodeText(attachment.getFileName()));
            assertArrayEquals(PDF, attachment.getInputStream().readAllBytes());
        } finally {
            server.stop();
        }
    }
}
