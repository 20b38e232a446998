package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.compliance.Entry;
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
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The letters' screen in the whole window, driven by keys alone.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class LettersKeysTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T13:14:00Z"));
    private static final String LETTER =
            "<p>Dear {{contact.givenName | there}},</p><p>{{personal.line | I saw your range.}}</p><p>May I?</p>";

    private Database database;
    private FxBackground background;
    private Services services;
    private MainWindow window;
    private OpenBook book;
    private Stage stage;
    private Template template;
    private long mailing;

    @BeforeEach
    void openTheWindow(@TempDir Path folder) {
        Messages messages = new Messages(Locale.ENGLISH);
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        database = Database.create(folder.resolve("keys.tradewind"), null);
        background = new FxBackground(failure -> {
            throw new AssertionError(failure);
        });
        services = new Services(database, messages, CLOCK, ZoneOffset.UTC);
        fill();
        window = FxToolkit.onFxThread(() -> new MainWindow(settings::settings, () -> messages));
        book = FxToolkit.onFxThread(
                () -> new OpenBook(database, new Workshop(settings, CLOCK, window, background, () -> {})));
        FxToolkit.doOnFxThread(() -> {
            window.setPage(book.shell(messages));
            window.show(stage = new Stage(), () -> {});
        });
    }

    @AfterEach
    void closeIt() {
        FxToolkit.doOnFxThread(stage::close);
        background.close();
        database.close();
    }

    private void fill() {
        SampleBook.fill(database, 60, CLOCK.instant());
        services.identities()
                .save(new Identity(
                        "Lin Hua",
                        "",
                        "Hinges Ltd",
                        "",
                        "lin@hinges.example",
                        "",
                        "8 Port Road, Ningbo",
                        "CN",
                        "",
                        List.of(),
                        List.of()));
        long account = services.accounts()
                .add(
                        new MailAccount(
                                0,
                                "lin",
                                "Lin Hua",
                                "lin@hinges.example",
                                "",
                                "localhost",
                                2525,
                                Security.NONE,
                                "",
                                "",
                                "",
                                0,
                                "8 Port Road, Ningbo",
                                Limits.CAREFUL,
                                false),
                        CLOCK.instant());
        template = services.templates()
                .add(
                        Template.fresh("Hinges", "en", TemplatePurpose.FIRST, "Soft-close hinges", LETTER),
                        CLOCK.instant());
        mailing = services.mailings()
                .create(
                        new Mailings.Wish("November", template.id(), account, ""),
                        Arrays.copyOf(services.contacts().ids(ContactQuery.ALL, ContactOrder.USUAL), 40),
                        Progress.none())
                .mailing();
    }

    private long letter(boolean blocked) {
        return Arrays.stream(services.letters().idsOfMailing(mailing))
                .filter(id -> services.checklist().letter(id, null).stream().anyMatch(Entry::stops) == blocked)
                .findFirst()
                .orElseThrow();
    }

    private LetterState state(long letter) {
        return services.letters().letter(letter).state();
    }

    private void open(Place place) {
        FxToolkit.doOnFxThread(() -> book.navigator().go(place));
        settle();
        FxToolkit.onFxThread(() -> window.scene().snapshot(null));
    }

    private void settle() {
        FxToolkit.settle(background::isQuiet);
    }

    private void press(KeyCode code) {
        press(code, "", false);
    }

    private void press(KeyCode code, String typed, boolean control) {
        FxToolkit.doOnFxThread(() -> {
            send(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
            if (!typed.isEmpty()) {
                send(new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
            }
            send(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, control, false, false));
        });
        settle();
    }

    private void send(KeyEvent key) {
        Node focused = window.scene().getFocusOwner();
        Event.fireEvent(focused == null ? window.scene().getRoot() : focused, key);
    }

    private GenericStyledArea<?, ?, ?> area(String id) {
        return (GenericStyledArea<?, ?, ?>) window.scene().lookup(id);
    }

    @Test
    void approvingSkippingAndNeverWritingAreOneKeyEach() {
        long first = letter(false);
        open(new Place.LetterPlace(first));
        press(KeyCode.A, "a", false);
        assertEquals(LetterState.APPROVED, state(first));

        long second = letter(true);
        open(new Place.LetterPlace(second));
        press(KeyCode.A, "a", false);
        assertEquals(LetterState.DRAFT, state(second));
        press(KeyCode.S, "s", false);
        assertEquals(LetterState.CANCELLED, state(second));

        long third = services.letters().idsInState(mailing, LetterState.DRAFT)[0];
        open(new Place.LetterPlace(third));
        press(KeyCode.N, "n", false);
        assertEquals(1, services.suppressions().all().size());
    }

    @Test
    void editingTakesTheKeysAndItsFirstLetterIsNotTyped() {
        long id = letter(false);
        open(new Place.LetterPlace(id));

        press(KeyCode.E, "e", false);
        String opened = FxToolkit.onFxThread(() -> area("#edited-body").getText());
        FxToolkit.doOnFxThread(() -> area("#edited-body").appendText(" Thanks."));
        press(KeyCode.A, "a", false);
        press(KeyCode.ENTER, "", true);

        assertFalse(opened.startsWith("e"), opened);
        assertEquals(LetterState.DRAFT, state(id));
        assertTrue(services.letters().letter(id).html().contains("Thanks."));
    }

    @Test
    void escapeDropsTheEditAndThenLeavesForTheMailing() {
        long id = letter(false);
        String before = services.letters().letter(id).html();
        open(new Place.LetterPlace(id));

        press(KeyCode.E, "e", false);
        FxToolkit.doOnFxThread(() -> area("#edited-body").appendText(" Thanks."));
        press(KeyCode.ESCAPE);
        assertEquals(before, services.letters().letter(id).html());
        assertFalse(FxToolkit.onFxThread(() -> area("#edited-body").isVisible()
                && area("#edited-body").getParent().isVisible()));
        press(KeyCode.ESCAPE);

        assertTrue(FxToolkit.onFxThread(() -> window.scene().lookup("#letters") != null));
    }

    @Test
    void enterTakesTheFirstFactAndPWritesAnOwnLine() {
        long id = letter(false);
        services.letters();
        open(new Place.LetterPlace(id));
        press(KeyCode.ENTER);
        String fact = services.letters().letter(id).personalLine();

        press(KeyCode.P, "p", false);
        FxToolkit.doOnFxThread(() -> ((TextField) window.scene().getFocusOwner()).setText("Your hall was full."));
        press(KeyCode.ENTER);

        assertFalse(fact.isBlank());
        assertEquals("Your hall was full.", services.letters().letter(id).personalLine());
    }

    @Test
    void arrowsTurnTheLettersOverAndWFindsOneWithoutALine() {
        long[] ids = services.letters().idsOfMailing(mailing);
        open(new Place.LetterPlace(ids[0]));

        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        press(KeyCode.LEFT);
        press(KeyCode.S, "s", false);
        assertEquals(LetterState.CANCELLED, state(ids[1]));
        press(KeyCode.W, "w", false);
        press(KeyCode.S, "s", false);

        assertEquals(LetterState.CANCELLED, state(ids[3]));
    }

    private void compose() {
        open(new Place.ComposePlace(
                Arrays.stream(services.contacts().ids(ContactQuery.ALL, ContactOrder.USUAL))
                        .limit(3)
                        .mapToObj(ContactId::new)
                        .toList(),
                ""));
        FxToolkit.doOnFxThread(() -> {
            area("#body").requestFocus();
            area("#body").moveTo(0);
        });
    }

    private String saved() {
        press(KeyCode.S, "", true);
        return services.templates().find(template.id()).orElseThrow().html();
    }

    private static ContextMenu openMenu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoBracesOfferTheFieldsAndTheChosenOneBecomesAChip() {
        compose();
        press(KeyCode.OPEN_BRACKET, "{", false);
        press(KeyCode.OPEN_BRACKET, "{", false);
        FxToolkit.doOnFxThread(() -> {
            ContextMenu menu = openMenu();
            MenuItem item = menu.getItems().stream()
                    .filter(one -> "company name".equals(one.getText()))
                    .findFirst()
                    .orElseThrow();
            item.fire();
            menu.hide();
        });

        String html = saved();
        assertTrue(html.startsWith("<p>{{company.name}}Dear "), html);
    }

    @Test
    void aFieldThatIsTypedOutBecomesAChip() {
        compose();
        for (char letter : "{{occasion}}".toCharArray()) {
            press(KeyCode.UNDEFINED, String.valueOf(letter), false);
        }

        String text = FxToolkit.onFxThread(() -> area("#body").getText());
        assertFalse(text.contains("occasion"), text);
        assertTrue(saved().startsWith("<p>{{occasion}}Dear "));
    }

    @Test
    void whatIsPastedKeepsItsMarksAndNothingMore() {
        compose();
        FxToolkit.doOnFxThread(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putHtml("<p style=\"color:red\">We make <b>hinges</b><script>x()</script></p>");
            content.putString("We make hinges");
            Clipboard.getSystemClipboard().setContent(content);
        });
        press(KeyCode.V, "", true);

        String html = saved();
        assertTrue(html.startsWith("<p>We make <b>hinges</b>"), html);
        assertFalse(html.contains("red") || html.contains("script"), html);
    }

    @Test
    void keysMarkListsAndPreview() {
        compose();
        FxToolkit.doOnFxThread(() -> area("#body").selectRange(0, 4));
        press(KeyCode.B, "", true);
        press(KeyCode.P, "", true);
        assertFalse(FxToolkit.onFxThread(() -> area("#body").isVisible()));
        press(KeyCode.P, "", true);

        assertTrue(FxToolkit.onFxThread(() -> area("#body").isVisible()));
        assertTrue(saved().startsWith("<p><b>Dear</b> "));
    }
}
