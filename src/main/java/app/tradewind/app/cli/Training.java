package app.tradewind.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs a day's worth of commands in one process, so that the AOT cache of the command line knows the classes that
/// they load and link (JEP 483, JEP 515). Started by `installer/Image.java` as `--train FOLDER`.
///
/// What a command answers does not matter: one that fails has still loaded its classes, and no failure here may
/// cost the build its image. Nothing leaves the machine: the only mail server named is a closed port of the
/// loopback.
final class Training {

    static final String FLAG = "--train";
    private static final int MANY = 3000;

    /// The command line as one function: arguments in, exit status out.
    @FunctionalInterface
    interface Commands {
        int run(String... arguments);
    }

    private final Commands commands;
    private final Path folder;
    private final String book;

    Training(Commands commands, Path folder) {
        this.commands = commands;
        this.folder = folder;
        book = folder.resolve("training.tradewind").toString();
    }

    /// Whether the arguments ask for a training run: the flag and a folder to work in.
    static boolean isAsked(String... arguments) {
        return arguments.length == 2 && arguments[0].equals(FLAG);
    }

    void run() throws IOException {
        Path key = write("key.txt", "a pass-phrase for training only");
        Path cards = write("cards.csv", """
                公司名称,联系人,电子邮箱,电话,国家
                Nordlicht GmbH,Ada Beispiel,ada@nordlicht.example,+49 30 123456,德国
                Sur Ltda,Luz Prueba,luz@sur.example; ventas@sur.example,+56 2 2345 6789,Chile
                """);
        Path body = write("letter.txt", "Dear {{contact.givenName | there}},\n\nwe make lamps.\n");
        Path letter = write("letter.json", "{\"subject\":\"Lamps\",\"body\":\"Dear Ada,\",\"language\":\"en\"}");
        commands.run("--help");
        for (List<String> step : steps(cards, body)) {
            commands.run(withKey(step, key));
        }
        trainOnMany(key);
        commands.run("check-address", "--json", "ada@nordlicht.example", "info@gmial.com");
        commands.run("lint", "--json", "--letter", letter.toString());
    }

    /// So many cards that the import loads in bulk, and its undo: what they run often is compiled the sooner.
    private void trainOnMany(Path key) throws IOException {
        StringBuilder cards = new StringBuilder("公司名称,联系人,职位,电子邮箱,电话,国家,城市,网址,备注\n");
        for (int i = 0; i < MANY; i++) {
            cards.append("Möbel Beispiel %1$d GmbH,Ada Müller,采购经理,ada@firm%1$d.example,+49 30 901%2$05d,德国,Berlin,"
                    .formatted(i, i));
            cards.append("www.firm").append(i).append(".example,met at the fair\n");
        }
        Path table = write("many.csv", cards.toString());
        String many = folder.resolve("many.tradewind").toString();
        String passphrase = key.toString();
        commands.run("import", "--json", "--book", many, "--passphrase-file", passphrase, table.toString());
        commands.run("undo", "--json", "--book", many, "--passphrase-file", passphrase, "1");
    }

    private List<List<String>> steps(Path cards, Path body) {
        return List.of(
                List.of("demo", "--contacts", "200"),
                List.of("import", "--json", "--rows", cards.toString()),
                List.of("contacts", "--json", "--search", "ada", "--sort", "name", "--limit", "20"),
                List.of(
                        "account",
                        "add",
                        "--name",
                        "training",
                        "--from",
                        "Training <me@training.example>",
                        "--smtp",
                        "127.0.0.1:9",
                        "--security",
                        "none",
                        "--postal-address",
                        "1 Training Road, Ningbo"),
                List.of(
                        "template",
                        "add",
                        "--name",
                        "training",
                        "--language",
                        "en",
                        "--subject",
                        "Lamps for {{company.name}}",
                        "--body",
                        body.toString()),
                List.of("mailing", "add", "--name", "training", "--template", "1", "--account", "training"),
                List.of("checklist", "--json", "--contact", "1"),
                List.of("render", "--json", "--template", "1", "--contact", "1"),
                List.of("ledger", "--json"),
                List.of(
                        "export",
                        "--json",
                        "--format",
                        "csv",
                        folder.resolve("out.csv").toString()),
                List.of(
                        "export",
                        "--json",
                        "--format",
                        "xlsx",
                        folder.resolve("out.xlsx").toString()),
                List.of(
                        "import",
                        "--json",
                        "--dry-run",
                        folder.resolve("out.xlsx").toString()));
    }

    /// Options stand behind the command's name, which has two words for `account`, `template` and `mailing`.
    private String[] withKey(List<String> step, Path key) {
        List<String> options = List.of("--book", book, "--passphrase-file", key.toString());
        List<String> whole = new ArrayList<>(step);
        int words = List.of("account", "template", "mailing").contains(step.getFirst()) ? 2 : 1;
        whole.addAll(words, options);
        return whole.toArray(String[]::new);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
