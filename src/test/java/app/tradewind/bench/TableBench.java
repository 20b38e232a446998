package app.tradewind.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The screen of contacts over encrypted books of 10,000, 100,000 and 1,000,000 contacts, each in a process of its
/// own
/// with the options of the window's launcher: see [TableWindow].
///
/// `-Dtradewind.bench.contacts=10000,100000` takes other sizes.
public final class TableBench {

    private static final String PASSPHRASE = "seven grey geese over Ningbo";
    private static final String SIZES = System.getProperty("tradewind.bench.contacts", "10000,100000,1000000");

    private TableBench() {}

    static void run(AppImage image, Path folder, PrintStream out) throws IOException, InterruptedException {
        for (String size : SIZES.split(",")) {
            Path book = folder.resolve("table" + size + ".tradewind");
            made(image, book, size);
            out.printf(Locale.ROOT, "%nTable of contacts, %,d%n", Long.parseLong(size));
            out.flush();
            finished(window(image, book).inheritIO());
        }
    }

    private static void made(AppImage image, Path book, String contacts) throws IOException, InterruptedException {
        ProcessBuilder demo = image.commandLine(List.of("demo", "--book", book.toString(), "--contacts", contacts));
        demo.environment().put("TRADEWIND_PASSPHRASE", PASSPHRASE);
        finished(demo);
    }

    private static ProcessBuilder window(AppImage image, Path book) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(image.windowOptions());
        if (System.getenv("DISPLAY") == null && File.separatorChar == '/') {
            command.add("-Dglass.platform=Headless");
        }
        command.addAll(List.of("-Dprism.order=sw", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(TableWindow.Launch.class.getName(), book.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("TRADEWIND_PASSPHRASE", PASSPHRASE);
        return builder;
    }

    private static void finished(ProcessBuilder builder) throws IOException, InterruptedException {
        if (Measured.untilTheEnd(builder).status() != 0) {
            throw new IllegalStateException(Arrays.toString(builder.command().toArray()) + " failed");
        }
    }

    /// By hand, over a book that exists.
    public static void main(String[] arguments) {
        TableWindow.Launch.main(arguments);
    }
}
