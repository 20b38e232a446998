package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.bench.CardSheet;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQuery;
import app.tradewind.intake.ImportChoices;
import app.tradewind.intake.ImportReport;
import app.tradewind.intake.Occasion;
import app.tradewind.intake.Policy;
import app.tradewind.settings.Settings;
import app.tradewind.text.Messages;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.contacts.ContactTableView;
import app.tradewind.ui.contacts.ContactsView;
import app.tradewind.ui.control.Place;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Somebody types, sorts, scrolls and edits while a large workbook is imported into the same book: how long does
/// the
/// JavaFX thread not answer?
///
/// 20,000 rows; `-Dtradewind.test.contacts=100000` makes more. What was measured is printed. A test that judged it
/// would judge the machine: only a stall that is a defect anywhere fails.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class StallTest {

    private static final int ROWS = Integer.getInteger("tradewind.test.contacts", 20_000);
    private static final int LOOKS = 200;

    /// The screen has been used for a moment, so that the first loading of classes is not taken for a stall of an
    /// import: the packaged program has them in its archive.
    private static final int WARMING = 8;
    private static final long A_DEFECT_MILLIS = 2_000;
    private static final List<String> TYPED =
            List.of("a", "an", "ann", "", "country:de", "grade:a", "lastContact>30d", "");
    private static final List<ContactOrder.Column> SORTED = List.of(
            ContactOrder.Column.COMPANY,
            ContactOrder.Column.COUNTRY,
            ContactOrder.Column.LAST_CONTACT,
            ContactOrder.Column.NAME);

    @Test
    void theScreenAnswersWhileAnImportRuns(@TempDir Path folder) throws Exception {
        Path workbook = folder.resolve("cards.xlsx");
        new CardSheet(7, ROWS).write(workbook);
        try (BookWindow window = new BookWindow(folder, "en", Settings.Theme.LIGHT, 1280, 800)) {
            window.go(new Place.ContactsPlace(""));
            long before = count(window);
            int rounds = 0;
            int edits = 0;
            while (rounds < WARMING) {
                round(window, rounds++);
            }
            CompletableFuture<ImportReport> importing;
            StallWatch watch = new StallWatch();
            try (watch) {
                importing = CompletableFuture.supplyAsync(() -> imported(window, workbook));
                do {
                    edits += round(window, rounds++);
                } while (!importing.isDone());
            }

            assertTrue(importing.get().counts().created() > 0);
            assertEquals(before + importing.get().counts().created(), count(window));
            print(watch, rounds, edits, importing.get());
            assertTrue(edits > 0, "nothing was edited");
            assertTrue(watch.longest() < A_DEFECT_MILLIS, "the longest stall took " + watch.longest() + " ms");
        }
    }

    private static ImportReport imported(BookWindow window, Path workbook) {
        Services services = window.book.services(new Messages(Locale.ENGLISH));
        return services.intake()
                .run(
                        services.intake().open(workbook, null),
                        new ImportChoices(Policy.MERGE, Occasion.UNKNOWN),
                        _ -> {},
                        Progress.none());
    }

    private static long count(BookWindow window) {
        return window.book.services(new Messages(Locale.ENGLISH)).contacts().count(ContactQuery.ALL);
    }

    /// One search, to the end and some pages up, one order, one edit; each step a turn of the JavaFX thread.
    private static int round(BookWindow window, int round) {
        FxToolkit.doOnFxThread(() -> search(window).setText(TYPED.get(round % TYPED.size())));
        draw(window);
        FxToolkit.doOnFxThread(() -> press(window, KeyCode.END));
        draw(window);
        for (int page = 0; page < 5; page++) {
            FxToolkit.doOnFxThread(() -> press(window, KeyCode.PAGE_UP));
            draw(window);
        }
        FxToolkit.doOnFxThread(() -> sortBy(window, SORTED.get(round % SORTED.size())));
        draw(window);
        return edit(window, "Buyer " + round) ? 1 : 0;
    }

    private static TextField search(BookWindow window) {
        return (TextField) window.scene.lookup("#search");
    }

    private static ContactTableView table(BookWindow window) {
        return (ContactTableView) window.scene.lookup("#contacts");
    }

    private static void press(BookWindow window, KeyCode code) {
        table(window).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void sortBy(BookWindow window, ContactOrder.Column order) {
        table(window).getColumns().stream()
                .filter(column -> column.getUserData().toString().equals(order.name()))
                .findFirst()
                .ifPresent(column -> table(window).getSortOrder().setAll(List.of(column)));
    }

    /// Changes the cell that F2 opens. Returns whether it opened: rows may have moved away meanwhile.
    private static boolean edit(BookWindow window, String text) {
        FxToolkit.doOnFxThread(() -> {
            press(window, KeyCode.HOME);
            ((ContactsView) window.scene.lookup(".tw-contacts"))
                    .commands().stream()
                            .filter(command -> command.name().equals("Edit the cell in the table"))
                            .findFirst()
                            .orElseThrow()
                            .action()
                            .run();
        });
        for (int look = 0; look < LOOKS; look++) {
            draw(window);
            if (FxToolkit.onFxThread(() -> saved(window, text))) {
                return true;
            }
        }
        return false;
    }

    private static boolean saved(BookWindow window, String text) {
        if (window.scene.lookup("#cell-edit") instanceof TextField field) {
            field.setText(text);
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return true;
        }
        return false;
    }

    /// As a pulse does; a picture would be drawn on this thread, which in a window another does.
    private static void draw(BookWindow window) {
        FxToolkit.doOnFxThread(() -> {
            window.scene.getRoot().applyCss();
            window.scene.getRoot().layout();
        });
    }

    private static void print(StallWatch watch, int rounds, int edits, ImportReport report) {
        System.getLogger("stall")
                .log(
                        System.Logger.Level.INFO,
                        MessageFormat.format(
                                "{0} rows imported meanwhile, {1} rounds of typing, sorting and scrolling, {6} edits: "
                                        + "JavaFX thread asked {2} times, longest stall {3} ms, p99 {4} ms, median {5} ms; over 100 ms: {8}, in {7}",
                                report.counts().rows(),
                                rounds,
                                watch.asked(),
                                watch.longest(),
                                watch.percentile(99),
                                watch.percentile(50),
                                edits,
                                watch.busyWith(),
                                watch.stalls()));
    }
}
