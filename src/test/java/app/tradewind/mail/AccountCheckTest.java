package app.tradewind.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactId;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterKind;
import app.tradewind.letter.LetterState;
import app.tradewind.mail.AccountCheck.Result;
import app.tradewind.mail.AccountCheck.Step;
import app.tradewind.text.Messages;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountCheckTest {

    private GreenMail mail;

    @BeforeEach
    void startAMailHost() {
        mail = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        mail.start();
        mail.setUser("lin@hinges.example", "lin", "geheim");
    }

    @AfterEach
    void stopIt() {
        mail.stop();
    }

    private MailAccount account(Security security, int port, String password) {
        return new MailAccount(
                1,
                "main",
                "Lin Hua",
                "lin@hinges.example",
                "",
                "127.0.0.1",
                port,
                security,
                "lin",
                password,
                "127.0.0.1",
                mail.getImap().getPort(),
                "",
                Limits.CAREFUL,
                false);
    }

    private MailAccount account(String password) {
        return account(Security.NONE, mail.getSmtp().getPort(), password);
    }

    private static AccountCheck check() {
        return new AccountCheck(
                new SendMeans(InstantSource.system(), (time, progress) -> {}, new Random(1), Trust.ofTheSystem()),
                new Messages(Locale.ENGLISH));
    }

    private static List<Step> steps(List<Result> results) {
        return results.stream().map(Result::step).toList();
    }

    @Test
    void aLetterOnTrialGoesToItsOwnerAndToNobodyElse() throws Exception {
        Letter draft = draft("buyer@pine.example");

        Result result = check().toOwner(account("geheim"), draft);

        assertTrue(result.ok(), result.message());
        MimeMessage[] received = mail.getReceivedMessages();
        assertEquals(1, received.length);
        assertEquals(1, received[0].getAllRecipients().length);
        assertEquals("lin@hinges.example", received[0].getAllRecipients()[0].toString());
        assertEquals("Soft-close hinges", received[0].getSubject());
        String body = GreenMailUtil.getBody(received[0]);
        assertTrue(body.contains("May I send you two samples?"), body);
        assertFalse(body.contains("buyer@pine.example"), body);
    }

    @Test
    void aTrialWithAWrongPasswordEndsWithTheReasonAndSendsNothing() {
        TradewindException refused = assertThrows(
                TradewindException.class, () -> check().toOwner(account("wrong"), draft("buyer@pine.example")));

        assertEquals(Failure.MAIL_LOGIN_REFUSED, refused.failure());
        assertEquals(0, mail.getReceivedMessages().length);
    }

    private static Letter draft(String recipient) {
        Instant now = Instant.parse("2026-11-24T13:14:00Z");
        return new Letter(
                7,
                3,
                new ContactId(5),
                recipient,
                LetterKind.FIRST,
                "en",
                "Soft-close hinges",
                "<p>May I send you two samples?</p>",
                "",
                List.of(),
                LetterState.DRAFT,
                null,
                null,
                "",
                "",
                now);
    }

    @Test
    void rightAccountConnectsLogsInWritesToItselfAndReads() throws Exception {
        List<Result> results = check().withLetter(account("geheim"));

        assertEquals(List.of(Step.CONNECT, Step.LOGIN, Step.LETTER, Step.INBOX), steps(results));
        assertTrue(results.stream().allMatch(Result::ok), results.toString());
        MimeMessage[] received = mail.getReceivedMessages();
        assertEquals(1, received.length);
        assertEquals("lin@hinges.example", received[0].getAllRecipients()[0].toString());
    }

    @Test
    void connectionAloneSendsNothing() {
        check().connection(account("geheim"));

        assertEquals(0, mail.getReceivedMessages().length);
    }

    @Test
    void wrongPasswordFailsAtTheLoginAndIsNotRepeatedToTheUser() {
        List<Result> results = check().withLetter(account("falsch"));

        assertEquals(List.of(Step.CONNECT, Step.LOGIN, Step.INBOX), steps(results));
        assertTrue(results.get(0).ok());
        assertFalse(results.get(1).ok());
        assertFalse(results.get(2).ok());
        assertTrue(
                results.get(1).message().contains("user name or password"),
                results.get(1).message());
        assertFalse(results.toString().contains("falsch"));
    }

    @Test
    void serverWithoutProofFailsAtTheEncryption(@TempDir Path folder) throws Exception {
        TestCertificate unknown = TestCertificate.of(folder, "dns:localhost");
        try (FakeSmtpServer server = new FakeSmtpServer(unknown.server(), true)) {
            List<Result> results = check().connection(account(Security.TLS, server.port(), "geheim"));

            assertEquals(Step.ENCRYPT, results.get(1).step());
            assertFalse(results.get(1).ok());
        }
    }

    @Test
    void silentPortFailsAtTheConnection() {
        int port = mail.getSmtp().getPort();
        mail.getSmtp().stopService();

        Result first =
                check().connection(account(Security.NONE, port, "geheim")).getFirst();

        assertEquals(Step.CONNECT, first.step());
        assertFalse(first.ok());
    }
}
