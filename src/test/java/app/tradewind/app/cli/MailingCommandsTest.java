package app.tradewind.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailingCommandsTest {

    @TempDir
    private Path folder;

    private String book;
    private String out = "";
    private String err = "";

    @BeforeEach
    void makeAMailing() throws Exception {
        book = folder.resolve("book.tradewind").toString();
        Path cards = Files.writeString(folder.resolve("cards.csv"), """
                Company,Name,Email,Country,City,Tags
                Harbor LLC,Mary Collins,mary@harbor.example,US,Boston,
                Nishi KK,Aya Nishi,aya@nishi.example,JP,Tokyo,
                Rival LLC,Rita Roe,rita@rival.example,US,Chicago,competitor
                """);
        Path body = Files.writeString(
                folder.resolve("body.txt"), "Dear {{contact.givenName | colleague}},\n\nmay I send two samples?\n");
        run(0, "import", "--book", book, "--plain", cards.toString());
        run(
                0,
                "account",
                "add",
                "--book",
                book,
                "--name",
                "main",
                "--from",
                "Lin Hua <lin@hinges.example>",
                "--smtp",
                "127.0.0.1:2525",
                "--security",
                "none",
                "--postal-address",
                "8 Port Road, Ningbo",
                "--per-day",
                "50",
                "--per-hour",
                "12",
                "--gap-seconds",
                "60-60",
                "--warm");
        run(
                0,
                "template",
                "add",
                "--book",
                book,
                "--name",
                "first",
                "--language",
                "en",
                "--subject",
                "Hinges",
                "--body",
                body.toString());
        run(
                1,
                "mailing",
                "add",
                "--book",
                book,
                "--name",
                "m",
                "--template",
                "1",
                "--account",
                "main",
                "--without",
                "competitors,customers",
                "--quiet-days",
                "7",
                "--json");
    }

    private void run(int status, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream wrong = new ByteArrayOutputStream();
        String[] all =
                Stream.concat(Stream.of(arguments), Stream.of("--locale", "en")).toArray(String[]::new);
        int found = Cli.run(
                new PrintStream(said, true, StandardCharsets.UTF_8),
                new PrintStream(wrong, true, StandardCharsets.UTF_8),
                all);
        out = said.toString(StandardCharsets.UTF_8);
        err = wrong.toString(StandardCharsets.UTF_8);
        assertEquals(status, found, err + out);
    }

    private List<JsonObject> json() {
        return out.lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    @Test
    void competitorsAreLeftOutWithTheReason() {
        assertEquals(2, json().getFirst().get("letters").getAsInt());
        assertTrue(out.contains("\"reason\":\"competitor\""), out);
    }

    @Test
    void planSaysWhenWhereAndWhy() {
        run(0, "plan", "--book", book, "--mailing", "1", "--from", "2026-11-25T12:00:00Z", "--json");

        List<JsonObject> plan = json();
        assertEquals(2, plan.size());
        assertTrue(plan.getFirst().keySet().containsAll(Set.of("letter", "contact", "account", "at", "local", "why")));
        JsonObject boston = plan.getFirst();
        assertEquals(
                Instant.parse("2026-11-25T14:30:00Z"),
                Instant.parse(boston.get("at").getAsString()));
        assertEquals(
                Instant.parse("2026-11-25T14:30:00Z"),
                OffsetDateTime.parse(boston.get("local").getAsString()).toInstant());
        assertEquals("main", boston.get("account").getAsString());
        assertTrue(boston.get("why").getAsString().startsWith("Wednesday 09:30 in Boston"), out);
        assertEquals("Asia/Tokyo", plan.getLast().get("zone").getAsString());
    }

    @Test
    void planOfAStrangeMailingOrTimeIsRefused() {
        run(2, "plan", "--book", book, "--mailing", "9");
        assertTrue(err.lines().count() == 1, err);
        run(2, "plan", "--book", book, "--mailing", "1", "--from", "tomorrow");
        assertTrue(err.contains("--from"), err);
    }

    @Test
    void followUpsAreAddedAndStandingIsTold() {
        run(0, "mailing", "step", "--book", book, "--mailing", "1", "--template", "1", "--gap-days", "5", "--json");
        assertEquals(2, json().getFirst().get("step").getAsInt());
        run(2, "mailing", "step", "--book", book, "--mailing", "1", "--template", "1", "--gap-days", "1");
        run(2, "mailing", "step", "--book", book, "--mailing", "1", "--template", "77");

        run(0, "mailing", "due", "--book", book, "--json");
        assertEquals(0, json().getFirst().get("drafts").getAsInt());
        run(0, "mailing", "status", "--book", book, "--mailing", "1", "--json");
        assertEquals(
                List.of("draft", "draft"),
                json().stream().map(row -> row.get("state").getAsString()).toList());
    }

    @Test
    void onlyThoseWhoDidNotGetItAreAdded() throws Exception {
        Path more = Files.writeString(
                folder.resolve("more.csv"),
                "Company,Name,Email,Country,City\nBay LLC,Ben Bay,ben@bay.example,US,Oakland\n");
        run(0, "import", "--book", book, more.toString());

        run(0, "mailing", "missing", "--book", book, "--mailing", "1", "--json");
        assertEquals(0, json().getFirst().get("letters").getAsInt(), "made for everybody, not by a search");
        run(0, "mailing", "missing", "--book", book, "--mailing", "1", "--where", "country:us", "--json");

        assertEquals(1, json().getFirst().get("letters").getAsInt());
        assertTrue(out.contains("competitor"), out);
    }
}
