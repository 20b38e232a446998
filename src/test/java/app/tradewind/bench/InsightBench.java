package app.tradewind.bench;

import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactQueryParser;
import app.tradewind.contact.SampleBook;
import app.tradewind.insight.InsightSource;
import app.tradewind.insight.Period;
import app.tradewind.insight.Scope;
import app.tradewind.store.Database;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/// Measures all figures of the insights over 100,000 contacts of an encrypted book: what the screen asks at a
/// visit.
public final class InsightBench {

    private static final int CONTACTS = 100_000;
    private static final int ROUNDS = 15;
    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

    private InsightBench() {}

    public static void main(String[] arguments) throws IOException {
        run(Files.createTempDirectory("tradewind-bench"), System.out);
    }

    static void run(Path folder, PrintStream out) {
        char[] key = "seven grey geese over Ningbo".toCharArray();
        try (Database database = Database.create(folder.resolve("insights.tradewind"), key)) {
            SampleBook.fill(database, CONTACTS, NOW);
            InsightSource figures = new InsightSource(database);
            ContactQueryParser parser = new ContactQueryParser(InstantSource.fixed(NOW), ZoneOffset.UTC);
            for (Period period : Period.values()) {
                measure(figures, new Scope(ContactQuery.ALL, "", period, NOW, ZoneOffset.UTC), out);
            }
            String segment = "country:de grade:a OR grade:b";
            measure(figures, new Scope(parser.parse(segment), segment, Period.YEAR, NOW, ZoneOffset.UTC), out);
        }
    }

    private static void measure(InsightSource figures, Scope scope, PrintStream out) {
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            figures.of(scope);
            times[round] = (System.nanoTime() - began) / 1e6;
        }
        String of = scope.search().isEmpty() ? "" : " of " + scope.search();
        out.println(new Figures("insights, " + scope.period() + of, times));
    }
}
