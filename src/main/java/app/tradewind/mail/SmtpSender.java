package app.tradewind.mail;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.mail.SendOutcome.Concerns;
import app.tradewind.mail.SendOutcome.Deferred;
import app.tradewind.mail.SendOutcome.Refused;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Hands letters of one account to its mail server, one after the other over one connection. Blocks; one thread.
///
/// Connecting takes at most 20 seconds, each answer at most 60.
public final class SmtpSender implements AutoCloseable {

    /// A connection idle for longer is not trusted to live; the server may have left without our noticing.
    static final Duration IDLE = Duration.ofSeconds(20);

    private final MailAccount account;
    private final Trust trust;
    private final InstantSource clock;
    private @Nullable SmtpDialogue dialogue;
    private Instant usedAt = Instant.MIN;

    public SmtpSender(MailAccount account, Trust trust, InstantSource clock) {
        this.account = account;
        this.trust = trust;
        this.clock = clock;
    }

    /// Sees to it that there is a living connection, logged in.
    ///
    /// @throws TradewindException with [Failure#MAIL_SERVER_UNREACHABLE], [Failure#MAIL_LOGIN_REFUSED],
    ///     [Failure#ACCOUNT_INSECURE], or [Failure#MAIL_SERVER_UNTRUSTED] (no proof of its name, or no encryption
    ///     where it is demanded)
    public void connect() {
        if (dialogue != null && usedAt.plus(IDLE).isBefore(clock.instant())) {
            close();
        }
        if (dialogue == null) {
            dialogue = open();
            usedAt = clock.instant();
        }
    }

    /// Hands over one letter. A connection that turns out to be dead before the letter began is replaced once.
    ///
    /// @throws TradewindException as [#connect], then nothing was handed over
    public SendOutcome send(MimeLetter letter) {
        boolean reused = dialogue != null;
        connect();
        SendOutcome outcome = attempt(letter);
        if (reused && isBroken(outcome)) {
            connect();
            outcome = attempt(letter);
        }
        return outcome;
    }

    private SendOutcome attempt(MimeLetter letter) {
        SmtpDialogue open = dialogue;
        if (open == null) {
            throw new IllegalStateException("not connected");
        }
        if (letter.needsUtf8() && !open.supportsExtension("SMTPUTF8")) {
            return new Refused(
                    553, "5.6.7 the server does not take addresses beyond ASCII (SMTPUTF8)", Concerns.LETTER);
        }
        SendOutcome outcome = open.deliver(letter);
        usedAt = clock.instant();
        if (isBroken(outcome) || outcome instanceof SendOutcome.Uncertain || endsTheSession(outcome)) {
            close();
        }
        return outcome;
    }

    private static boolean isBroken(SendOutcome outcome) {
        return outcome instanceof Deferred deferred && deferred.code() == 0;
    }

    private static boolean endsTheSession(SendOutcome outcome) {
        return outcome instanceof Deferred deferred && deferred.code() == 421;
    }

    private SmtpDialogue open() {
        if (account.security() == Security.NONE && !Loopback.is(account.smtpHost())) {
            throw new TradewindException(Failure.ACCOUNT_INSECURE, null, account.smtpHost());
        }
        SmtpDialogue fresh = new SmtpDialogue(MailSessions.smtp(account, trust));
        try {
            if (account.userName().isEmpty()) {
                fresh.connect(account.smtpHost(), account.smtpPort(), null, null);
            } else {
                fresh.connect(account.smtpHost(), account.smtpPort(), account.userName(), account.password());
            }
            return fresh;
        } catch (MessagingException refused) {
            throw MailFailures.of(refused, account.smtpHost());
        }
    }

    /// Says goodbye to the server; a later letter connects anew.
    @Override
    public void close() {
        SmtpDialogue open = dialogue;
        dialogue = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException alreadyGone) {
                // what was handed over has its answer already
            }
        }
    }
}
