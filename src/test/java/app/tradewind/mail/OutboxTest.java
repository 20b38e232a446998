package app.tradewind.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.BounceClass;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactQueryParser;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterState;
import app.tradewind.mail.FakeSmtpServer.Stage;
import app.tradewind.mail.SendReport.End;
import app.tradewind.work.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    private Path folder;

    private FakeSmtpServer server;
    private PostBook book;

    @BeforeEach
    void startAServerAndABook() throws IOException {
        server = new FakeSmtpServer();
        book = new PostBook(folder.resolve("post.tradewind"), MailSamples.account(server.port()));
    }

    @AfterEach
    void stopThem() throws IOException {
        book.close();
        server.close();
    }

    private void limits(Limits limits) {
        MailAccount account = book.accounts.find(book.account).orElseThrow();
        book.database.update(
                "UPDATE account SET per_day = ?, per_hour = ?, gap_min = ?, gap_max = ?, warm = ? WHERE id = ?",
                limits.perDay(),
                limits.perHour(),
                limits.gapMinSeconds(),
                limits.gapMaxSeconds(),
                limits.warm(),
                account.id());
    }

    private long deliveries(String outcome) {
        return book.database.count("SELECT count(*) FROM delivery WHERE outcome = ?", outcome);
    }

    @Test
    void approvedLettersLeaveAndTheLedgerSaysSo() {
        long id = book.letter("ada@doors.example");

        SendReport report = book.send();

        Letter letter = book.read(id);
        assertEquals(1, report.sent());
        assertEquals(End.DONE, report.end());
        assertEquals(LetterState.SENT, letter.state());
        assertEquals("250 2.0.0 taken", letter.server());
        assertEquals(1, deliveries("SENT"));
        assertEquals("ada@doors.example", server.letters.getFirst().to());
        assertEquals(letter.messageId(), server.letters.getFirst().header("Message-ID"));
        assertTrue(server.letters.getFirst().header("List-Unsubscribe").startsWith("<mailto:lin@hinges.example?"));
        assertEquals(LetterState.SENT, book.told.getFirst().state());
    }

    @Test
    void sentLetterStandsInTheContactsTimeline() {
        book.letter("ada@doors.example");

        book.send();

        assertEquals(1, book.database.count("""
                        SELECT count(*) FROM contact
                        WHERE stage = 'CONTACTED' AND first_contact_at = ?1 AND last_contact_at = ?1
                        """, MailSamples.NOON));
        assertEquals(1, book.database.count("SELECT count(*) FROM interaction WHERE kind = 'LETTER'"));
    }

    @Test
    void wordsOfTheSubjectOfASentLetterFindItsContact() {
        book.letter("ada@doors.example");

        book.send();

        ContactQuery subject = new ContactQueryParser(book.clock, ZoneOffset.UTC).parse("hinges");
        assertEquals(1, new ContactRepository(book.database).count(subject));
    }

    @Test
    void noticeOfADepartedLetterIsKeptWithItsContactOnce() {
        String notice = "<p>Your details are from your website; privacy questions: write to us.</p>";
        long informed = book.letter("ada@doors.example");
        long other = book.letter("bob@doors.example");
        book.database.update("UPDATE letter SET html = ? WHERE id = ?", notice, informed);

        book.send();

        assertEquals(1, book.database.count("SELECT count(*) FROM contact WHERE notice_at = ?", MailSamples.NOON));
        assertEquals(MailSamples.NOON, contactOf(informed).noticeAt());
        assertNull(contactOf(other).noticeAt());
    }

    @Test
    void letterThatWasRefusedInformsNobody() {
        long id = book.letter("ada@doors.example");
        book.database.update("UPDATE letter SET html = '<p>Your privacy</p>'");
        server.answer(Stage.DOT, "554 5.6.0 no");

        book.send();

        assertNull(contactOf(id).noticeAt());
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"RCPT", "DATA", "DOT"})
    void addressThatTheServerDoesNotKnowIsKeptAsGone(Stage stage) {
        long id = book.letter("Ada@Doors.example");
        server.answer(stage, "550 5.1.1 no such user");

        book.send();

        assertEquals(LetterState.FAILED, book.read(id).state());
        assertEquals(new ContactAddress.Bounces(BounceClass.HARD, "5.1.1", MailSamples.NOON, 0), bouncesOf(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 5.7.1 policy", "554 5.6.0 content", "550 no", "552 5.3.4 too big"})
    void refusalForTheSendersOrTheLettersSakeSaysNothingOfTheAddress(String answer) {
        long id = book.letter("ada@doors.example");
        server.answer(Stage.RCPT, answer);

        book.send();

        assertEquals(LetterState.FAILED, book.read(id).state());
        assertEquals(ContactAddress.Bounces.NONE, bouncesOf(id));
    }

    @Test
    void fullMailboxesAreCounted() {
        long id = book.letter("ada@doors.example");
        server.answer(Stage.RCPT, "552 5.2.2 mailbox full");
        book.send();
        book.database.update("UPDATE letter SET state = 'QUEUED'");

        book.send();

        assertEquals(new ContactAddress.Bounces(BounceClass.SOFT, "5.2.2", MailSamples.NOON, 2), bouncesOf(id));
    }

    private Contact contactOf(long letter) {
        return new ContactRepository(book.database).require(book.read(letter).contact());
    }

    private ContactAddress.Bounces bouncesOf(long letter) {
        return contactOf(letter).mainAddress().orElseThrow().bounces();
    }

    @Test
    void draftStays() {
        long id = book.letter("ada@doors.example");
        book.letters.move(id, LetterState.APPROVED, LetterState.DRAFT, MailSamples.NOON);

        book.send();

        assertEquals(0, server.letters.size());
    }

    @Test
    void nothingPassesAGateThatObjects() {
        long id = book.letter("ada@doors.example");
        SendGate.Objection objection = new SendGate.Objection("basis.optin.named", "no basis");

        SendReport report = book.outbox((letter, account, at) -> List.of(objection))
                .send(new SendRun(null, 0, null, true), Progress.none(), book.told::add);

        assertEquals(1, report.held());
        assertEquals(0, server.connections.get());
        assertEquals(LetterState.APPROVED, book.read(id).state());
        assertEquals(List.of(objection), book.told.getFirst().objections());
    }

    @Test
    void gateIsAskedBeforeEachAttempt() {
        book.letters(3);
        long[] asked = new long[1];

        book.outbox((letter, account, at) -> {
                    asked[0]++;
                    return List.of();
                })
                .send(SendRun.AS_PLANNED, Progress.none(), book.told::add);

        assertEquals(3, asked[0]);
    }

    @Test
    void suppressedAddressIsNotWrittenToEvenIfTheGateIsOpen() {
        long id = book.letter("Ada@Doors.example");
        long other = book.letter("bob@sub.panels.example");
        SuppressionRepository suppressions = new SuppressionRepository(book.database);
        suppressions.suppressAddress("ada@doors.example", SuppressionReason.OPT_OUT, "", MailSamples.NOON);
        suppressions.suppressDomain("panels.example", SuppressionReason.MANUAL, "", MailSamples.NOON);

        assertEquals(2, book.send().held());
        assertEquals(0, server.letters.size());
        assertEquals(LetterState.APPROVED, book.read(id).state());
        assertEquals(LetterState.APPROVED, book.read(other).state());
    }

    @Test
    void contactInTheBinIsNotWrittenTo() {
        book.letter("ada@doors.example");
        book.database.update("UPDATE contact SET deleted_at = 1");

        assertEquals(1, book.send().held());
        assertEquals(
                "recipient.in-bin", book.told.getFirst().objections().getFirst().rule());
        assertEquals(0, server.letters.size());
    }

    @Test
    void letterWithoutAnswerIsUncertainAndNeverSentAgainByItself() {
        book.letters(3);
        server.hangUpAt(Stage.DOT, 1);

        SendReport report = book.send();
        book.send();

        assertEquals(1, report.uncertain());
        assertEquals(2, report.sent());
        assertEquals(3, server.letters.size());
        assertEquals(1, book.count(LetterState.UNCERTAIN));
        assertEquals(1, deliveries("UNCERTAIN"));
    }

    @Test
    void uncertainLetterIsSentAgainOnlyByHandUnderItsOldMessageId() {
        long id = book.letter("ada@doors.example");
        server.hangUpAt(Stage.DOT, 1);
        book.send();

        assertTrue(book.outbox().queueAgain(id));
        assertFalse(book.outbox().queueAgain(id));
        book.send();

        assertEquals(LetterState.SENT, book.read(id).state());
        assertEquals(2, server.letters.size());
        assertEquals(
                server.letters.get(0).header("Message-ID"),
                server.letters.get(1).header("Message-ID"));
    }

    @Test
    void uncertainLetterCountsAsSentOnTheUsersWord() {
        long id = book.letter("ada@doors.example");
        server.hangUpAt(Stage.DOT, 1);
        book.send();

        assertTrue(book.outbox().markSent(id));
        book.send();

        assertEquals(LetterState.SENT, book.read(id).state());
        assertEquals(1, server.letters.size());
        assertEquals(1, book.database.count("SELECT count(*) FROM contact WHERE stage = 'CONTACTED'"));
    }

    @Test
    void attemptOfADeadProgramIsUncertain() {
        long id = book.letter("ada@doors.example");
        new DeliveryRepository(book.database)
                .begin(book.read(id), book.account, "<a@hinges.example>", MailSamples.NOON);

        book.send();

        assertEquals(LetterState.UNCERTAIN, book.read(id).state());
        assertEquals(0, server.letters.size());
        assertEquals(0, deliveries("STARTED"));
    }

    @Test
    void letterThatChangedSinceItWasReadIsNotTaken() {
        long id = book.letter("ada@doors.example");
        Letter before = book.read(id);
        book.database.update("UPDATE letter SET html = '<p>other</p>' WHERE id = ?", id);

        assertTrue(new DeliveryRepository(book.database)
                .begin(before, book.account, "<a@hinges.example>", MailSamples.NOON)
                .isEmpty());
        assertEquals(0, deliveries("STARTED"));
    }

    @Test
    void greylistedLetterRestsLongerEachTimeAndFailsInTheEnd() {
        long id = book.letter("ada@doors.example");
        server.answer(Stage.RCPT, "451 4.2.0 greylisted");

        book.send();
        assertEquals(LetterState.QUEUED, book.read(id).state());
        assertEquals(
                MailSamples.NOON.plus(Duration.ofMinutes(15)), book.read(id).sendAfter());
        assertEquals(End.PLANNED, book.send().end());

        for (int i = 0; i < 4; i++) {
            book.clock.jump(Duration.ofHours(25));
            book.send();
        }
        assertEquals(LetterState.FAILED, book.read(id).state());
        assertEquals(4, deliveries("DEFERRED"));
    }

    @Test
    void refusedRecipientFailsAndTheOthersLeave() {
        book.letters(2);
        server.answer(Stage.RCPT, "550 5.1.1 unknown");
        SendRun one = new SendRun(null, 1, null, false);
        assertEquals(
                End.MAX,
                book.outbox().send(one, Progress.none(), book.told::add).end());
        server.relent();

        book.send();

        assertEquals(1, book.count(LetterState.FAILED));
        assertEquals(1, book.count(LetterState.SENT));
        assertEquals("550 5.1.1 unknown", book.told.getFirst().server());
    }

    @Test
    void refusalOfTheAccountStopsItAndBurnsNoLetter() {
        book.letters(5);
        server.answer(Stage.MAIL, "550 5.1.8 sender blocked");

        SendReport report = book.send();

        assertEquals(End.ACCOUNT_STOPPED, report.end());
        assertEquals(1, report.tried());
        assertEquals(0, book.count(LetterState.FAILED));
        assertEquals(5, book.count(LetterState.APPROVED) + book.count(LetterState.QUEUED));
    }

    @Test
    void unreachableServerLeavesAllLettersAsTheyWere() throws IOException {
        book.letters(2);
        server.close();

        TradewindException refusal = assertThrows(TradewindException.class, book::send);

        assertEquals(Failure.MAIL_SERVER_UNREACHABLE, refusal.failure());
        assertEquals(2, book.count(LetterState.APPROVED));
        assertEquals(0, book.database.count("SELECT count(*) FROM delivery"));
    }

    @Test
    void letterWaitsForItsPlannedTimeUnlessThePlanIsIgnored() {
        long id = book.letter("ada@doors.example");
        book.letters.sendAfter(id, MailSamples.NOON.plus(HOUR));

        SendReport report = book.send();
        assertEquals(End.PLANNED, report.end());
        assertEquals(MailSamples.NOON.plus(HOUR), report.next());
        assertEquals(0, server.letters.size());

        book.outbox().send(new SendRun(null, 0, null, true), Progress.none(), book.told::add);
        assertEquals(1, server.letters.size());
    }

    @Test
    void runWithAnEndWaitsForThePlannedTime() {
        long id = book.letter("ada@doors.example");
        book.letters.sendAfter(id, MailSamples.NOON.plus(HOUR));

        book.outbox()
                .send(
                        new SendRun("main", 0, MailSamples.NOON.plus(Duration.ofHours(2)), false),
                        Progress.none(),
                        book.told::add);

        assertEquals(List.of(HOUR), book.clock.waits);
        assertEquals(1, server.letters.size());
    }

    @Test
    void gapsBetweenLettersAreDrawnAtRandomWithinTheirEnds() {
        limits(new Limits(500, 500, 90, 420, true));
        book.letters(6);

        book.send();

        assertEquals(6, server.letters.size());
        assertEquals(5, book.clock.waits.size());
        assertTrue(book.clock.waits.stream().distinct().count() > 1);
        for (Duration wait : book.clock.waits) {
            assertTrue(wait.toSeconds() >= 90 && wait.toMillis() <= 420_000, wait.toString());
        }
    }

    @Test
    void gapHoldsAcrossRuns() {
        limits(new Limits(500, 500, 100, 100, true));
        book.letters(1);
        book.send();
        book.letter("eve@later.example");

        book.send();

        assertEquals(List.of(Duration.ofSeconds(100)), book.clock.waits);
    }

    @Test
    void hourLimitEndsARunAndIgnoringThePlanDoesNotLiftIt() {
        limits(new Limits(500, 2, 0, 0, true));
        book.letters(5);

        SendReport report = book.outbox().send(new SendRun(null, 0, null, true), Progress.none(), book.told::add);

        assertEquals(2, report.sent());
        assertEquals(End.HOUR_LIMIT, report.end());
        assertEquals(MailSamples.NOON.plus(HOUR), report.next());
    }

    @Test
    void runWithAnEndWaitsForTheNextHour() {
        limits(new Limits(500, 2, 0, 0, true));
        book.letters(5);

        SendReport report = book.outbox()
                .send(
                        new SendRun(null, 0, MailSamples.NOON.plus(Duration.ofHours(9)), false),
                        Progress.none(),
                        book.told::add);

        assertEquals(5, report.sent());
        assertEquals(2, book.clock.waits.size());
    }

    @Test
    void newMailboxSendsTenLettersOnItsFirstDay() {
        limits(new Limits(50, 50, 0, 0, false));
        book.letters(14);

        SendReport report = book.send();

        assertEquals(10, report.sent());
        assertEquals(End.DAY_LIMIT, report.end());
    }

    @Test
    void mailboxThatWasSilentForAMonthIsNewAgain() {
        limits(new Limits(50, 50, 0, 0, false));
        book.letters(1);
        book.send();
        book.clock.jump(Duration.ofDays(40));
        for (int i = 0; i < 12; i++) {
            book.letter("eve@firm" + i + ".example");
        }

        assertEquals(10, book.send().sent());
    }

    @Test
    void strangersAtOneDomainGetFourLettersAnHour() {
        limits(new Limits(50, 12, 0, 0, true));
        for (int i = 0; i < 6; i++) {
            book.letter("person" + i + "@Big.example");
        }
        book.letter("ada@small.example");

        SendReport report = book.send();

        assertEquals(5, report.sent());
        assertEquals(End.DOMAIN_LIMIT, report.end());
    }

    @Test
    void personWhoRepliedIsNoStranger() {
        limits(new Limits(50, 12, 0, 0, true));
        for (int i = 0; i < 6; i++) {
            book.letter("person" + i + "@big.example");
        }
        book.database.update("""
                INSERT INTO interaction (contact_id, kind, at, created_at) SELECT id, 'REPLY', 0, 0 FROM contact
                """);

        assertEquals(6, book.send().sent());
    }

    @Test
    void cancelledRunEndsBetweenTwoLetters() {
        book.letters(4);
        Progress afterTwo = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return book.told.size() == 2;
            }
        };

        SendReport report = book.outbox().send(SendRun.AS_PLANNED, afterTwo, book.told::add);

        assertEquals(End.CANCELLED, report.end());
        assertEquals(2, server.letters.size());
        assertEquals(0, deliveries("STARTED"));
    }

    @Test
    void runEndsAtItsTime() {
        book.letters(2);

        SendReport report =
                book.outbox().send(new SendRun(null, 0, MailSamples.NOON, false), Progress.none(), book.told::add);

        assertEquals(End.UNTIL, report.end());
        assertEquals(0, server.letters.size());
    }

    @Test
    void pausedAccountSendsNothing() {
        book.letters(2);
        book.accounts.pause(book.account, true);

        book.send();

        assertEquals(0, server.letters.size());
    }
}
