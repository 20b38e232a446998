package app.tradewind.ui.today;

import app.tradewind.compliance.Checklist;
import app.tradewind.compliance.Finding;
import app.tradewind.compliance.MayWrite;
import app.tradewind.compliance.RuleTexts;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.SampleBook;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.mail.AccountRepository;
import app.tradewind.mail.LedgerRepository;
import app.tradewind.mail.MailingRepository;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Measures the board of the day over an encrypted book of 100,000 made-up contacts: its lines, its number for the
/// rail, and what follows the lines; by the wall's clock and, since a machine may have others to serve, by
/// processor
/// time. Started by hand, with a folder that keeps the book for the next time.
public final class TodayBench {

    private static final int CONTACTS = 100_000;
    private static final int ROUNDS = 40;
    private static final Instant NOW = Instant.parse("2026-11-24T13:14:00Z");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private TodayBench() {}

    public static void main(String[] arguments) throws Exception {
        run(Path.of(arguments[0]), new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true));
    }

    static void run(Path folder, PrintStream out) {
        char[] key = "seven grey geese over Ningbo".toCharArray();
        Path file = folder.resolve("today.tradewind");
        boolean kept = Files.exists(file);
        try (Database database = kept ? Database.open(file, key) : Database.create(file, key)) {
            if (!kept) {
                SampleBook.fill(database, CONTACTS, NOW);
            }
            TodayRoom room = room(database);
            TodayWords words = new TodayWords(room.messages(), room.time());
            BoardReader boards = new BoardReader(room, words);
            FactsReader facts = new FactsReader(room, words, new BuyerTimes(Locale.ENGLISH));
            TodayBoard board = boards.read(Set.of());
            out.printf(
                    Locale.ROOT,
                    "%,d things, %d lines%n",
                    board.count(),
                    board.lines().size());
            board.sections().forEach(one -> out.printf(Locale.ROOT, "    %s %,d%n", one.kind(), one.count()));
            out.println(timed("board of the day, lines", () -> boards.read(Set.of())));
            out.println(timed(
                    "board of the day, every section opened", () -> boards.read(EnumSet.allOf(SectionKind.class))));
            out.println(timed("board of the day, its number", boards::count));
            out.println(timed("board of the day, law and local times", () -> facts.of(board.lines())));
        }
    }

    private static String timed(String name, Runnable work) {
        double[] times = new double[ROUNDS];
        double[] processor = new double[ROUNDS];
        long cold = System.nanoTime();
        work.run();
        double first = (System.nanoTime() - cold) / 1e6;
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            long used = THREADS.getCurrentThreadCpuTime();
            work.run();
            processor[round] = (THREADS.getCurrentThreadCpuTime() - used) / 1e6;
            times[round] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        Arrays.sort(processor);
        return String.format(
                Locale.ROOT,
                "%-40s first %,7.1f ms  p50 %,7.1f ms  p95 %,7.1f ms  processor p50 %,7.1f ms",
                name,
                first,
                times[ROUNDS / 2],
                times[ROUNDS * 95 / 100],
                processor[ROUNDS / 2]);
    }

    private static TodayRoom room(Database database) {
        InstantSource clock = InstantSource.fixed(NOW);
        Messages messages = new Messages(Locale.ENGLISH);
        Toasts silent = new Toasts() {
            @Override
            public void show(String text) {}

            @Override
            public void show(String text, Runnable undo) {}
        };
        Navigator nowhere = new Navigator() {
            @Override
            public void go(Place place) {}

            @Override
            public void back() {}
        };
        return new TodayRoom(
                TodayBook.of(database, clock),
                law(new Checklist(database, new RuleTexts(messages), clock), new RuleTexts(messages)),
                new TodayRoom.Post(
                        new LedgerRepository(database),
                        new AccountRepository(database),
                        new MailingRepository(database),
                        new SuppressionRepository(database),
                        List::of),
                new TodayRoom.Window(Background.inline(), silent, nowhere, _ -> {}),
                messages,
                new TodayRoom.Time(clock, ZoneId.of("Asia/Shanghai")));
    }

    private static TodayLaw law(Checklist checklist, RuleTexts texts) {
        return new TodayLaw() {
            @Override
            public Map<ContactId, Against> against(List<Contact> contacts) {
                Map<ContactId, Against> against = new HashMap<>();
                checklist.mayWrite(contacts).forEach((id, answer) -> {
                    Finding finding = answer.finding();
                    if (answer.state() == MayWrite.State.BLOCKED && finding != null) {
                        against.put(id, new Against(false, texts.text(finding)));
                    }
                });
                return against;
            }

            @Override
            public Blocked blocked() {
                return Blocked.NONE;
            }
        };
    }
}
