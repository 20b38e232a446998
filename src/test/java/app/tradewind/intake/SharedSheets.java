package app.tradewind.intake;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The shared workbooks and tables, with what other readers say of each.
final class SharedSheets {

    static final Path FOLDER = Path.of("../shared/data/sheets");

    private static final Path CARDS = Path.of("../shared/data/vcards/files");

    private SharedSheets() {}

    static List<JsonObject> all() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the shared sheets are not beside this project");
        return Files.readAllLines(FOLDER.resolve("EXPECTED.jsonl")).stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    static Path path(JsonObject sheet) {
        return FOLDER.resolve(sheet.get("file").getAsString());
    }

    /// The sheet, or the address card, whose path ends so.
    static Path named(String end) throws IOException {
        return Stream.concat(all().stream().map(SharedSheets::path), cards().stream())
                .filter(path -> path.toString().endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> cards() throws IOException {
        assumeTrue(Files.isDirectory(CARDS), "the shared cards are not beside this project");
        try (Stream<Path> files = Files.walk(CARDS)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
