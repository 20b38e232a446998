package app.tradewind.ui.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterKind;
import app.tradewind.letter.LetterRepository;
import app.tradewind.letter.LetterState;
import app.tradewind.mail.AccountRepository;
import app.tradewind.mail.LedgerRepository;
import app.tradewind.mail.Limits;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Mailings;
import app.tradewind.mail.Outbox;
import app.tradewind.mail.Pause;
import app.tradewind.mail.Security;
import app.tradewind.mail.SendGate;
import app.tradewind.mail.SendMeans;
import app.tradewind.mail.Trust;
import app.tradewind.mail.plan.SendPlan;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Toasts;
import app.tradewind.ui.control.Tone;
import app.tradewind.work.Background;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxViewModelTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<String> toasts = new ArrayList<>();
    private final List<Runnable> undos = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Messages messages = new Messages(Locale.ENGLISH);
    private Instant now = NOON;
    private List<SendGate.Objection> objections = List.of();
    private Database database;
    private LetterRepository letters;
    private AccountRepository accounts;
    private long account;
    private long mailing;
    private OutboxRoom room;
    private OutboxViewModel model;

    @BeforeEach
    void openABookWithAnAccount(@TempDir Path folder) {
        server.start();
        database = Database.create(folder.resolve("post.tradewind"), null);
        letters = new LetterRepository(database);
        accounts = new AccountRepository(database);
        account = accounts.add(account(new Limits(5000, 5000, 0, 0, true)), NOON);
        long template = database.insert("INSERT INTO template (name, language, updated_at) VALUES ('first', 'en', 0)");
        database.insert(
                "INSERT INTO template_version (template_id, version, subject, html, created_at)"
                        + " VALUES (?, 1, 'Hinges', '<p>Dear</p>', 0)",
                template);
        mailing = database.insert(
                "INSERT INTO mailing (name, template_id, template_version, account_id, created_at)"
                        + " VALUES ('m', ?, 1, ?, 0)",
                template,
                account);
        model = model();
    }

    @AfterEach
    void close() {
        model.release();
        database.close();
        server.stop();
    }

    private MailAccount account(Limits limits) {
        return new MailAccount(
                0,
                "lin",
                "Lin Hua",
                "lin@hinges.example",
                "",
                "127.0.0.1",
                server.getSmtp().getPort(),
                Security.NONE,
                "",
                "",
                "",
                993,
                "8 Port Road, Ningbo",
                limits,
                false);
    }

    private OutboxViewModel model() {
        SendGate gate = (letter, by, at) -> objections;
        Pause jump = (time, progress) -> now = time;
        SendMeans means = new SendMeans(() -> now, jump, new Random(1), Trust.ofTheSystem());
        Toasts said = new Toasts() {
            @Override
            public void show(String text) {
                toasts.add(text);
            }

            @Override
            public void show(String text, Runnable undo) {
                toasts.add(text);
                undos.add(undo);
            }
        };
        Navigator navigator = new Navigator() {
            @Override
            public void go(Place place) {
                places.add(place);
            }

            @Override
            public void back() {}
        };
        room = new OutboxRoom(
                new OutboxRoom.Post(
                        new Outbox(database, gate, means),
                        new LedgerRepository(database),
                        accounts,
                        new Mailings(database, gate, () -> now),
                        new SendPlan(database, Locale.ENGLISH)),
                new OutboxRun(Background.inline(), database.changes(), () -> now, jump),
                new OutboxRoom.Window(Background.inline(), said, navigator),
                messages,
                new OutboxRoom.Time(() -> now, ZoneId.of("Asia/Shanghai")));
        return new OutboxViewModel(room, database.changes());
    }

    private long letter(String name, LetterState state, Instant sendAfter) {
        long contact = database.insert(
                "INSERT INTO contact (name, time_zone, created_at, updated_at) VALUES (?, 'America/New_York', 0, 0)",
                name);
        String address = name.toLowerCase(Locale.ROOT) + "@doors.example";
        return letters.add(new Letter(
                0,
                mailing,
                new ContactId(contact),
                address,
                LetterKind.FIRST,
                "en",
                "Hinges for " + name,
                "<p>Good day</p>",
                "",
                List.of(),
                state,
                NOON,
                sendAfter,
                "",
                "",
                NOON));
    }

    private OutboxLine line(int index) {
        OutboxLine line = model.plan().get(index).line();
        assertNotNull(line);
        return line;
    }

    @Test
    void planSaysTheTimeHereAndThere() {
        letter("Mary", LetterState.APPROVED, Instant.parse("2026-11-24T14:04:00Z"));

        model.activate();

        assertEquals("22:04", line(0).words().here());
        assertEquals("New York 09:04", line(0).words().there());
        assertEquals("Planned", line(0).state().word());
    }

    @Test
    void plannedLettersLeaveAtTheirTimeOnceSendingWasBegun() {
        letter("Mary", LetterState.APPROVED, NOON.plus(Duration.ofHours(2)));
        letter("Dana", LetterState.APPROVED, NOON.plus(Duration.ofHours(5)));
        model.activate();
        assertEquals(0, server.getReceivedMessages().length);

        model.send();

        assertEquals(2, server.getReceivedMessages().length);
        assertEquals(NOON.plus(Duration.ofHours(5)), now);
        assertEquals(0, model.plan().size());
        assertEquals(2, model.past().size());
        assertFalse(model.runningProperty().get());
        assertTrue(toasts.getFirst().startsWith("2 letters were sent"), toasts.getFirst());
    }

    @Test
    void sendNowDoesNotWaitForThePlan() {
        letter("Mary", LetterState.APPROVED, NOON.plus(Duration.ofHours(2)));
        model.activate();

        model.sendNow();

        assertEquals(1, server.getReceivedMessages().length);
        assertEquals(NOON, now);
    }

    @Test
    void heldLetterSaysWhatHoldsItAndIsNotSent() {
        objections = List.of(new SendGate.Objection("basis.optin.named", "Germany asks for consent."));
        letter("Anna", LetterState.APPROVED, null);
        model.activate();

        model.send();
        model.askWhy();

        assertEquals(0, server.getReceivedMessages().length);
        assertEquals(Tone.WARN, line(0).state().tone());
        assertEquals("Germany asks for consent.", line(0).detail());
        assertTrue(model.reasonsProperty().get().stream()
                .anyMatch(reason -> reason.text().contains("Germany asks for consent.")));
        assertEquals(new Place.ChecklistPlace(null, line(0).contact()), model.placeOf(objections.getFirst(), line(0)));
    }

    @Test
    void suppressedRecipientIsHeldEvenWhereTheGateIsSilent() {
        letter("Anna", LetterState.APPROVED, null);
        new SuppressionRepository(database).suppressAddress("anna@doors.example", SuppressionReason.OPT_OUT, "", NOON);

        model.activate();

        assertEquals("The address is on the suppression list.", line(0).detail());
    }

    @Test
    void pausedAccountSendsNothingAndSaysSo() {
        letter("Mary", LetterState.APPROVED, null);
        model.activate();

        model.pauseOrResume();
        model.send();
        model.askWhy();

        assertTrue(model.isPaused());
        assertEquals(0, server.getReceivedMessages().length);
        assertTrue(model.reasonsProperty().get().getFirst().text().startsWith("Sending is paused"));
        undos.getFirst().run();
        assertFalse(model.isPaused());
    }

    @Test
    void whyNothingLeavesNamesWhatIsMissing() {
        model.activate();
        model.askWhy();
        assertEquals(
                new Place.LettersPlace(),
                model.reasonsProperty().get().getFirst().mend());

        letter("Mary", LetterState.APPROVED, NOON.plus(Duration.ofHours(2)));
        model.askWhy();
        List<String> said = model.reasonsProperty().get().stream()
                .map(OutboxReasons.Reason::text)
                .toList();
        assertTrue(said.getLast().contains("Next: 22:00 here, New York 09:00"), said.toString());
        assertTrue(said.getFirst().startsWith("Sending was not begun"), said.toString());
    }

    @Test
    void lettersThatAreSentAtOnceAreNotSaidToWaitForTheirHours() {
        letter("Mary", LetterState.APPROVED, NOON.plus(Duration.ofHours(2)));
        OutboxReasons why = new OutboxReasons(room, new OutboxWords(messages, room.time()));

        assertEquals(
                List.of(messages.text("outbox.why.soon")),
                why.reasons(OutboxRun.Pace.AT_ONCE).stream()
                        .map(OutboxReasons.Reason::text)
                        .toList());
        assertTrue(why.reasons(OutboxRun.Pace.AS_PLANNED).getFirst().text().contains("New York 09:00"));
    }

    @Test
    void usedLimitIsSaidWithItsEnd() {
        database.update("UPDATE account SET per_hour = 1");
        letter("Mary", LetterState.APPROVED, null);
        letter("Dana", LetterState.APPROVED, null);
        model.activate();
        model.sendNow();

        model.askWhy();

        assertEquals(1, server.getReceivedMessages().length);
        assertTrue(model.reasonsProperty().get().stream()
                .anyMatch(reason -> reason.text().contains("1 letters an hour. Next: 21:00")));
    }

    @Test
    void uncertainLetterIsSentAgainOnlyWhenToldTo() {
        long letter = letter("João", LetterState.UNCERTAIN, null);
        model.activate();
        OutboxViewModel.Uncertain uncertain = model.uncertainProperty().get();
        assertNotNull(uncertain);
        assertTrue(uncertain.sentence().contains("João"));

        model.send();
        assertEquals(0, server.getReceivedMessages().length);

        model.queueAgain(letter);
        assertNull(model.uncertainProperty().get());
        assertEquals(1, model.plan().size());
    }

    @Test
    void letterThatAKilledProgramLeftIsShownAsUncertain() {
        letter("João", LetterState.SENDING, null);

        model.activate();

        assertNotNull(model.uncertainProperty().get());
    }

    @Test
    void uncertainLetterIsMarkedAsSent() {
        long letter = letter("João", LetterState.UNCERTAIN, null);
        model.activate();

        model.markSent(letter);

        assertNull(model.uncertainProperty().get());
        assertEquals(LetterState.SENT, letters.letter(letter).state());
    }

    @Test
    void cancelledLetterWaitsAgainAfterUndo() {
        long letter = letter("Mary", LetterState.APPROVED, NOON.plus(Duration.ofHours(2)));
        model.activate();

        model.cancel(line(0));
        assertEquals(LetterState.CANCELLED, letters.letter(letter).state());
        assertEquals(0, model.plan().size());

        undos.getLast().run();
        assertEquals(LetterState.APPROVED, letters.letter(letter).state());
        assertEquals(NOON.plus(Duration.ofHours(2)), letters.letter(letter).sendAfter());
        assertEquals(1, model.plan().size());
    }

    @Test
    void letterGoesBackToDraft() {
        long letter = letter("Mary", LetterState.APPROVED, null);
        model.activate();

        model.backToDraft(line(0));

        assertEquals(LetterState.DRAFT, letters.letter(letter).state());
    }

    @Test
    void figuresCountWhatLeftAndWhatCameBack() {
        letter("Mary", LetterState.APPROVED, null);
        long bounced = letter("Dana", LetterState.APPROVED, null);
        model.activate();
        model.sendNow();
        database.update("UPDATE letter SET state = 'BOUNCED' WHERE id = ?", bounced);

        model.reload();

        OutboxFigures figures = model.figuresProperty().get();
        assertEquals(new OutboxFigures.Used(2, 5000), figures.day());
        assertEquals(0.5, figures.returned().rate());
        assertEquals(0, figures.waiting());
        assertNull(figures.allSentAt());
    }
}
