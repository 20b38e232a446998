package app.tradewind.contact.duplicate;

import app.tradewind.store.Database;
import app.tradewind.work.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Prints how long a scan of an encrypted book of 100,000 contacts takes, 5,000 of them planted a second time, and
/// how
/// well it finds those. See docs/benchmarks.md for how it is run.
public final class DuplicateBench {

    private static final double SURE = 0.95;

    private DuplicateBench() {}

    /// @param arguments how many contacts in all, and how many of them stand twice
    public static void main(String... arguments) throws IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int planted = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5000;
        Path file = Files.createTempDirectory("duplicates").resolve("book.tradewind");
        try (Database database = Database.create(file, "seven grey geese".toCharArray())) {
            DuplicateBook.Truth truth = DuplicateBook.fill(database, count, planted, 20_261_125);
            report(database, truth, System.out);
        }
    }

    private static void report(Database database, DuplicateBook.Truth truth, PrintStream out) {
        DuplicateScan scan = new DuplicateScan(database);
        long before = System.nanoTime();
        long worked = worked();
        DuplicateScan.Found found = scan.run(Progress.none());
        double first = seconds(before);
        double processor = (worked() - worked) / 1e9;
        before = System.nanoTime();
        scan.run(Progress.none());
        double again = seconds(before);
        Runtime runtime = Runtime.getRuntime();
        out.printf(
                Locale.ROOT,
                "%,d contacts, %,d companies: %.1f s (%.1f s of the processor), again %.1f s; heap at most %,d MB%n",
                found.contacts(),
                found.companies(),
                first,
                processor,
                again,
                runtime.totalMemory() >> 20);
        DuplicateFigures all = DuplicateFigures.of(found, truth, 0);
        out.println("all groups:    " + all);
        out.println("0.95 and more: " + DuplicateFigures.of(found, truth, SURE));
        out.println(Explained.of(database, all, found));
    }

    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
