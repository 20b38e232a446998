package app.tradewind.mail;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterRepository;
import app.tradewind.letter.LetterState;
import app.tradewind.store.Database;
import app.tradewind.work.Progress;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Sends approved letters, slowly, once, and only those that the gate lets pass. Every method blocks.
///
/// Once: a letter is taken for an attempt and the attempt is on the disk before the server hears of it. If the
/// program dies before the answer is on the disk too, the letter is uncertain: a person decides, never the program.
public final class Outbox {

    private final Database database;
    private final SendingGuard guard;
    private final SendMeans means;
    private final AccountRepository accounts;
    private final LetterRepository letters;
    private final DeliveryRepository deliveries;
    private final AtomicBoolean working = new AtomicBoolean();

    /// @param gate asked before each attempt; there is no way around it
    public Outbox(Database database, SendGate gate, SendMeans means) {
        this.database = database;
        guard = new SendingGuard(gate, database);
        this.means = means;
        accounts = new AccountRepository(database);
        letters = new LetterRepository(database);
        deliveries = new DeliveryRepository(database);
    }

    /// Works the outbox until nothing is left that may leave now, or `run` or `progress` ends it; always between
    /// two letters. `progress` counts letters tried, of those that waited at the beginning.
    ///
    /// @param told hears of each letter that was tried or held, at once, on this thread
    /// @throws TradewindException with [Failure#ACCOUNT_MISSING], or, after the other accounts were worked, with
    ///     what [SmtpSender#connect] says: letters of that account wait
    public SendReport send(SendRun run, Progress progress, Consumer<? super Sent> told) {
        List<MailAccount> chosen = run.account() == null ? accounts.list() : List.of(accounts.named(run.account()));
        if (!working.compareAndSet(false, true)) {
            throw new IllegalStateException("the outbox is being worked already");
        }
        try {
            deliveries.commitToDisk();
            deliveries.settleAbandoned(means.clock().instant());
            return work(chosen, run, progress, told);
        } finally {
            deliveries.commitAsUsual();
            working.set(false);
        }
    }

    private SendReport work(List<MailAccount> chosen, SendRun run, Progress progress, Consumer<? super Sent> told) {
        SendReport report = SendReport.NOTHING;
        @Nullable TradewindException failure = null;
        for (MailAccount account : chosen) {
            if (account.paused()) {
                continue;
            }
            AccountRun accountRun = new AccountRun(database, account, guard, means, told);
            try {
                report = report.plus(accountRun.work(run, report.tried(), progress));
            } catch (TradewindException unreachable) {
                report = report.plus(accountRun.report(SendReport.End.ACCOUNT_STOPPED));
                failure = failure == null ? unreachable : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
        return report;
    }

    /// What stands against a letter of the book leaving now, the suppression list among it; empty where nothing
    /// does.
    ///
    /// @throws TradewindException with [Failure#NOT_FOUND] or [Failure#ACCOUNT_MISSING]
    public List<SendGate.Objection> objections(long letter) {
        Letter waiting = letters.letter(letter);
        Mailing mailing = new MailingRepository(database).mailing(waiting.mailingId());
        MailAccount account = accounts.find(mailing.accountId())
                .orElseThrow(() -> new TradewindException(Failure.ACCOUNT_MISSING, null, mailing.name()));
        return guard.objections(waiting, account, means.clock().instant());
    }

    /// Attempts that a killed program left without an answer become uncertain. To be called when a book is opened;
    /// each sending does it too.
    ///
    /// @return how many letters there were
    public int settleAbandoned() {
        return working.get() ? 0 : deliveries.settleAbandoned(means.clock().instant());
    }

    /// Takes the user's word that an uncertain letter did leave.
    ///
    /// @return whether it was uncertain
    public boolean markSent(long letter) {
        return deliveries.confirm(letters.letter(letter), means.clock().instant());
    }

    /// Queues an uncertain letter again, at the user's explicit wish: the recipient may get it twice. It keeps its
    /// Message-ID, by which a mail host can know the second copy.
    ///
    /// @return whether it was uncertain
    public boolean queueAgain(long letter) {
        return letters.move(
                letter, LetterState.UNCERTAIN, LetterState.QUEUED, means.clock().instant());
    }
}
