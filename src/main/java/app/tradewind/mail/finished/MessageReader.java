package app.tradewind.mail.finished;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Reads a message from its bytes. Headers are read by hand, so that a fault in them is seen and not repaired.
public final class MessageReader {

    private static final Session SESSION = Session.getInstance(new Properties());

    private final List<String> charsets = new ArrayList<>();
    private final List<FinishedMessage.File> files = new ArrayList<>();
    private @Nullable String text;
    private @Nullable String html;

    private MessageReader() {}

    /// @param bytes lines ended by CRLF
    /// @throws IllegalArgumentException if the body is no MIME
    public static FinishedMessage read(byte[] bytes, String from, String to) {
        MessageReader reader = new MessageReader();
        try {
            reader.part(new MimeMessage(SESSION, new ByteArrayInputStream(bytes)));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
        String head = headOf(bytes);
        return new FinishedMessage(
                from,
                to,
                headersOf(head),
                longestLine(bytes),
                head.replace("\r\n", "").chars().anyMatch(c -> c == '\r' || c == '\n'),
                Objects.requireNonNullElse(reader.text, ""),
                Objects.requireNonNullElse(reader.html, ""),
                reader.charsets,
                reader.files);
    }

    private void part(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart one = several.getBodyPart(i);
                part(one);
            }
        } else if (isFile(part)) {
            files.add(new FinishedMessage.File(
                    Objects.requireNonNullElse(part.getFileName(), ""),
                    new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT),
                    Math.max(0, part.getSize())));
        } else {
            body(part, content.toString());
        }
    }

    private static boolean isFile(Part part) throws MessagingException {
        boolean written = part.isMimeType("text/plain") || part.isMimeType("text/html");
        return !written || part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    }

    private void body(Part part, String content) throws MessagingException {
        String charset = new ContentType(part.getContentType()).getParameter("charset");
        if (charset != null) {
            charsets.add(charset.toUpperCase(Locale.ROOT));
        }
        if (part.isMimeType("text/html")) {
            html = html == null ? content : html;
        } else {
            text = text == null ? content : text;
        }
    }

    private static String headOf(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = all.indexOf("\r\n\r\n");
        return end < 0 ? all : all.substring(0, end);
    }

    private static List<FinishedMessage.Header> headersOf(String head) {
        List<FinishedMessage.Header> headers = new ArrayList<>();
        for (String header : head.split("\\r\\n(?![ \\t])")) {
            int colon = header.indexOf(':');
            if (colon > 0) {
                headers.add(new FinishedMessage.Header(header.substring(0, colon), header.substring(colon + 1)));
            }
        }
        return headers;
    }

    private static int longestLine(byte[] bytes) {
        int longest = 0;
        int length = 0;
        for (byte octet : bytes) {
            if (octet == '\n') {
                longest = Math.max(longest, length);
                length = 0;
            } else if (octet != '\r') {
                length++;
            }
        }
        return Math.max(longest, length);
    }
}
