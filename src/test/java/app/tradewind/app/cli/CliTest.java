package app.tradewind.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

    @TempDir
    private Path folder;

    private String book;
    private String out = "";
    private String err = "";

    @BeforeEach
    void nameTheBook() {
        book = folder.resolve("book.tradewind").toString();
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

    private Path cards(String rows) throws Exception {
        return Files.write(
                folder.resolve("cards.csv"), ("公司名称,联系人,职位,电子邮箱,电话,国家\n" + rows).getBytes(Charset.forName("GB18030")));
    }

    private void importCards() throws Exception {
        Path cards = cards("""
                Hydraulik Nord GmbH,Anna Schmidt,采购经理,anna.schmidt@hydraulik-nord.example,+49 40 901820,德国
                Harbor LLC,Mary Collins,Owner,mary@harbor.example,+1 212 555 0123,United States
                """);
        assertEquals(0, run("import", "--book", book, "--plain", "--json", cards.toString()), err);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "import",
                "undo",
                "contacts",
                "export",
                "edit",
                "check-address",
                "lint",
                "checklist",
                "render",
                "account",
                "template",
                "mailing",
                "suppress",
                "send",
                "ledger"
            })
    void everyCommandHasHelp(String command) {
        assertEquals(0, run(command, "--help"));
        assertTrue(out.contains("Usage: tradewind-cli " + command), out);
    }

    @Test
    void wrongUsageIsOneClearLineAndStatusTwo() {
        assertEquals(2, run("contacts", "--book", book, "--colour", "red"));
        assertEquals(1, err.lines().count(), err);
        assertEquals(2, run("frobnicate"));
        assertEquals(2, run());
        assertEquals(2, run("account"));
    }

    @Test
    void errorsSpeakTheLanguageAskedFor() {
        assertEquals(2, run("contacts", "--book", book, "--locale", "zh-CN"));
        assertTrue(err.contains("没有客户簿"), err);
        assertEquals(2, run("contacts", "--book", book, "--locale", "en"));
        assertTrue(err.contains("There is no book"), err);
    }

    @Test
    void importSaysWhatItUnderstood() throws Exception {
        importCards();

        JsonObject said = json().getLast();
        assertEquals(2, said.get("created").getAsInt());
        assertEquals("GB18030", said.get("encoding").getAsString());
        assertEquals(1, said.get("headerRow").getAsInt());
        assertEquals("address", said.getAsJsonObject("columns").get("电子邮箱").getAsString());
    }

    @Test
    void everyVisibleSheetComesInAndTheHiddenOneIsNamed() throws Exception {
        Path file = folder.resolve("buyers.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            for (String name : List.of("East", "West", "Old")) {
                Worksheet sheet = workbook.newWorksheet(name);
                sheet.value(0, 0, "Company");
                sheet.value(0, 1, "E-mail");
                sheet.value(1, 0, name + " Trading");
                sheet.value(1, 1, "sales@" + name.toLowerCase(Locale.ROOT) + ".example.com");
                if (name.equals("Old")) {
                    sheet.setVisibilityState(VisibilityState.HIDDEN);
                }
            }
        }
        assertEquals(0, run("import", "--book", book, "--plain", "--json", "--sheet", "all", file.toString()), err);
        assertEquals(
                List.of("East", "West"),
                json().stream().map(said -> said.get("sheet").getAsString()).toList());
        assertEquals(
                "[\"Old\"]", json().getFirst().getAsJsonArray("hiddenSheets").toString());
        assertTrue(err.contains("Old"), err);

        assertEquals(0, run("import", "--book", book, "--json", "--sheet", "old", file.toString()), err);
        assertEquals(1, json().getFirst().get("created").getAsInt());
        assertEquals(2, run("import", "--book", book, "--json", "--sheet", "North", file.toString()));
    }

    @Test
    void dryRunWritesNothingAndNamesEachRow() throws Exception {
        importCards();
        Path more = cards("""
                Hydraulik Nord GmbH,Anna Schmidt,Owner,anna.schmidt@hydraulik-nord.example,,德国
                ,,,nothing-usable,,
                """);

        int status =
                run("import", "--book", book, "--policy", "update", "--dry-run", "--rows", "--json", more.toString());

        assertEquals(1, status);
        assertEquals("updated", json().get(0).get("outcome").getAsString());
        assertEquals(
                "[\"采购经理\",\"Owner\"]",
                json().get(0).getAsJsonObject("changes").get("title").toString());
        assertEquals("rejected", json().get(1).get("outcome").getAsString());
        run("contacts", "--book", book, "--search", "anna", "--json");
        assertEquals("采购经理", json().getFirst().get("title").getAsString());
    }

    @Test
    void undoTakesAnImportBackAndKeepsWhatWasEditedSince() throws Exception {
        importCards();
        run("edit", "--book", book, "--contact", "1", "grade=A", "--json");
        assertEquals(
                "[\"\",\"A\"]",
                json().getFirst().getAsJsonObject("changes").get("grade").toString());

        assertEquals(1, run("undo", "--book", book, "1", "--json"));

        assertEquals(1, json().getFirst().get("removed").getAsInt());
        assertEquals(
                "Anna Schmidt",
                json().getFirst()
                        .getAsJsonArray("kept")
                        .get(0)
                        .getAsJsonObject()
                        .get("name")
                        .getAsString());
        assertEquals(2, run("undo", "--book", book, "1"));
        assertTrue(err.contains("before"), err);
    }

    @Test
    void contactsAreFoundSortedAndLimited() throws Exception {
        importCards();

        assertEquals(0, run("contacts", "--book", book, "--sort", "-name", "--limit", "1", "--json"));
        assertEquals("Mary Collins", json().getFirst().get("name").getAsString());
        assertEquals(0, run("contacts", "--book", book, "--where", "国家:德国", "--json"));
        assertEquals(1, json().size());
        assertEquals(2, run("contacts", "--book", book, "--sort", "colour"));
        assertEquals(2, run("contacts", "--book", book, "--where", "colour:red"));
    }

    @Test
    void exportWritesEveryFormatAndRefusesAFolder() throws Exception {
        importCards();
        for (String format : List.of("xlsx", "csv", "json")) {
            Path file = folder.resolve("out." + format);
            assertEquals(0, run("export", "--book", book, "--format", format, "--json", file.toString()), err);
            assertEquals(2, json().getFirst().get("written").getAsInt());
            assertTrue(Files.size(file) > 100);
        }
        assertEquals(2, run("export", "--book", book, "--format", "csv", folder.toString()));
        assertEquals(
                2,
                run(
                        "export",
                        "--book",
                        book,
                        "--format",
                        "pdf",
                        folder.resolve("x.pdf").toString()));
    }

    @Test
    void suppressedPeopleGetNoLetter() throws Exception {
        importCards();
        run("suppress", "--book", book, "--reason", "asked by phone", "Mary@Harbor.example");
        Path body = Files.writeString(
                folder.resolve("body.txt"), "Dear {{contact.givenName | there}},\n\nwe make hinges.\n");
        run(
                "account",
                "add",
                "--book",
                book,
                "--name",
                "main",
                "--from",
                "Lin <lin@hinges.example>",
                "--smtp",
                "127.0.0.1:9",
                "--security",
                "none");
        run(
                "template",
                "add",
                "--book",
                book,
                "--name",
                "t",
                "--language",
                "en",
                "--subject",
                "Hinges",
                "--body",
                body.toString());

        assertEquals(
                1,
                run("mailing", "add", "--book", book, "--name", "m", "--template", "1", "--account", "main", "--json"));

        assertEquals(
                "suppressed",
                json().getFirst()
                        .getAsJsonArray("left_out")
                        .get(0)
                        .getAsJsonObject()
                        .get("reason")
                        .getAsString());
        run("mailing", "approve", "--book", book, "--mailing", "1", "--json");
        assertEquals(0, json().getFirst().get("approved").getAsInt());
        assertTrue(json().getFirst().getAsJsonObject("rules").has("basis.optin.named"), out);
    }

    @Test
    void passwordWithoutEncryptionGoesNowhereButToThisMachine() {
        int status = run(
                "account",
                "add",
                "--book",
                book,
                "--plain",
                "--name",
                "main",
                "--from",
                "Lin <lin@hinges.example>",
                "--smtp",
                "smtp.hinges.example:25",
                "--security",
                "none");

        assertEquals(2, status);
        assertTrue(err.contains("smtp.hinges.example"), err);
    }

    @Test
    void templateWithABadFieldIsRefusedWithItsPlace() throws Exception {
        Path body = Files.writeString(folder.resolve("body.txt"), "Dear {{contact.nonsense}},");
        run("demo", "--book", book, "--plain", "--contacts", "3");

        assertEquals(
                2,
                run(
                        "template",
                        "add",
                        "--book",
                        book,
                        "--name",
                        "t",
                        "--language",
                        "en",
                        "--subject",
                        "Hi",
                        "--body",
                        body.toString()));

        assertTrue(err.contains("contact.nonsense"), err);
    }

    @Test
    void lintNamesTheRuleAndItsPlace() throws Exception {
        Path letter = Files.writeString(
                folder.resolve("letter.json"),
                "{\"subject\":\"RE: BEST PRICE!!\",\"body\":\"Dear Sir/Madam,\\n\\nWe are a leading manufacturer.\",\"language\":\"en\"}");

        assertEquals(1, run("lint", "--letter", letter.toString(), "--json"));

        assertTrue(
                json().stream()
                        .anyMatch(finding -> finding.get("rule").getAsString().equals("lint.greeting")),
                out);
        assertTrue(json().getFirst().getAsJsonObject("where").has("start"));
    }

    @Test
    void textFromStandardInputIsImported() {
        java.io.InputStream before = System.in;
        System.setIn(new java.io.ByteArrayInputStream(
                "Anna Schmidt\nEinkaufsleiterin\nNord GmbH\nanna@nord.example\n".getBytes(StandardCharsets.UTF_8)));
        try {
            assertEquals(0, run("import", "--book", book, "--plain", "--json", "-"), err);
        } finally {
            System.setIn(before);
        }

        assertEquals("-", json().getFirst().get("file").getAsString());
        assertEquals("pasted", json().getFirst().get("format").getAsString());
        assertEquals(1, json().getFirst().get("created").getAsInt());
    }
}
