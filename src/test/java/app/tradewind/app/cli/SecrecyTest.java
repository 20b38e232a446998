package app.tradewind.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole day of commands on an encrypted book, each a process of its own; then every byte that they left on the
/// disk is searched for what only the book may know.
class SecrecyTest {

    private static final String PASSPHRASE = "seven grey geese over Ningbo";
    private static final String PASSWORD = "client-password-4711";
    private static final List<String> SECRETS = List.of(
            PASSPHRASE,
            PASSWORD,
            "陈志远",
            "Möbelwerk Krüger",
            "krueger@moebelwerk",
            "喜欢蓝色",
            "901820",
            "Lin Hua",
            "8 Port Road",
            "Hinges for",
            "CREATE TABLE",
            "SQLite format");
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GB18030"));

    @TempDir
    private Path input;

    @TempDir
    private Path home;

    private Path book;
    private final List<List<String>> arguments = new ArrayList<>();

    @BeforeEach
    void nameTheBook() throws IOException {
        book = home.resolve("hinges.tradewind");
        Files.createDirectories(home.resolve("tmp"));
    }

    @Test
    void nothingOfTheBookStandsReadableOutsideIt() throws Exception {
        Path cards = write("cards.csv", """
                公司名称,联系人,电子邮箱,电话,国家,备注
                Möbelwerk Krüger GmbH,Ute Krüger,ute.krueger@moebelwerk.example.de,+49 30 901820,德国,喜欢蓝色
                Harbor LLC,陈志远,cy@harbor.example.com,+1 212 555 0100,US,met at booth 7
                """, Charset.forName("GB18030"));
        Path password = write("password.txt", PASSWORD + "\n", StandardCharsets.UTF_8);
        Path body =
                write("body.txt", "Dear {{contact.givenName | there}},\n\nwe make hinges.\n", StandardCharsets.UTF_8);
        run(0, "import", "--json", cards.toString());
        run(
                0,
                "account",
                "add",
                "--name",
                "main",
                "--from",
                "Lin Hua <lin@hinges.example>",
                "--smtp",
                "127.0.0.1:9",
                "--security",
                "none",
                "--password-file",
                password.toString(),
                "--postal-address",
                "8 Port Road, Ningbo");
        run(
                0,
                "template",
                "add",
                "--name",
                "first",
                "--language",
                "en",
                "--subject",
                "Hinges for {{company.name}}",
                "--body",
                body.toString());
        run(0, "mailing", "add", "--name", "m", "--template", "1", "--account", "main");
        run(1, "mailing", "approve", "--mailing", "1");
        run(2, "send", "--now");
        run(1, "checklist");
        run(2, "contacts", "--where", "country:");

        assertTrue(Files.size(book) > 50_000);
        assertEquals(List.of(), leaks());
        for (List<String> each : arguments) {
            assertFalse(
                    each.stream().anyMatch(one -> one.contains(PASSPHRASE) || one.contains(PASSWORD)), "in arguments");
        }
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        return Files.write(input.resolve(name), text.getBytes(charset));
    }

    /// Runs one command and sees what the system shows of its arguments.
    private void run(int status, String... command) throws Exception {
        List<String> line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Djava.io.tmpdir=" + home.resolve("tmp"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Cli.class.getName()));
        line.addAll(List.of(command));
        line.addAll(List.of("--book", book.toString()));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "TRADEWIND_PASSPHRASE",
                        PASSPHRASE,
                        "TRADEWIND_HOME",
                        home.resolve("settings").toString()));
        builder.redirectOutput(input.resolve("output.txt").toFile());
        Process process = builder.start();
        process.info().arguments().ifPresent(shown -> arguments.add(List.of(shown)));
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "hangs");
        assertEquals(status, process.exitValue(), () -> String.join(" ", command) + ": " + output());
    }

    private String output() {
        try {
            return Files.readString(input.resolve("output.txt"));
        } catch (IOException unreadable) {
            return "";
        }
    }

    private List<String> leaks() throws IOException {
        List<String> leaks = new ArrayList<>();
        try (var files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (String secret : SECRETS) {
                    for (Charset charset : CHARSETS) {
                        if (bytes.contains(new String(secret.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                            leaks.add(home.relativize(file) + " holds “" + secret + "” in " + charset);
                        }
                    }
                }
            }
        }
        return leaks;
    }
}
