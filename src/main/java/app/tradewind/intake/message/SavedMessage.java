package app.tradewind.intake.message;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// What a saved message says of who sent it.
///
/// Source: RFC 5322, RFC 2045 to 2047, RFC 6532 for raw UTF-8 in headers.
///
/// @param senders the authors (`From`), then whom to answer (`Reply-To`) where that is another
/// @param sentAt as the message says, null where it does not
/// @param text the plain text of its body, empty where there is none; `html` likewise
/// @param cards the bytes of each vCard that it holds
/// @param enclosed messages within it, as forwarding makes them
public record SavedMessage(
        List<Sender> senders,
        @Nullable Instant sentAt,
        String text,
        String html,
        List<byte[]> cards,
        List<SavedMessage> enclosed) {

    private static final int DEEPEST = 5;

    /// @param name as the mail program shows it, empty where there is none
    public record Sender(String name, String address) {}

    public SavedMessage {
        senders = List.copyOf(senders);
        cards = List.copyOf(cards);
        enclosed = List.copyOf(enclosed);
    }

    /// @throws IOException if the bytes are no message
    public static SavedMessage read(byte[] bytes) throws IOException {
        try {
            int from = afterMailboxLine(bytes);
            return of(new MimeMessage(session(), new ByteArrayInputStream(bytes, from, bytes.length - from)), 0);
        } catch (MessagingException damaged) {
            throw new IOException(damaged);
        }
    }

    /// A message that was cut out of a mailbox file begins with a line of the mailbox (RFC 4155).
    private static int afterMailboxLine(byte[] bytes) {
        boolean mailbox = new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1).equals("From ");
        int at = 0;
        while (mailbox && at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        while (mailbox && at < bytes.length && (bytes[at] == '\n' || bytes[at] == '\r')) {
            at++;
        }
        return at;
    }

    private static Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.mime.address.strict", "false");
        properties.setProperty("mail.mime.allowutf8", "true");
        return Session.getInstance(properties);
    }

    private static SavedMessage of(MimeMessage message, int depth) throws MessagingException, IOException {
        MessageParts parts = new MessageParts();
        parts.gather(message);
        List<SavedMessage> enclosed = new ArrayList<>();
        for (MimeMessage inner : parts.messages()) {
            if (depth < DEEPEST) {
                enclosed.add(of(inner, depth + 1));
            }
        }
        return new SavedMessage(senders(message), sentAt(message), parts.text(), parts.html(), parts.cards(), enclosed);
    }

    private static List<Sender> senders(MimeMessage message) {
        List<Sender> senders = new ArrayList<>(addresses(message, "From"));
        for (Sender answered : addresses(message, "Reply-To")) {
            boolean known = senders.stream().anyMatch(sender -> sender.address().equalsIgnoreCase(answered.address()));
            if (!known) {
                senders.add(answered);
            }
        }
        return senders;
    }

    private static List<Sender> addresses(MimeMessage message, String header) {
        try {
            String line = message.getHeader(header, ",");
            Address[] addresses = line == null ? new Address[0] : InternetAddress.parseHeader(line, false);
            List<Sender> senders = new ArrayList<>();
            for (Address address : addresses) {
                if (address instanceof InternetAddress mailbox && mailbox.getAddress() != null) {
                    senders.add(new Sender(
                            Optional.ofNullable(mailbox.getPersonal()).orElse(""), mailbox.getAddress()));
                }
            }
            return senders;
        } catch (MessagingException unreadable) {
            return List.of();
        }
    }

    private static @Nullable Instant sentAt(MimeMessage message) throws MessagingException {
        Date date = message.getSentDate();
        return date == null ? null : date.toInstant();
    }
}
