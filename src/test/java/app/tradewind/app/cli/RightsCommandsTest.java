package app.tradewind.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person may ask for, from the command line: to see everything, and to be forgotten.
class RightsCommandsTest {

    private static final String ANNA = "anna.schmidt@hydraulik-nord.example";

    @TempDir
    private Path folder;

    private String book;
    private Path cards;
    private String out = "";
    private String err = "";

    @BeforeEach
    void fillABook() throws Exception {
        book = folder.resolve("book.tradewind").toString();
        cards = Files.writeString(folder.resolve("cards.csv"), """
                Company,Name,Email,Country
                Hydraulik Nord GmbH,Anna Schmidt,Anna.Schmidt@hydraulik-nord.example,Germany
                Harbor LLC,Mary Collins,mary@harbor.example,United States
                """);
        assertEquals(0, run("import", "--book", book, "--plain", cards.toString()), err);
    }

    private int run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream wrong = new ByteArrayOutputStream();
        int status = Cli.run(
                new PrintStream(said, true, StandardCharsets.UTF_8),
                new PrintStream(wrong, true, StandardCharsets.UTF_8),
                arguments);
        out = said.toString(StandardCharsets.UTF_8);
        err = wrong.toString(StandardCharsets.UTF_8);
        return status;
    }

    private List<JsonObject> json() {
        return out.lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    @Test
    void everythingHeldIsOneFileForPeopleAndPrograms() throws Exception {
        Path zip = folder.resolve("anna.zip");

        assertEquals(
                0,
                run("subject-access", "--book", book, "--json", "--address", ANNA.toUpperCase(), zip.toString()),
                err);

        assertTrue(json().getFirst().get("written").getAsInt() > 3, out);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            String page = new String(
                    file.getInputStream(file.getEntry("person.html")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(Jsoup.parse(page).text().contains("Hydraulik Nord GmbH"), page);
            assertFalse(page.contains("Mary"), page);
            JsonObject all = JsonParser.parseString(new String(
                            file.getInputStream(file.getEntry("person.json")).readAllBytes(), StandardCharsets.UTF_8))
                    .getAsJsonObject();
            JsonObject entries = all.getAsJsonObject("entries");
            assertEquals(
                    "cards.csv",
                    Path.of(entries.getAsJsonArray("import_run")
                                    .get(0)
                                    .getAsJsonObject()
                                    .get("file")
                                    .getAsString())
                            .getFileName()
                            .toString());
            assertEquals(1, entries.getAsJsonArray("contact").size());
        }
        Path page = folder.resolve("anna.json");
        assertEquals(0, run("subject-access", "--book", book, "--address", ANNA, page.toString()), err);
        assertTrue(Files.readString(page).startsWith("{"));
    }

    @Test
    void nobodyIsSaidSo() {
        Path zip = folder.resolve("nobody.zip");
        assertEquals(1, run("subject-access", "--book", book, "--address", "no@body.example", zip.toString()));
        assertEquals(2, run("forget", "--book", book, "--address", "no body"));
        assertTrue(err.contains("no body"), err);
    }

    @Test
    void forgottenPersonIsGoneAndNotImportedAgain() {
        assertEquals(0, run("forget", "--book", book, "--json", "--address", ANNA), err);
        assertEquals(1, json().getFirst().get("erased").getAsInt());

        run("contacts", "--book", book, "--json");
        assertEquals(1, json().size(), out);
        assertEquals(1, run("import", "--book", book, "--json", "--rows", cards.toString()), err);

        JsonObject row = json().stream()
                .filter(one -> one.has("row") && one.get("row").getAsInt() == 2)
                .findFirst()
                .orElseThrow();
        assertEquals("rejected", row.get("outcome").getAsString());
        assertTrue(row.get("reason").getAsString().contains("erased"), out);
        run("contacts", "--book", book, "--json");
        assertEquals(1, json().size(), out);
    }

    @Test
    void copyFromBeforeThatIsPutBackForgetsAgain() throws Exception {
        Path backup = Files.copy(Path.of(book), folder.resolve("backup.tradewind"));
        assertEquals(0, run("forget", "--book", book, "--address", ANNA), err);
        Path elsewhere = folder.resolve("elsewhere");
        Files.createDirectories(elsewhere);
        Files.copy(backup, elsewhere.resolve("restored.tradewind"));
        Files.copy(backup, Path.of(book), StandardCopyOption.REPLACE_EXISTING);

        for (Path restored : List.of(Path.of(book), elsewhere.resolve("restored.tradewind"))) {
            run("contacts", "--book", restored.toString(), "--json");
            assertEquals(1, json().size(), out);
            assertEquals(1, run("import", "--book", restored.toString(), cards.toString()), err);
            run("contacts", "--book", restored.toString(), "--json");
            assertEquals(1, json().size(), out);
        }
    }
}
