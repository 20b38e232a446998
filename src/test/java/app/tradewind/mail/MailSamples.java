package app.tradewind.mail;

import app.tradewind.contact.ContactId;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterKind;
import app.tradewind.letter.LetterState;
import java.time.Instant;
import java.util.List;

/// Accounts and letters for tests.
final class MailSamples {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final Limits NO_LIMITS = new Limits(5000, 5000, 0, 0, true);

    private MailSamples() {}

    static MailAccount account(int port) {
        return account("127.0.0.1", port, Security.NONE, NO_LIMITS);
    }

    static MailAccount account(String host, int port, Security security, Limits limits) {
        return new MailAccount(
                1,
                "main",
                "Lin Hua",
                "lin@hinges.example",
                "",
                host,
                port,
                security,
                "",
                "",
                "",
                993,
                "8 Port Road, Ningbo",
                limits,
                false);
    }

    static MailAccount login(MailAccount account, String user, String password) {
        return new MailAccount(
                account.id(),
                account.name(),
                account.fromName(),
                account.address(),
                account.replyTo(),
                account.smtpHost(),
                account.smtpPort(),
                account.security(),
                user,
                password,
                account.imapHost(),
                account.imapPort(),
                account.postalAddress(),
                account.limits(),
                account.paused());
    }

    static Letter letter(String address, String subject, String html) {
        return new Letter(
                7,
                1,
                new ContactId(3),
                address,
                LetterKind.FIRST,
                "en",
                subject,
                html,
                "",
                List.of(),
                LetterState.APPROVED,
                NOON,
                null,
                "",
                "",
                NOON);
    }

    static MimeLetter mime(String html) {
        return MimeLetter.of(
                letter("ada@doors.example", "Hinges", html), html, account(25), "<abc@hinges.example>", NOON);
    }
}
