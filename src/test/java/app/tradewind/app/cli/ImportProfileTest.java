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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportProfileTest {

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    private int imported(String header, String row, String... options) throws Exception {
        Path file = Files.writeString(folder.resolve("table.csv"), header + "\n" + row + "\n");
        List<String> arguments = new ArrayList<>(List.of(
                "import", "--book", folder.resolve("book.tradewind").toString(), "--plain", "--dry-run", "--json"));
        arguments.addAll(List.of(options));
        arguments.add(file.toString());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream wrong = new ByteArrayOutputStream();
        int status = Cli.run(
                new PrintStream(said, true, StandardCharsets.UTF_8),
                new PrintStream(wrong, true, StandardCharsets.UTF_8),
                arguments.toArray(String[]::new));
        out = said.toString(StandardCharsets.UTF_8);
        err = wrong.toString(StandardCharsets.UTF_8);
        return status;
    }

    private JsonObject answer() {
        return JsonParser.parseString(out).getAsJsonObject();
    }

    @Test
    void profileOfKnownHeadingsIsSaid() throws Exception {
        imported(
                "First Name,Last Name,Email Address,Company,Position,Connected On",
                "Anna,Schmidt,anna@nord.example,Nord GmbH,Buyer,24 Sep 2016");

        assertEquals("linkedin", answer().get("profile").getAsString());
        assertEquals(false, answer().get("guessed").getAsBoolean());
    }

    @Test
    void namedProfileDecidesWhatColumnsHold() throws Exception {
        assertEquals(0, imported("Email,Domain", "anna@nord.example,nord.example", "--profile", "hunter"), err);

        assertEquals("hunter", answer().get("profile").getAsString());
        assertEquals(true, answer().get("guessed").getAsBoolean());
        assertEquals(
                "website", answer().getAsJsonObject("columns").get("Domain").getAsString());
    }

    @Test
    void unknownProfileIsRefusedWithTheList() throws Exception {
        assertEquals(2, imported("Email", "anna@nord.example", "--profile", "nosuch"));

        assertTrue(err.contains("nosuch") && err.contains("linkedin, ") && err.contains("mailchimp"), err);
        assertTrue(out.isBlank());
    }

    @Test
    void mappedColumnOverrulesTheProfile() throws Exception {
        imported(
                "First Name,Last Name,Email Address,Company,Position,Connected On",
                "Anna,Schmidt,anna@nord.example,Nord GmbH,Buyer,24 Sep 2016",
                "--map",
                "note=Position");

        assertEquals("note", answer().getAsJsonObject("columns").get("Position").getAsString());
        assertEquals(2, imported("Email", "anna@nord.example", "--map", "nosuch=Email"));
        assertEquals(2, imported("Email", "anna@nord.example", "--map", "address=Nowhere"));
    }
}
