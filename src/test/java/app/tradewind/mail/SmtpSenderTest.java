package app.tradewind.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.mail.FakeSmtpServer.Stage;
import app.tradewind.mail.SendOutcome.Concerns;
import app.tradewind.mail.SendOutcome.Deferred;
import app.tradewind.mail.SendOutcome.Refused;
import app.tradewind.mail.SendOutcome.Sent;
import app.tradewind.mail.SendOutcome.Uncertain;
import java.io.IOException;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SmtpSenderTest {

    private static final String SMALL = "<p>One line.</p>\n".repeat(10);

    private FakeSmtpServer server;

    @BeforeEach
    void startAServer() throws IOException {
        server = new FakeSmtpServer();
    }

    @AfterEach
    void stopIt() throws IOException {
        server.close();
    }

    private SmtpSender sender() {
        return new SmtpSender(
                MailSamples.account(server.port()), Trust.ofTheSystem(), InstantSource.fixed(MailSamples.NOON));
    }

    private SendOutcome send(String html) {
        try (SmtpSender sender = sender()) {
            return sender.send(MailSamples.mime(html));
        }
    }

    @Test
    void manyLettersLeaveOverOneConnection() {
        try (SmtpSender sender = sender()) {
            for (int i = 0; i < 5; i++) {
                assertEquals(new Sent("250 2.0.0 taken"), sender.send(MailSamples.mime(SMALL)));
            }
        }

        assertEquals(5, server.letters.size());
        assertEquals(1, server.connections.get());
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"GREETING", "EHLO"})
    void serverThatHangsUpBeforeTheFirstLetterIsUnreachable(Stage stage) {
        server.hangUpAt(stage, 9);

        TradewindException refusal = assertThrows(TradewindException.class, () -> send(SMALL));

        assertEquals(Failure.MAIL_SERVER_UNREACHABLE, refusal.failure());
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"MAIL", "RCPT", "DATA"})
    void hangingUpBeforeTheLetterIsCertainlyNoDelivery(Stage stage) {
        server.hangUpAt(stage, 9);

        assertEquals(0, assertInstanceOf(Deferred.class, send(SMALL)).code());
        assertEquals(0, server.letters.size());
    }

    @Test
    void hangingUpInTheMiddleOfALongLetterIsCertainlyNoDelivery() {
        server.hangUpAt(Stage.BODY, 1);

        assertInstanceOf(Deferred.class, send("<p>A long paragraph of a long letter.</p>\n".repeat(400_000)));
        assertEquals(0, server.letters.size());
    }

    @Test
    void hangingUpAfterTheLettersEndIsUncertain() {
        server.hangUpAt(Stage.DOT, 1);

        assertInstanceOf(Uncertain.class, send(SMALL));
        assertEquals(1, server.letters.size());
    }

    @Test
    void garbageAfterTheLettersEndIsUncertain() {
        server.answer(Stage.DOT, "?!");

        assertInstanceOf(Uncertain.class, send(SMALL));
    }

    @Test
    void letterAfterAnUncertainOneGoesOverANewConnection() {
        server.hangUpAt(Stage.DOT, 1);
        try (SmtpSender sender = sender()) {
            sender.send(MailSamples.mime(SMALL));
            assertInstanceOf(Sent.class, sender.send(MailSamples.mime(SMALL)));
        }

        assertEquals(2, server.connections.get());
    }

    @Test
    void reusedConnectionThatDiedIsReplacedOnce() {
        try (SmtpSender sender = sender()) {
            sender.send(MailSamples.mime(SMALL));
            server.hangUpAt(Stage.MAIL, 1);
            assertInstanceOf(Sent.class, sender.send(MailSamples.mime(SMALL)));
        }

        assertEquals(2, server.letters.size());
    }

    @Test
    void unknownRecipientIsRefusedAndTheNextLetterStillLeaves() {
        server.answer(Stage.RCPT, "550 5.1.1 no such user");
        Refused refused = assertInstanceOf(Refused.class, send(SMALL));

        assertEquals(550, refused.code());
        assertEquals(Concerns.LETTER, refused.concerns());
        assertEquals("550 5.1.1 no such user", refused.server());
    }

    @Test
    void greylistedLetterIsDeferred() {
        server.answer(Stage.RCPT, "451 4.7.1 come back in five minutes");

        assertEquals(451, assertInstanceOf(Deferred.class, send(SMALL)).code());
    }

    @Test
    void refusalOfTheSenderConcernsTheAccount() {
        server.answer(Stage.MAIL, "550 5.1.8 sender blocked");

        assertEquals(
                Concerns.ACCOUNT, assertInstanceOf(Refused.class, send(SMALL)).concerns());
    }

    @Test
    void refusalOfTheContentIsThatOfTheLetter() {
        server.answer(Stage.DOT, "554 5.7.1 looks like spam");

        assertEquals(
                Concerns.LETTER, assertInstanceOf(Refused.class, send(SMALL)).concerns());
    }

    @Test
    void refusalOfDataIsNoUncertainty() {
        server.answer(Stage.DATA, "452 4.3.1 no room");

        assertEquals(452, assertInstanceOf(Deferred.class, send(SMALL)).code());
    }

    @Test
    void addressBeyondAsciiIsRefusedClearlyWhereTheServerDoesNotTakeIt() {
        MimeLetter letter = MimeLetter.of(
                MailSamples.letter("用户@例子.example", "x", "<p>x</p>"),
                "x",
                MailSamples.account(25),
                "<a@b.example>",
                MailSamples.NOON);
        try (SmtpSender sender = sender()) {
            assertTrue(assertInstanceOf(Refused.class, sender.send(letter))
                    .server()
                    .contains("SMTPUTF8"));
        }
    }

    @Test
    void addressBeyondAsciiLeavesWhereTheServerTakesIt() {
        server.answer(Stage.EHLO, "250-fake\r\n250 SMTPUTF8");
        MimeLetter letter = MimeLetter.of(
                MailSamples.letter("用户@例子.example", "x", "<p>x</p>"),
                "x",
                MailSamples.account(25),
                "<a@b.example>",
                MailSamples.NOON);
        try (SmtpSender sender = sender()) {
            assertInstanceOf(Sent.class, sender.send(letter));
        }
    }

    @Test
    void startTlsIsDemandedNotTried() {
        MailAccount account = MailSamples.account("127.0.0.1", server.port(), Security.STARTTLS, MailSamples.NO_LIMITS);
        try (SmtpSender sender = new SmtpSender(account, Trust.ofTheSystem(), InstantSource.fixed(MailSamples.NOON))) {
            TradewindException refusal = assertThrows(TradewindException.class, sender::connect);
            assertEquals(Failure.MAIL_SERVER_UNTRUSTED, refusal.failure());
        }
        assertEquals(0, server.letters.size());
    }

    @Test
    void otherMachineIsNeverReachedWithoutEncryption() {
        MailAccount account = MailSamples.account("192.0.2.1", 25, Security.NONE, MailSamples.NO_LIMITS);
        try (SmtpSender sender = new SmtpSender(account, Trust.ofTheSystem(), InstantSource.fixed(MailSamples.NOON))) {
            TradewindException refusal = assertThrows(TradewindException.class, sender::connect);
            assertEquals(Failure.ACCOUNT_INSECURE, refusal.failure());
        }
    }
}
