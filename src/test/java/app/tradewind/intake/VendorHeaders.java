package app.tradewind.intake;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The shared header rows of vendors' exports, each with what its columns hold, as somebody wrote it down who
/// looked at them.
final class VendorHeaders {

    private static final Path FILE = Path.of("../shared/data/formats/HEADERS.jsonl");

    /// @param expected heading → field
    /// @param never headings of columns that must be left out
    record Expected(
            String vendor,
            String variant,
            String profile,
            boolean guessed,
            Map<String, String> expected,
            List<String> never) {}

    /// A header row with the facts of its file.
    record Header(JsonObject facts, Expected expected) {

        String name() {
            return text("vendor") + ", " + text("variant");
        }

        String text(String key) {
            return facts.has(key) ? facts.get(key).getAsString() : "";
        }

        List<String> columns() {
            return facts.getAsJsonArray("columns").asList().stream()
                    .map(JsonElement::getAsString)
                    .map(column -> column.replace(" …", ""))
                    .toList();
        }
    }

    private VendorHeaders() {}

    /// Those of which somebody found a real header row.
    static List<Header> all() throws IOException {
        assumeTrue(Files.exists(FILE), "the shared header rows are not beside this project");
        List<Expected> expected = expected();
        List<Header> headers = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            JsonObject facts = JsonParser.parseString(line).getAsJsonObject();
            expected.stream()
                    .filter(one -> one.vendor().equals(facts.get("vendor").getAsString())
                            && facts.get("variant").getAsString().startsWith(one.variant()))
                    .findFirst()
                    .ifPresent(one -> headers.add(new Header(facts, one)));
        }
        return headers;
    }

    static long variantsInAll() throws IOException {
        return Files.readAllLines(FILE).size();
    }

    private static List<Expected> expected() throws IOException {
        List<Expected> all = new ArrayList<>();
        for (String line : lines("vendor-headers.txt")) {
            if (line.startsWith("[")) {
                String[] name = line.substring(1, line.indexOf(']')).split(" \\| ");
                String[] profile = line.substring(line.indexOf(']') + 1).strip().split(" ");
                all.add(new Expected(
                        name[0], name[1], profile[0], profile.length > 1, new HashMap<>(), new ArrayList<>()));
            } else {
                String[] pair = line.split(" = ", 2);
                for (String heading : pair[1].split(" \\| ")) {
                    if (pair[0].equals("never")) {
                        all.getLast().never().add(heading);
                    } else {
                        all.getLast().expected().put(heading, pair[0]);
                    }
                }
            }
        }
        return all;
    }

    static List<String> lines(String resource) throws IOException {
        try (InputStream in = VendorHeaders.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
