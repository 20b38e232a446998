package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.compliance.MayWrite;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.SampleBook;
import app.tradewind.letter.Identity;
import app.tradewind.letter.LetterState;
import app.tradewind.letter.Template;
import app.tradewind.letter.TemplatePurpose;
import app.tradewind.mail.Limits;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Mailings;
import app.tradewind.mail.Security;
import app.tradewind.settings.SettingsFile;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.shell.FxBackground;
import app.tradewind.ui.shell.MainWindow;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Sixty letters approved in the real window by its keys alone; what each costs the program is printed.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class ApproveByKeysTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T13:14:00Z"));
    private static final int LETTERS = 60;

    private static final String TEXT = "<p>Dear {{contact.givenName | there}},</p><p>{{personal.line | I saw your"
            + " range.}}</p><p>We make stainless soft-close hinges in Ningbo. May I send you two samples?</p>";

    private MainWindow window;
    private FxBackground background;

    @Test
    void sixtyLettersAreApprovedByKeysAndTheNextIsThereAtOnce(@TempDir Path folder) {
        Messages messages = new Messages(Locale.ENGLISH);
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        try (Database database = Database.create(folder.resolve("hinges.tradewind"), "grey geese".toCharArray());
                FxBackground started = new FxBackground(failure -> {
                    throw new AssertionError(failure);
                })) {
            background = started;
            Services services = new Services(database, messages, CLOCK, ZoneOffset.UTC);
            long[] letters = letters(services);
            window = FxToolkit.onFxThread(() -> new MainWindow(settings::settings, () -> messages));
            OpenBook book = FxToolkit.onFxThread(
                    () -> new OpenBook(database, new Workshop(settings, CLOCK, window, background, () -> {})));
            FxToolkit.doOnFxThread(() -> {
                window.setPage(book.shell(messages));
                book.navigator().go(new Place.LetterPlace(letters[0]));
                window.dress();
            });
            FxToolkit.settle(background::isQuiet);
            goBackAndForth();

            double[] times = new double[LETTERS];
            for (int i = 0; i < LETTERS; i++) {
                FxToolkit.settle(background::isQuiet);
                times[i] = press(KeyCode.A);
            }

            FxToolkit.settle(background::isQuiet);
            Map<LetterState, Long> states = services.letters().countsByState();
            Arrays.sort(times);
            System.out.println(String.format(
                    Locale.ROOT,
                    "approving %d letters by keys: p50 %.1f ms, p95 %.1f ms, most %.1f ms from key to next letter",
                    LETTERS,
                    times[LETTERS / 2],
                    times[LETTERS * 95 / 100],
                    times[LETTERS - 1]));
            assertEquals(LETTERS, states.get(LetterState.APPROVED));
            assertTrue(times[LETTERS / 2] < 100, "a letter took " + times[LETTERS / 2] + " ms");
        }
    }

    /// J and K page; skipping and going back one are there as well.
    private void goBackAndForth() {
        String first = progress();
        press(KeyCode.RIGHT);
        FxToolkit.settle(background::isQuiet);
        press(KeyCode.LEFT);
        assertEquals(first, progress());
    }

    private String progress() {
        return FxToolkit.onFxThread(
                () -> window.scene().lookup("#approve-progress") instanceof Label label ? label.getText() : "");
    }

    /// From the key to the next letter on the screen, in milliseconds.
    private double press(KeyCode code) {
        String before = progress();
        long began = System.nanoTime();
        FxToolkit.doOnFxThread(() -> {
            Node focus = window.scene().getFocusOwner();
            Event.fireEvent(
                    focus == null ? window.scene().getRoot() : focus,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED, code.getName(), code.getName(), code, false, false, false, false));
        });
        long end = began + TimeUnit.SECONDS.toNanos(20);
        while (progress().equals(before) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private static long[] letters(Services services) {
        Instant now = CLOCK.instant();
        SampleBook.fill(services.database(), 2000, now);
        services.database().update("UPDATE contact SET language = 'en'");
        services.identities()
                .save(new Identity(
                        "Lin Hua",
                        "Export Manager",
                        "Hinges Ltd",
                        "+86 574 8765 4321",
                        "lin@hinges.example",
                        "hinges.example",
                        "8 Port Road, Ningbo 315000, China",
                        "CN",
                        "",
                        List.of(),
                        List.of("hinges")));
        long account = services.accounts()
                .add(
                        new MailAccount(
                                0,
                                "lin",
                                "Lin Hua",
                                "lin@hinges.example",
                                "",
                                "smtp.hinges.example",
                                465,
                                Security.TLS,
                                "lin@hinges.example",
                                "only a sample",
                                "",
                                993,
                                "8 Port Road, Ningbo 315000, China",
                                Limits.CAREFUL,
                                false),
                        now);
        Template template = services.templates()
                .add(
                        Template.fresh(
                                "Hinges", "en", TemplatePurpose.FIRST, "Hinges for {{company.name | your firm}}", TEXT),
                        now);
        List<Contact> all = services.contacts().findAll(services.contacts().ids(ContactQuery.ALL, ContactOrder.USUAL));
        Map<ContactId, MayWrite> may = services.checklist().mayWrite(all);
        long[] people = all.stream()
                .filter(contact -> "US".equals(contact.where().country()))
                .filter(contact -> may.get(contact.id()).state() == MayWrite.State.FINE)
                .mapToLong(contact -> contact.id().value())
                .toArray();
        long mailing = services.mailings()
                .create(new Mailings.Wish("Hinges", template.id(), account, ""), people, Progress.none())
                .mailing();
        long[] ids = services.letters().idsOfMailing(mailing);
        for (long id : ids) {
            boolean blocked = services.checklist().letter(id, null).stream().anyMatch(entry -> entry.stops());
            if (blocked) {
                services.mailings().cancel(id);
            }
        }
        long[] clear = services.letters().idsInState(mailing, LetterState.DRAFT);
        assertTrue(clear.length >= LETTERS, "only " + clear.length + " letters may leave");
        Arrays.stream(clear).skip(LETTERS).forEach(services.mailings()::cancel);
        return Arrays.copyOf(clear, LETTERS);
    }
}
