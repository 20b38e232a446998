package app.tradewind.letter.lint;

import app.tradewind.address.AddressKind;
import app.tradewind.letter.Identity;
import app.tradewind.letter.LetterKind;
import app.tradewind.market.LocalMoment;
import app.tradewind.market.WorkingTime;
import app.tradewind.market.Zones;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a letter from JSON, taking what is there. Names and addresses may come apart or as one.
final class LintJson {

    private final JsonObject letter;

    LintJson(JsonObject letter) {
        this.letter = letter;
    }

    LintInput input() {
        JsonObject sender = object(letter, "sender");
        Identity identity = identity(sender);
        String fromName = first(sender, "fromName", "name");
        return new LintInput(
                first(letter, "subject"),
                first(letter, "body", "text"),
                first(letter, "html"),
                first(letter, "language").isEmpty() ? "en" : first(letter, "language"),
                constant(LetterKind.values(), first(letter, "kind"), LetterKind.FIRST),
                new LintInput.From(fromName, identity.email()),
                identity,
                recipient(object(letter, "recipient")),
                attachments(),
                context());
    }

    private LintInput.Context context() {
        List<LintInput.Earlier> earlier = new ArrayList<>();
        for (JsonElement element : array(letter, "earlier")) {
            if (element instanceof JsonObject before) {
                earlier.add(new LintInput.Earlier(first(before, "subject"), first(before, "body", "text")));
            }
        }
        return new LintInput.Context(local().orElse(null), earlier, first(letter, "template"), List.of());
    }

    /// The moment of `sendAt` at the recipient; by its own offset where the recipient’s zone is not known.
    private Optional<LocalMoment> local() {
        try {
            ZonedDateTime sendAt = ZonedDateTime.parse(first(letter, "sendAt"));
            JsonObject recipient = object(letter, "recipient");
            String country = first(recipient, "country").toUpperCase(Locale.ROOT);
            ZoneId zone = new Zones()
                    .find(
                            country.isEmpty() ? null : country,
                            first(recipient, "region"),
                            first(recipient, "city"),
                            null)
                    .orElse(sendAt.getZone());
            return Optional.of(new WorkingTime(Locale.ENGLISH)
                    .at(country.isEmpty() ? null : country, first(recipient, "region"), zone, sendAt.toInstant()));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private static Identity identity(JsonObject sender) {
        String address = first(sender, "address");
        boolean isMail = address.contains("@");
        return new Identity(
                first(sender, "name", "signatureName"),
                first(sender, "title"),
                first(sender, "company", "organization"),
                first(sender, "phone"),
                isMail ? address : first(sender, "email", "from"),
                first(sender, "website", "url"),
                isMail || address.isEmpty() ? first(sender, "postalAddress") : address,
                first(sender, "country"),
                first(sender, "registration"),
                texts(sender, "socialLinks", "social"),
                texts(sender, "products", "product"));
    }

    private static LintInput.Recipient recipient(JsonObject recipient) {
        String name = first(recipient, "name");
        String given = first(recipient, "givenName");
        String family = first(recipient, "familyName");
        if (given.isEmpty() && family.isEmpty() && !name.isEmpty()) {
            int space = name.lastIndexOf(' ');
            given = space < 0 ? "" : name.substring(0, space);
            family = name.substring(space + 1);
        }
        List<String> facts = new ArrayList<>(texts(recipient, "facts", "interests", "occasion", "channelDetail"));
        facts.addAll(texts(recipient, "personalLine", "products", "market", "news"));
        object(recipient, "custom").asMap().values().forEach(value -> facts.add(text(value)));
        return new LintInput.Recipient(
                given,
                family,
                first(recipient, "title"),
                first(recipient, "company"),
                first(recipient, "address", "email"),
                constant(AddressKind.values(), first(recipient, "kind", "addressKind"), AddressKind.UNKNOWN),
                first(recipient, "country").toUpperCase(Locale.ROOT),
                first(recipient, "language"),
                facts);
    }

    private List<LintInput.Attachment> attachments() {
        List<LintInput.Attachment> attachments = new ArrayList<>();
        for (JsonElement element : array(letter, "attachments")) {
            if (element instanceof JsonObject file) {
                String size = first(file, "size", "bytes");
                attachments.add(new LintInput.Attachment(
                        first(file, "name", "file"), size.matches("\\d{1,15}") ? Long.parseLong(size) : 0));
            } else {
                attachments.add(new LintInput.Attachment(text(element), 0));
            }
        }
        return attachments;
    }

    private static <E extends Enum<E>> E constant(E[] values, String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name.replace('-', '_')))
                .findFirst()
                .orElse(otherwise);
    }

    private static JsonObject object(JsonObject json, String key) {
        return json.get(key) instanceof JsonObject object ? object : new JsonObject();
    }

    private static JsonArray array(JsonObject json, String key) {
        return json.get(key) instanceof JsonArray array ? array : new JsonArray();
    }

    private static String first(JsonObject json, String... keys) {
        return Stream.of(keys)
                .filter(json::has)
                .map(key -> text(json.get(key)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<String> texts(JsonObject json, String... keys) {
        List<String> texts = new ArrayList<>();
        for (String key : keys) {
            if (json.get(key) instanceof JsonArray array) {
                array.forEach(element -> texts.add(text(element)));
            } else if (json.has(key)) {
                texts.add(text(json.get(key)));
            }
        }
        texts.removeIf(String::isBlank);
        return texts;
    }

    private static String text(JsonElement element) {
        return element instanceof JsonPrimitive value ? value.getAsString() : "";
    }
}
