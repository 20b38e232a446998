package app.tradewind.intake.message;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Walks the parts of a message and gathers what may speak of its sender. Parts that lie are passed over.
final class MessageParts {

    private static final int DEEPEST = 12;
    private static final int MOST_PARTS = 500;
    private static final int LONGEST_TEXT = 4 << 20;

    private final List<byte[]> cards = new ArrayList<>();
    private final List<MimeMessage> messages = new ArrayList<>();
    private String text = "";
    private String html = "";
    private int seen;

    void gather(Part part) {
        gather(part, 0);
    }

    private void gather(Part part, int depth) {
        if (depth > DEEPEST || ++seen > MOST_PARTS) {
            return;
        }
        try {
            take(part, depth);
        } catch (MessagingException | IOException ignored) {
            // the sender is known by the header; a part that cannot be read adds nothing to it
        }
    }

    private void take(Part part, int depth) throws MessagingException, IOException {
        String name = fileName(part).toLowerCase(Locale.ROOT);
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(disposition(part));
        if (name.endsWith(".vcf")
                || part.isMimeType("text/vcard")
                || part.isMimeType("text/x-vcard")
                || part.isMimeType("text/directory")) {
            cards.add(bytes(part));
        } else if (part.isMimeType("multipart/*")) {
            parts(part, depth);
        } else if (part.isMimeType("message/rfc822") && part.getContent() instanceof MimeMessage message) {
            messages.add(message);
        } else if (!attached && part.isMimeType("text/plain") && text.isEmpty()) {
            text = words(part);
        } else if (!attached && part.isMimeType("text/html") && html.isEmpty()) {
            html = words(part);
        }
    }

    private void parts(Part part, int depth) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart one = several.getBodyPart(i);
                gather(one, depth + 1);
            }
        }
    }

    private static String fileName(Part part) throws MessagingException {
        String name = part.getFileName();
        try {
            return name == null ? "" : MimeUtility.decodeText(name);
        } catch (UnsupportedEncodingException unknown) {
            return name;
        }
    }

    private static String disposition(Part part) {
        try {
            String disposition = part.getDisposition();
            return disposition == null ? "" : disposition;
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(LONGEST_TEXT);
        }
    }

    private static String words(Part part) throws MessagingException, IOException {
        byte[] bytes = bytes(part);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, charset(part));
        }
    }

    /// GB 2312 is said where GBK or GB 18030 is meant, which hold it whole.
    private static Charset charset(Part part) throws MessagingException {
        try {
            String name = new ContentType(part.getContentType()).getParameter("charset");
            boolean chinese = name != null && name.toUpperCase(Locale.ROOT).startsWith("GB");
            return name == null
                    ? StandardCharsets.ISO_8859_1
                    : Charset.forName(chinese ? "GB18030" : MimeUtility.javaCharset(name));
        } catch (IllegalArgumentException | MessagingException unknown) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    List<byte[]> cards() {
        return cards;
    }

    List<MimeMessage> messages() {
        return messages;
    }

    String text() {
        return text;
    }

    String html() {
        return html;
    }
}
