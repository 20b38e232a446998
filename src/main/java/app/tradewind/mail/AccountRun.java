package app.tradewind.mail;

import app.tradewind.contact.ContactRepository;
import app.tradewind.failure.TradewindException;
import app.tradewind.letter.HtmlText;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterFileRepository;
import app.tradewind.letter.LetterRepository;
import app.tradewind.letter.LetterState;
import app.tradewind.letter.ThreadRepository;
import app.tradewind.mail.SendOutcome.Concerns;
import app.tradewind.mail.SendReport.End;
import app.tradewind.store.Database;
import app.tradewind.work.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One working of one account's letters.
final class AccountRun {

    /// How long a deferred letter rests, by how often it was deferred; after that it has failed (rule
    /// send.throttle).
    private static final List<Duration> RESTS =
            List.of(Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(24));

    private static final int BREAKS_IN_A_ROW = 3;

    private final MailAccount account;
    private final SendMeans means;
    private final Consumer<? super Sent> told;
    private final LetterRepository letters;
    private final LetterFileRepository files;
    private final DeliveryRepository deliveries;
    private final SendingGuard guard;
    private final MessageIds messageIds;
    private final Pace pace;
    private final ContactRepository contacts;
    private final ThreadRepository threads;
    private final LeaveTime leaveTime;
    private final Map<LetterState, Integer> counts = new EnumMap<>(LetterState.class);
    private final Set<Long> done = new HashSet<>();
    private int held;
    private int breaks;
    private @Nullable Instant next;
    private End wait = End.DONE;

    AccountRun(
            Database database, MailAccount account, SendingGuard guard, SendMeans means, Consumer<? super Sent> told) {
        this.account = account;
        this.means = means;
        this.told = told;
        letters = new LetterRepository(database);
        files = new LetterFileRepository(database);
        deliveries = new DeliveryRepository(database);
        this.guard = guard;
        messageIds = new MessageIds(means.random());
        pace = new Pace(account, deliveries, means.random());
        contacts = new ContactRepository(database);
        threads = new ThreadRepository(database);
        leaveTime = new LeaveTime(GoodTime.of(database, Locale.ENGLISH));
    }

    SendReport work(SendRun run, int triedBefore, Progress progress) {
        try (SmtpSender sender = new SmtpSender(account, means.trust(), means.clock())) {
            while (true) {
                next = null;
                wait = End.DONE;
                End end = pass(run, triedBefore, progress, sender);
                if (end != End.DONE || next == null || run.endsBefore(next)) {
                    return report(end == End.DONE ? wait : end);
                }
                sender.close();
                means.pause().until(next, progress);
            }
        }
    }

    SendReport report(End end) {
        return new SendReport(
                count(LetterState.SENT),
                count(LetterState.FAILED),
                count(LetterState.QUEUED),
                count(LetterState.UNCERTAIN),
                held,
                end,
                next);
    }

    private int count(LetterState state) {
        return counts.getOrDefault(state, 0);
    }

    private int tried() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Once through the waiting letters. [End#DONE] is the end of the list, anything else the end of the work.
    private End pass(SendRun run, int triedBefore, Progress progress, SmtpSender sender) {
        long[] waiting = deliveries.waiting(account.id());
        for (long id : waiting) {
            progress.at(done.size(), Math.max(waiting.length, done.size()));
            Letter letter = letters.find(id).orElse(null);
            if (done.contains(id) || letter == null || !isDue(letter, run)) {
                continue;
            }
            End end = awaitTurn(run, progress, sender);
            if (end == End.DONE && run.max() > 0 && triedBefore + tried() >= run.max()) {
                end = End.MAX;
            }
            if (end != End.DONE) {
                return end;
            }
            // the turn may have been waited for until the reader's good hours were over
            if (!isDue(letter, run)) {
                continue;
            }
            done.add(id);
            if (!isHeld(letter) && !attempt(letter, sender)) {
                return End.ACCOUNT_STOPPED;
            }
        }
        return progress.isCancelled() ? End.CANCELLED : End.DONE;
    }

    private boolean isDue(Letter letter, SendRun run) {
        Instant now = now();
        Instant turn = run.ignorePlan() ? now : plannedTurn(letter, now);
        if (turn.isAfter(now)) {
            return later(turn, End.PLANNED);
        }
        Instant domainTurn = pace.domainTurn(letter, now);
        return !domainTurn.isAfter(now) || later(domainTurn, End.DOMAIN_LIMIT);
    }

    private Instant plannedTurn(Letter letter, Instant now) {
        Instant planned = letter.sendAfter();
        return planned == null
                ? now
                : leaveTime.earliest(planned, contacts.find(letter.contact()).orElse(null), now);
    }

    private boolean later(Instant time, End why) {
        next = SendReport.earlier(next, time);
        wait = why.compareTo(wait) > 0 ? why : wait;
        return false;
    }

    /// Waits until the account may send again. A limit is waited for only in a run with an end.
    private End awaitTurn(SendRun run, Progress progress, SmtpSender sender) {
        while (!progress.isCancelled()) {
            Instant now = now();
            if (run.until() != null && !now.isBefore(run.until())) {
                return End.UNTIL;
            }
            Pace.Turn turn = pace.turn(now);
            if (!turn.at().isAfter(now)) {
                return End.DONE;
            }
            End limit = turn.limit();
            if (limit != null && run.endsBefore(turn.at())) {
                next = turn.at();
                return limit;
            }
            Instant end = run.until();
            if (now.plus(SmtpSender.IDLE).isBefore(turn.at())) {
                sender.close();
            }
            means.pause().until(end != null && end.isBefore(turn.at()) ? end : turn.at(), progress);
        }
        return End.CANCELLED;
    }

    private boolean isHeld(Letter letter) {
        List<SendGate.Objection> objections = guard.objections(letter, account, now());
        if (objections.isEmpty()) {
            return false;
        }
        held++;
        told.accept(Sent.held(letter, objections));
        return true;
    }

    /// Returns whether the account may go on.
    private boolean attempt(Letter letter, SmtpSender sender) {
        String messageId = letter.messageId().isEmpty() ? messageIds.next(account) : letter.messageId();
        MimeLetter message = MimeLetter.of(
                letter,
                HtmlText.toPlain(letter.html()),
                new MimeLetter.Sending(account, messageId, now(), threads.of(letter.id())),
                files::bytes);
        sender.connect();
        OptionalLong delivery = deliveries.begin(letter, account.id(), messageId, now());
        if (delivery.isEmpty()) {
            return true;
        }
        SendOutcome outcome;
        try {
            outcome = sender.send(message);
        } catch (TradewindException neverHandedOver) {
            settle(delivery.getAsLong(), letter, messageId, LetterState.QUEUED, "", null);
            throw neverHandedOver;
        } catch (RuntimeException fault) {
            settle(delivery.getAsLong(), letter, messageId, LetterState.UNCERTAIN, "", null);
            throw fault;
        }
        return take(outcome, delivery.getAsLong(), letter, messageId);
    }

    private boolean take(SendOutcome outcome, long delivery, Letter letter, String messageId) {
        LetterState state = stateAfter(outcome, letter);
        settle(delivery, letter, messageId, state, outcome.server(), retryAt(outcome, letter));
        breaks = outcome instanceof SendOutcome.Deferred deferred && deferred.code() == 0 ? breaks + 1 : 0;
        return !concernsAccount(outcome) && breaks < BREAKS_IN_A_ROW;
    }

    private LetterState stateAfter(SendOutcome outcome, Letter letter) {
        return switch (outcome) {
            case SendOutcome.Sent sent -> LetterState.SENT;
            case SendOutcome.Uncertain uncertain -> LetterState.UNCERTAIN;
            case SendOutcome.Refused refused ->
                refused.concerns() == Concerns.ACCOUNT ? LetterState.QUEUED : LetterState.FAILED;
            case SendOutcome.Deferred deferred ->
                asksForPatience(deferred) && deliveries.deferrals(letter.id()) >= RESTS.size()
                        ? LetterState.FAILED
                        : LetterState.QUEUED;
        };
    }

    private @Nullable Instant retryAt(SendOutcome outcome, Letter letter) {
        int before = deliveries.deferrals(letter.id());
        return outcome instanceof SendOutcome.Deferred deferred && asksForPatience(deferred) && before < RESTS.size()
                ? now().plus(RESTS.get(before))
                : null;
    }

    private static boolean asksForPatience(SendOutcome.Deferred deferred) {
        return deferred.code() != 0 && deferred.concerns() == Concerns.LETTER;
    }

    private static boolean concernsAccount(SendOutcome outcome) {
        return switch (outcome) {
            case SendOutcome.Refused refused -> refused.concerns() == Concerns.ACCOUNT;
            case SendOutcome.Deferred deferred -> deferred.concerns() == Concerns.ACCOUNT;
            default -> false;
        };
    }

    private void settle(
            long delivery,
            Letter letter,
            String messageId,
            LetterState state,
            String server,
            @Nullable Instant retryAt) {
        deliveries.settle(delivery, letter, state, server, retryAt, now());
        counts.merge(state, 1, Integer::sum);
        told.accept(new Sent(letter.id(), letter.contact(), letter.address(), state, server, messageId, List.of()));
    }

    private Instant now() {
        return means.clock().instant();
    }
}
