package app.tradewind.bench;

import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactRepository;
import app.tradewind.store.Database;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Measures search and sort over 100,000 contacts of an encrypted book in this process, as the table asks: all ids
/// in order, then one page of lines.
public final class SearchBench {

    private static final int CONTACTS = 100_000;
    private static final int PAGE = 100;
    private static final int ROUNDS = 40;
    private static final int SORTS = 5;

    /// A rare word, a frequent one, Chinese, accents left out, part of a domain, two words, nothing found.
    private static final List<String> SEARCHES =
            List.of("firm4711", "lamp", "张", "muller", "firm123.example", "booth garcia", "xylophone");

    private final Database database;
    private final ContactRepository contacts;
    private final PrintStream out;

    private SearchBench(Database database, PrintStream out) {
        this.database = database;
        contacts = new ContactRepository(database);
        this.out = out;
    }

    static void run(Path folder, PrintStream out) {
        char[] key = "seven grey geese over Ningbo".toCharArray();
        try (Database database = Database.create(folder.resolve("search.tradewind"), key)) {
            ContactRepository contacts = new ContactRepository(database);
            long began = System.nanoTime();
            database.transaction(() -> SampleContacts.fill(contacts, CONTACTS));
            out.printf(
                    Locale.ROOT, "%-52s %,d ms%n", "100,000 contacts added", (System.nanoTime() - began) / 1_000_000);
            new SearchBench(database, out).measure();
        }
    }

    private void measure() {
        // as in the window, where the whole book is listed before anything is searched for
        long[] all = contacts.ids(ContactQuery.ALL, ContactOrder.USUAL);
        List<Figures> searches = SEARCHES.stream()
                .map(words -> search("search for " + words, ContactQuery.words(words)))
                .toList();
        out.println(Figures.together("search, all of these", searches));
        out.println(Figures.together(
                "sort, each column, first asked",
                Arrays.stream(ContactOrder.Column.values()).map(this::sortAnew).toList()));
        out.println(Figures.together(
                "sort, each column, asked again",
                Arrays.stream(ContactOrder.Column.values()).map(this::sortAgain).toList()));
        long[] page = Arrays.copyOfRange(all, all.length / 2, all.length / 2 + PAGE);
        out.println(timed("a page of 100 in the middle", () -> contacts.lines(page)));
    }

    private Figures search(String name, ContactQuery query) {
        int found = contacts.ids(query, ContactOrder.USUAL).length;
        return shown(timed(name + " (" + found + ")", () -> firstPage(query)));
    }

    /// Another repository each time: none of them knows the order yet.
    private Figures sortAnew(ContactOrder.Column column) {
        ContactOrder order = new ContactOrder(column, false);
        double[] times = new double[SORTS];
        for (int round = 0; round < SORTS; round++) {
            ContactRepository fresh = new ContactRepository(database);
            times[round] =
                    timed("", 1, () -> fresh.ids(ContactQuery.ALL, order)).median();
        }
        return shown(new Figures("sort by " + column, times));
    }

    private Figures sortAgain(ContactOrder.Column column) {
        ContactOrder order = new ContactOrder(column, true);
        contacts.ids(ContactQuery.ALL, order);
        return timed("sort by " + column, () -> contacts.ids(ContactQuery.ALL, order));
    }

    private Figures shown(Figures figures) {
        out.println(figures);
        return figures;
    }

    private void firstPage(ContactQuery query) {
        long[] ids = contacts.ids(query, ContactOrder.USUAL);
        contacts.lines(Arrays.copyOf(ids, Math.min(PAGE, ids.length)));
    }

    private static Figures timed(String name, Runnable work) {
        return timed(name, ROUNDS, work);
    }

    private static Figures timed(String name, int rounds, Runnable work) {
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long began = System.nanoTime();
            work.run();
            times[round] = (System.nanoTime() - began) / 1e6;
        }
        return new Figures(name, times);
    }
}
