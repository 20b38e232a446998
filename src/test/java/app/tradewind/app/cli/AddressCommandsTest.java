package app.tradewind.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.mail.domain.FakeDnsServer;
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

class AddressCommandsTest {

    private String out = "";
    private String err = "";

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
    void dnsDecidesWhereTheFormSaysNothing() {
        try (FakeDnsServer server = new FakeDnsServer()) {
            server.mx("keller.example", 10, "mx.keller.example")
                    .a("old.example")
                    .mx("nomail.example", 0, ".")
                    .fail("broken.example");

            int status = run(
                    "check-address",
                    "--json",
                    "--dns",
                    "--dns-server",
                    "127.0.0.1:" + server.address().getPort(),
                    "anna@keller.example",
                    "anna@old.example",
                    "anna@nomail.example",
                    "anna@gone.example",
                    "anna@broken.example",
                    "anna keller");

            assertEquals(Cli.ATTENTION, status);
            List<String> said = new ArrayList<>();
            for (JsonObject one : json()) {
                said.add(one.get("address").getAsString() + " "
                        + one.get("verdict").getAsString() + " "
                        + (one.get("route").isJsonNull()
                                ? "-"
                                : one.get("route").getAsString()));
            }
            assertEquals(
                    List.of(
                            "anna@keller.example risky exchanger",
                            "anna@old.example risky implicit",
                            "anna@nomail.example invalid null-mx",
                            "anna@gone.example invalid no-domain",
                            "anna@broken.example risky failed",
                            "anna keller invalid -"),
                    said);
            assertEquals(
                    "mx.keller.example",
                    json().getFirst().get("exchangers").getAsJsonArray().get(0).getAsString());
        }
    }

    @Test
    void aDomainIsAskedForOnceHoweverManyAddressesItHas(@TempDir Path folder) throws Exception {
        try (FakeDnsServer server = new FakeDnsServer()) {
            server.mx("keller.de", 10, "mx.keller.de");
            Path list = folder.resolve("list.txt");
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < 2500; i++) {
                lines.add("buyer" + i + "@keller.de");
            }
            Files.write(list, lines);

            int status = run(
                    "check-address",
                    "--json",
                    "--dns-server",
                    "127.0.0.1:" + server.address().getPort(),
                    "--file",
                    list.toString());

            assertEquals(Cli.DONE, status);
            assertEquals(2500, json().size());
            assertEquals("buyer2499@keller.de", json().getLast().get("address").getAsString());
            assertEquals(List.of("MX keller.de"), server.asked());
        }
    }

    @Test
    void aGuessNeedsNoBook() {
        int status = run("guess-address", "--json", "--name", "Carl Weber", "--domain", "firm.com");

        assertEquals(Cli.DONE, status, err);
        assertEquals("carl.weber@firm.com", json().getFirst().get("address").getAsString());
        assertEquals("{first}.{last}", json().getFirst().get("pattern").getAsString());
        assertTrue(json().getFirst().get("evidence").getAsString().contains("firm.com"));
    }

    @Test
    void aGuessLearnsFromTheBook(@TempDir Path folder) throws Exception {
        Path cards = Files.writeString(
                folder.resolve("cards.csv"),
                "Company,Name,Email\nFirm,Anna Keller,kellera@firm.com\nFirm,Bob Meier,meierb@firm.com\n"
                        + "Firm,Claudia Weber,weberc@firm.com\n");
        String book = folder.resolve("b.tradewind").toString();
        assertEquals(Cli.DONE, run("import", "--book", book, "--plain", cards.toString()), err);

        int status = run("guess-address", "--json", "--book", book, "--name", "Dora Weiss", "--domain", "firm.com");

        assertEquals(Cli.DONE, status, err);
        assertEquals("weissd@firm.com", json().getFirst().get("address").getAsString());
        assertEquals(
                "known addresses at firm.com written like this: 3 of 3",
                json().getFirst().get("evidence").getAsString());

        run("guess-address", "--json", "--book", book, "--name", "Carl Weber", "--domain", "firm.com");

        assertTrue(
                json().stream()
                        .noneMatch(one -> one.get("address").getAsString().equals("weberc@firm.com")),
                "another has that address");
    }
}
