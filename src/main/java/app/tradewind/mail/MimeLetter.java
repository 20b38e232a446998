package app.tradewind.mail;

import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterFile;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;

/// A letter as it leaves: envelope and message (RFC 5322), made once and then only bytes.
///
/// One recipient, text and HTML side by side in quoted-printable UTF-8, files in base64, so that no line passes 998
/// octets and no
/// octet has its eighth bit set (RFC 2045, section 6.7). No trace of the program, no blind copy, no one-click
/// promise that a mailbox cannot keep (RFC 8058, section 3.1).
public final class MimeLetter {

    /// Made once: a session reads the library's files each time that one is made.
    private static final Session ASCII = session(false);

    private static final Session UTF_8 = session(true);

    /// Where the value of a References header begins, for folding.
    private static final int REFERENCES = "References: ".length();

    private final String from;
    private final String to;
    private final Map<String, String> headers;
    private final byte[] bytes;

    private MimeLetter(String from, String to, Map<String, String> headers, byte[] bytes) {
        this.from = from;
        this.to = to;
        this.headers = Collections.unmodifiableMap(headers);
        this.bytes = bytes;
    }

    /// Makes the message of a letter without files.
    public static MimeLetter of(Letter letter, String text, MailAccount account, String messageId, Instant date) {
        return of(letter, text, account, messageId, date, _ -> {
            throw new IllegalArgumentException("a letter with files needs their bytes");
        });
    }

    /// Makes the message.
    ///
    /// @param text the readable form of the letter's HTML
    /// @param messageId with angle brackets, from [MessageIds]
    /// @param bytes gives those of a file of the letter
    public static MimeLetter of(
            Letter letter,
            String text,
            MailAccount account,
            String messageId,
            Instant date,
            Function<LetterFile, byte[]> bytes) {
        return of(letter, text, new Sending(account, messageId, date, List.of()), bytes);
    }

    /// How a letter is sent.
    ///
    /// @param thread the Message-IDs of the letters that it answers, oldest first (RFC 5322, section 3.6.4)
    public record Sending(MailAccount account, String messageId, Instant date, List<String> thread) {}

    /// Makes the message of a letter that may answer others.
    ///
    /// @param text the readable form of the letter's HTML
    /// @param bytes gives those of a file of the letter
    public static MimeLetter of(Letter letter, String text, Sending sending, Function<LetterFile, byte[]> bytes) {
        MailAccount account = sending.account();
        String messageId = sending.messageId();
        String to = envelope(letter.address());
        try {
            Message message = new Message(isAscii(to) ? ASCII : UTF_8, messageId);
            message.setFrom(mailbox(account.address(), account.fromName()));
            message.setHeader("To", to);
            if (!account.replyTo().isBlank()) {
                message.setHeader("Reply-To", envelope(account.replyTo()));
            }
            message.setSubject(oneLine(letter.subject()), "UTF-8");
            message.setSentDate(Date.from(sending.date()));
            if (!sending.thread().isEmpty()) {
                message.setHeader("In-Reply-To", oneLine(sending.thread().getLast()));
                message.setHeader(
                        "References", MimeUtility.fold(REFERENCES, oneLine(String.join(" ", sending.thread()))));
            }
            message.setHeader("List-Unsubscribe", unsubscribe(account, messageId));
            MimeFiles.fill(message, letter, text, bytes);
            message.saveChanges();
            return new MimeLetter(envelope(account.address()), to, headersOf(message), bytesOf(message));
        } catch (MessagingException | IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static Session session(boolean utf8) {
        Properties settings = new Properties();
        settings.put("mail.mime.allowutf8", Boolean.toString(utf8));
        return Session.getInstance(settings);
    }

    /// The opt-out address (RFC 2369, section 3.2; RFC 6068), one line whatever its length: some relays break
    /// folded ones.
    private static String unsubscribe(MailAccount account, String messageId) {
        return "<mailto:" + envelope(account.address()) + "?subject=unsubscribe-" + MessageIds.token(messageId) + ">";
    }

    private static InternetAddress mailbox(String address, String name) throws UnsupportedEncodingException {
        InternetAddress mailbox = new InternetAddress();
        mailbox.setAddress(envelope(address));
        if (!oneLine(name).isBlank()) {
            mailbox.setPersonal(oneLine(name), "UTF-8");
        }
        return mailbox;
    }

    /// Whether an envelope can be written for the address at all.
    public static boolean canCarry(String address) {
        try {
            return !envelope(address).isEmpty();
        } catch (IllegalArgumentException unwritable) {
            return false;
        }
    }

    /// What equal addresses have in common: lower case, the domain in ASCII.
    static String key(String address) {
        return envelope(address).toLowerCase(Locale.ROOT);
    }

    /// The address for the wire: its domain in ASCII (RFC 5891), nothing in it that could end a line or a bracket.
    private static String envelope(String address) {
        String plain = address.strip();
        int at = plain.lastIndexOf('@');
        if (at < 1 || plain.chars().anyMatch(c -> c <= ' ' || c == '<' || c == '>' || c == 127)) {
            throw new IllegalArgumentException("not an address for an envelope");
        }
        return plain.substring(0, at) + "@" + IDN.toASCII(plain.substring(at + 1), IDN.ALLOW_UNASSIGNED);
    }

    /// No control characters, so that no value opens a header of its own.
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static Map<String, String> headersOf(MimeMessage message)
            throws MessagingException, UnsupportedEncodingException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (var all = message.getAllHeaders(); all.hasMoreElements(); ) {
            var header = all.nextElement();
            headers.put(header.getName(), MimeUtility.decodeText(MimeUtility.unfold(header.getValue())));
        }
        return headers;
    }

    private static byte[] bytesOf(MimeMessage message) throws MessagingException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        message.writeTo(out);
        return out.toByteArray();
    }

    private static boolean isAscii(String text) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(text);
    }

    /// The address in `MAIL FROM`: the account's own, so that bounces come back to it.
    public String from() {
        return from;
    }

    /// The address in `RCPT TO`.
    public String to() {
        return to;
    }

    /// Whether only a server with SMTPUTF8 (RFC 6531) can take it.
    public boolean needsUtf8() {
        return !isAscii(from) || !isAscii(to);
    }

    /// The headers in order, readable.
    public Map<String, String> headers() {
        return headers;
    }

    /// The whole message, lines ended by CRLF: the content of an `.eml` file.
    public byte[] bytes() {
        return bytes.clone();
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /// Keeps its Message-ID, which the library would replace.
    private static final class Message extends MimeMessage {

        private final String id;

        Message(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
