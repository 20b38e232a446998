package app.tradewind.mail;

import app.tradewind.contact.ContactId;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.letter.HtmlText;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterFile;
import app.tradewind.letter.LetterKind;
import app.tradewind.letter.LetterState;
import app.tradewind.text.Messages;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Tries an account step by step: reaches the server, asks for its proof, logs in, and sends one letter to its
/// owner. Blocks, up to some minutes where a server stays silent.
public final class AccountCheck {

    /// The steps in their order.
    public enum Step {
        CONNECT,
        ENCRYPT,
        LOGIN,
        LETTER,
        INBOX
    }

    /// How one step went, with a sentence for the user. Steps after a failed one are not tried, but the inbox is.
    public record Result(Step step, boolean ok, String message) {}

    private final SendMeans means;
    private final Messages messages;
    private final Function<LetterFile, byte[]> files;

    public AccountCheck(SendMeans means, Messages messages) {
        this(means, messages, _ -> new byte[0]);
    }

    /// @param files gives the bytes of the files of a letter that is tried
    public AccountCheck(SendMeans means, Messages messages, Function<LetterFile, byte[]> files) {
        this.files = files;
        this.means = means;
        this.messages = messages;
    }

    /// Reaches the servers and logs in; sends nothing.
    public List<Result> connection(MailAccount account) {
        List<Result> results = new ArrayList<>();
        try (SmtpSender sender = new SmtpSender(account, means.trust(), means.clock())) {
            connect(sender, account, results);
        }
        inbox(account, results);
        return results;
    }

    /// As [#connection], and sends a letter to the account's own address, which alone needs no gate.
    public List<Result> withLetter(MailAccount account) {
        List<Result> results = new ArrayList<>();
        try (SmtpSender sender = new SmtpSender(account, means.trust(), means.clock())) {
            if (connect(sender, account, results)) {
                letter(sender, account, results);
            }
        }
        inbox(account, results);
        return results;
    }

    /// Sends a letter that is being written to the account's own address, which alone needs no gate; whomever it is
    /// addressed to, nobody else gets it.
    public Result toOwner(MailAccount account, Letter draft) {
        Instant now = means.clock().instant();
        Letter own = new Letter(
                        0,
                        0,
                        new ContactId(0),
                        account.address(),
                        LetterKind.TRANSACTIONAL,
                        draft.language(),
                        draft.subject(),
                        draft.html(),
                        "",
                        List.of(),
                        LetterState.APPROVED,
                        now,
                        null,
                        "",
                        "",
                        now)
                .with(draft.files(), draft.source());
        String id = new MessageIds(means.random()).next(account);
        try (SmtpSender sender = new SmtpSender(account, means.trust(), means.clock())) {
            SendOutcome outcome = sender.send(MimeLetter.of(own, own.text(), account, id, now, files));
            boolean sent = outcome instanceof SendOutcome.Sent;
            return new Result(
                    Step.LETTER,
                    sent,
                    messages.text(sent ? "outbox.test.LETTER" : "outbox.test.LETTER.failed", outcome.server()));
        }
    }

    private boolean connect(SmtpSender sender, MailAccount account, List<Result> results) {
        Step reached = Step.LETTER;
        try {
            sender.connect();
        } catch (TradewindException refused) {
            reached = stepOf(refused.failure());
            goodUntil(reached, account, results);
            results.add(new Result(reached, false, messages.line(refused)));
            return false;
        }
        goodUntil(reached, account, results);
        return true;
    }

    private static Step stepOf(Failure failure) {
        return switch (failure) {
            case MAIL_SERVER_UNTRUSTED, ACCOUNT_INSECURE -> Step.ENCRYPT;
            case MAIL_LOGIN_REFUSED -> Step.LOGIN;
            default -> Step.CONNECT;
        };
    }

    private void goodUntil(Step end, MailAccount account, List<Result> results) {
        for (Step step : List.of(Step.CONNECT, Step.ENCRYPT, Step.LOGIN)) {
            boolean skipped = step == Step.ENCRYPT && account.security() == Security.NONE
                    || step == Step.LOGIN && account.userName().isEmpty();
            if (step.compareTo(end) < 0 && !skipped) {
                results.add(new Result(step, true, messages.text("outbox.test." + step, account.smtpHost())));
            }
        }
    }

    private void letter(SmtpSender sender, MailAccount account, List<Result> results) {
        Instant now = means.clock().instant();
        String html = messages.text("outbox.test.letter.body", account.smtpHost());
        Letter letter = new Letter(
                0,
                0,
                new ContactId(0),
                account.address(),
                LetterKind.TRANSACTIONAL,
                messages.locale().toLanguageTag(),
                messages.text("outbox.test.letter.subject"),
                HtmlText.ofPlain(html),
                "",
                List.of(),
                LetterState.APPROVED,
                now,
                null,
                "",
                "",
                now);
        String id = new MessageIds(means.random()).next(account);
        SendOutcome outcome = sender.send(MimeLetter.of(letter, html, account, id, now));
        boolean sent = outcome instanceof SendOutcome.Sent;
        results.add(new Result(
                Step.LETTER,
                sent,
                messages.text(sent ? "outbox.test.LETTER" : "outbox.test.LETTER.failed", outcome.server())));
    }

    private void inbox(MailAccount account, List<Result> results) {
        if (account.imapHost().isEmpty()) {
            return;
        }
        try (Store store = MailSessions.imap(account, means.trust()).getStore("imap")) {
            store.connect(account.imapHost(), account.imapPort(), account.userName(), account.password());
            results.add(new Result(Step.INBOX, true, messages.text("outbox.test.INBOX", account.imapHost())));
        } catch (MessagingException refused) {
            TradewindException failure = MailFailures.of(refused, account.imapHost());
            results.add(new Result(Step.INBOX, false, messages.line(failure)));
        }
    }
}
