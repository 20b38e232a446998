package app.tradewind.bench;

import app.tradewind.app.Milestones;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Measures the packaged application from outside, process by process, and prints the figures.
///
/// - the start to a usable table of 10,000 contacts, beside a bare JavaFX window of the same runtime without a
///   cache, taken in turns so that both see the same machine;
/// - `tradewind-cli --help`;
/// - the import of 100,000 cards into a new encrypted book;
/// - the memory of each.
///
/// Without a display JavaFX's headless platform takes the place of the screen, for both.
public final class ImageBench {

    private static final int ROUNDS = 9;
    private static final int CONTACTS = 10_000;
    private static final int CARDS = 100_000;

    private final AppImage image;
    private final Path folder;
    private final PrintStream out;

    private ImageBench(AppImage image, Path folder, PrintStream out) {
        this.image = image;
        this.folder = folder;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        AppImage image = new AppImage(Path.of(arguments[0]));
        if (!image.exists()) {
            System.err.println("There is no application image yet: run mvn -Pimage,bench -DskipTests package");
            System.exit(2);
        }
        Path folder = Files.createTempDirectory("tradewind-bench");
        new ImageBench(image, folder, System.out).run();
        SearchBench.run(folder, System.out);
        InsightBench.run(folder, System.out);
        LetterBench.run(folder, System.out);
        TableBench.run(image, folder, System.out);
    }

    private void run() throws IOException, InterruptedException {
        out.printf(Locale.ROOT, "%-52s %,d MB%n", "image", image.bytes() / 1_000_000);
        attempt("help", this::help);
        attempt("start", this::start);
        attempt("import", this::importCards);
    }

    private interface Part {
        void run() throws IOException, InterruptedException;
    }

    /// A part that cannot be measured yet says so and leaves the others their turn.
    private void attempt(String name, Part part) throws InterruptedException {
        try {
            part.run();
        } catch (IOException | IllegalStateException missing) {
            out.println(name + ": not measured: " + missing.getMessage());
        }
    }

    private void help() throws IOException, InterruptedException {
        List<Measured> runs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            runs.add(finished(image.commandLine(List.of("--help"))));
        }
        print("tradewind-cli --help", runs);
    }

    private void start() throws IOException, InterruptedException {
        Path book = folder.resolve("start.tradewind");
        finished(image.commandLine(
                List.of("demo", "--plain", "--book", book.toString(), "--contacts", String.valueOf(CONTACTS))));
        Path milestones = folder.resolve("milestones");
        List<Measured> bare = new ArrayList<>();
        List<Measured> window = new ArrayList<>();
        List<Measured> board = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(Measured.untilMilestone(image.bareWindow(milestones), milestones, Milestones.WINDOW));
            List<String> arguments = List.of(book.toString());
            window.add(Measured.untilMilestone(image.window(milestones, arguments), milestones, Milestones.WINDOW));
            board.add(Measured.untilMilestone(image.window(milestones, arguments), milestones, Milestones.BOARD));
        }
        double bareMedian = print("bare window, no cache", bare);
        print("Tradewind, first window", window);
        double boardMedian = print("Tradewind, board of 10,000 contacts", board);
        out.printf(Locale.ROOT, "%-52s %.2f (aim: 1.00)%n", "board / bare window", boardMedian / bareMedian);
    }

    private void importCards() throws IOException, InterruptedException {
        Path sheet = folder.resolve("cards.xlsx");
        new CardSheet(1, CARDS).write(sheet);
        Path key = Files.writeString(folder.resolve("key"), "seven grey geese over Ningbo");
        List<String> book =
                List.of("--book", folder.resolve("import.tradewind").toString(), "--passphrase-file", key.toString());
        double ours = print(
                "import of 100,000 cards, new encrypted book",
                List.of(finished(command("import", book, sheet.toString()))));
        double undo = print("undo of it", List.of(finished(command("undo", book, "1"))));
        out.printf(Locale.ROOT, "%-52s %.2f (aim: 0.20)%n", "undo / import", undo / ours);
        print("POI's events of the same workbook, nothing done", List.of(finished(image.poiRead(sheet))));
        office(sheet, ours);
    }

    private ProcessBuilder command(String name, List<String> book, String last) {
        List<String> arguments = new ArrayList<>(List.of(name));
        arguments.addAll(book);
        arguments.add(last);
        return image.commandLine(arguments);
    }

    /// LibreOffice merely turning the workbook into text, where it is installed.
    private void office(Path sheet, double ours) throws IOException, InterruptedException {
        ProcessBuilder convert = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--convert-to",
                        "csv",
                        "--outdir",
                        folder.toString(),
                        sheet.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        double theirs = print("LibreOffice: the same workbook to CSV", List.of(finished(convert)));
        out.printf(Locale.ROOT, "%-52s %.2f (aim: 1.00)%n", "import / LibreOffice", ours / theirs);
    }

    /// Exit status 1 is work done with something to look at: the cards have doubtful rows on purpose.
    private static Measured finished(ProcessBuilder builder) throws IOException, InterruptedException {
        Measured run = Measured.untilTheEnd(builder);
        if (run.status() > 1) {
            throw new IllegalStateException(String.join(" ", builder.command()) + " ended with " + run.status());
        }
        return run;
    }

    private double print(String name, List<Measured> runs) {
        Figures times = new Figures(
                name, runs.stream().mapToDouble(Measured::milliseconds).toArray());
        double memory = runs.stream().mapToDouble(Measured::peakMegabytes).max().orElse(0);
        out.printf(Locale.ROOT, "%s   peak %,.0f MB%n", times, memory);
        return times.median();
    }
}
