package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.tradewind.contact.Contact;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// Address books of phones and programs that nobody here wrote.
class SharedVCardsTest {

    private static final Path DATA = Path.of("../shared/data/vcards");

    @TempDir
    Path folder;

    @Test
    void everyAddressAndNameOfTheSharedCardsComesIn(TestReporter reporter) throws IOException {
        assumeTrue(Files.exists(DATA.resolve("EXPECTED.jsonl")), "../shared/data/vcards is absent");
        List<String> misses = new ArrayList<>();
        int[] files = new int[2];
        int[] names = new int[2];
        for (String line : Files.readAllLines(DATA.resolve("EXPECTED.jsonl"))) {
            JsonObject expected = JsonParser.parseString(line).getAsJsonObject();
            List<JsonObject> cards = cards(expected);
            if (cards.isEmpty()) {
                continue;
            }
            String file = expected.get("file").getAsString();
            List<Contact> contacts = contacts(DATA.resolve(file));
            Set<String> addresses = contacts.stream()
                    .flatMap(contact -> contact.addresses().stream())
                    .map(address -> address.value().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            Set<String> wanted = cards.stream()
                    .flatMap(card -> texts(card.get("email")).stream())
                    .filter(address -> address.contains("@"))
                    .map(address -> address.strip().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            files[1]++;
            if (addresses.containsAll(wanted)) {
                files[0]++;
            } else {
                misses.add(file + ": " + wanted + " but " + addresses);
            }
            Set<String> said = contacts.stream()
                    .flatMap(contact ->
                            List.of(contact.name().display(), contact.company().name()).stream())
                    .map(SharedVCardsTest::plain)
                    .collect(Collectors.toSet());
            for (String name : names(expected, cards)) {
                names[1]++;
                if (said.contains(plain(name))) {
                    names[0]++;
                } else {
                    misses.add(file + ": " + name + " not in " + said);
                }
            }
        }
        reporter.publishEntry("files", files[0] + " of " + files[1]);
        reporter.publishEntry("names", names[0] + " of " + names[1]);
        misses.forEach(miss -> reporter.publishEntry("miss", miss));
        assertTrue(files[0] >= files[1] * 0.97 && names[0] >= names[1] * 0.95, () -> String.join("\n", misses));
    }

    private List<Contact> contacts(Path file) throws IOException {
        Path own = Files.createTempDirectory(folder, "book");
        try (IntakeBook book = new IntakeBook(own)) {
            try {
                book.run(file, Policy.CREATE);
            } catch (app.tradewind.failure.TradewindException refused) {
                return List.of();
            }
            return book.all();
        }
    }

    private static List<JsonObject> cards(JsonObject expected) {
        JsonElement cards = expected.get("cards");
        JsonElement other = expected.get("vobject");
        JsonElement known = cards != null && cards.isJsonArray() ? cards : other;
        List<JsonObject> list = new ArrayList<>();
        if (known != null && known.isJsonArray()) {
            known.getAsJsonArray().forEach(card -> list.add(card.getAsJsonObject()));
        }
        return list;
    }

    private static List<String> names(JsonObject expected, List<JsonObject> cards) {
        JsonElement hand = expected.get("hand_fn");
        if (hand != null && hand.isJsonArray()) {
            return texts(hand);
        }
        return cards.stream()
                .flatMap(card -> texts(card.get("fn")).stream())
                .filter(name -> !name.isBlank() && !name.contains("@"))
                .toList();
    }

    private static List<String> texts(JsonElement element) {
        if (element == null || element.isJsonNull()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        JsonArray array = element.isJsonArray() ? element.getAsJsonArray() : new JsonArray();
        array.forEach(text -> texts.add(text.getAsString()));
        return element.isJsonPrimitive() ? List.of(element.getAsString()) : texts;
    }

    private static String plain(String name) {
        return name.replaceFirst("^(?:Mr|Mrs|Dr|Herr)\\.? ", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
