package app.tradewind.intake;

import app.tradewind.contact.Field;
import app.tradewind.intake.message.SavedMessage;
import app.tradewind.intake.page.FoundContact;
import app.tradewind.intake.page.PageContacts;
import app.tradewind.intake.page.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The people whom a saved message speaks for: its senders, completed by a vCard that it carries of them, then
/// those of other vCards and of messages within it.
final class MailFile implements Records {

    private static final long LARGEST = 64L << 20;

    private final List<Map<String, List<String>>> people = new ArrayList<>();

    private MailFile(SavedMessage message) throws IOException {
        add(message);
    }

    static SheetFile of(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("a message of more than 64 MB");
        }
        byte[] bytes = Files.readAllBytes(file);
        SavedMessage message = SavedMessage.read(bytes);
        Instant at = message.sentAt() == null ? Files.getLastModifiedTime(file).toInstant() : message.sentAt();
        PageCopy copy = PageCopy.ofFile("message/rfc822", String.valueOf(file.getFileName()), at);
        return RecordTable.ofFields(FileFormat.MAIL, "", new MailFile(message)).keeping(copy, bytes);
    }

    private void add(SavedMessage message) throws IOException {
        int first = people.size();
        for (SavedMessage.Sender sender : message.senders()) {
            people.add(person(sender, message.sentAt()));
        }
        for (byte[] card : message.cards()) {
            VCardFile.ofBytes(card).read(record -> {
                join(record, first);
                return true;
            });
        }
        if (!message.senders().isEmpty() && first < people.size()) {
            sign(message, people.get(first));
        }
        for (SavedMessage enclosed : message.enclosed()) {
            add(enclosed);
        }
    }

    private static Map<String, List<String>> person(SavedMessage.Sender sender, @Nullable Instant sentAt) {
        Map<String, List<String>> person = new LinkedHashMap<>();
        if (!sender.name().isBlank() && !sender.name().contains("@")) {
            person.put(Field.NAME.key(), List.of(sender.name().strip()));
        }
        person.put(Field.ADDRESS.key(), List.of(sender.address()));
        if (sentAt != null) {
            person.put(Field.FIRST_CONTACT.key(), List.of(sentAt.toString().substring(0, 10)));
        }
        return person;
    }

    /// A card of the sender says more of the name than the header does; any other is a person of its own.
    private void join(Map<String, List<String>> card, int from) {
        for (Map<String, List<String>> person : people.subList(from, people.size())) {
            boolean same = addresses(card).stream().anyMatch(addresses(person)::contains);
            if (same) {
                person.remove(Field.NAME.key());
                card.forEach(person::put);
                return;
            }
        }
        people.add(new LinkedHashMap<>(card));
    }

    /// The signature fills what neither the header nor a card says.
    private void sign(SavedMessage message, Map<String, List<String>> person) {
        String address = addresses(person).getFirst();
        List<String> lines = new ArrayList<>(SignatureLines.of(message));
        if (lines.stream().noneMatch(line -> line.toLowerCase(Locale.ROOT).contains(address))) {
            lines.add(address);
        }
        for (FoundContact found :
                new PageContacts().ofText(String.join("\n", lines)).contacts()) {
            if (found.text(Part.ADDRESS).equalsIgnoreCase(address)) {
                for (Part part : Part.values()) {
                    if (found.has(part)) {
                        person.putIfAbsent(part.key(), List.of(found.text(part)));
                    }
                }
            }
        }
    }

    private static List<String> addresses(Map<String, List<String>> record) {
        return record.getOrDefault(Field.ADDRESS.key(), List.of()).stream()
                .map(address -> address.toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public void read(Sink sink) {
        for (Map<String, List<String>> person : people) {
            if (!sink.take(person)) {
                return;
            }
        }
    }
}
