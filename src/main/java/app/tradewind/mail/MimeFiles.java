package app.tradewind.mail;

import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterFile;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The parts of a message: text and HTML as alternatives (RFC 2046, section 5.1.4), the HTML together with its
/// pictures (RFC 2387), and the attachments behind them.
final class MimeFiles {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ENDING = 8;

    private MimeFiles() {}

    static void fill(MimeMessage message, Letter letter, String text, Function<LetterFile, byte[]> bytes)
            throws MessagingException {
        List<LetterFile> attached =
                letter.files().stream().filter(file -> !file.isInline()).toList();
        Multipart letterParts = alternatives(letter, text, bytes);
        if (attached.isEmpty()) {
            message.setContent(letterParts);
            return;
        }
        MimeMultipart mixed = new MimeMultipart("mixed");
        mixed.addBodyPart(holding(letterParts));
        for (LetterFile file : attached) {
            mixed.addBodyPart(file(file, "attachment", bytes));
        }
        message.setContent(mixed);
    }

    private static Multipart alternatives(Letter letter, String text, Function<LetterFile, byte[]> bytes)
            throws MessagingException {
        List<LetterFile> pictures =
                letter.files().stream().filter(LetterFile::isInline).toList();
        BodyPart html = part(HtmlPage.of(letter), "text/html");
        if (!pictures.isEmpty()) {
            MimeMultipart related = new MimeMultipart("related");
            related.addBodyPart(html);
            for (LetterFile picture : pictures) {
                MimeBodyPart part = file(picture, "inline", bytes);
                part.setContentID("<" + picture.cid() + ">");
                related.addBodyPart(part);
            }
            html = holding(related);
        }
        return new MimeMultipart("alternative", part(text, "text/plain"), html);
    }

    private static BodyPart holding(Multipart parts) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(parts);
        return part;
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(content.replaceAll("\\r\\n|\\r|\\n", "\r\n"), type + "; charset=UTF-8");
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static MimeBodyPart file(LetterFile file, String disposition, Function<LetterFile, byte[]> bytes)
            throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes.apply(file), type(file))));
        String name = name(file);
        ParameterList names = new ParameterList();
        names.set("filename", name, "UTF-8");
        part.setHeader("Content-Disposition", disposition + names.toString(disposition.length() + 21));
        part.setHeader("Content-Type", type(file));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /// Without what could end a header, and not so long that its escaped form passes the 998 octets of a line (RFC
    /// 5322,
    /// section 2.1.1): a sign becomes at most twelve. Of a longer name its beginning and its ending stay.
    private static String name(LetterFile file) {
        String name = file.name().replaceAll("[\\p{Cntrl}\"\\\\/]+", " ").strip();
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        int end = LONGEST_NAME - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }

    private static String type(LetterFile file) {
        String type = file.mediaType().strip().toLowerCase(Locale.ROOT);
        return type.matches("[a-z0-9.+-]+/[a-z0-9.+-]+") ? type : "application/octet-stream";
    }
}
