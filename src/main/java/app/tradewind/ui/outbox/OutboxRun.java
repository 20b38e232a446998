package app.tradewind.ui.outbox;

import app.tradewind.mail.Outbox;
import app.tradewind.mail.Pause;
import app.tradewind.mail.SendReport;
import app.tradewind.mail.SendRun;
import app.tradewind.store.ChangeFeed;
import app.tradewind.work.Background;
import app.tradewind.work.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The sending of an open book: begun by the user, it goes on when the screen is left, waits for what is planned,
/// and ends when nothing waits any more, when it is stopped, or with the program. Lives on the JavaFX thread.
public final class OutboxRun {

    /// What makes a waiting outbox look again before its time.
    private static final Set<String> STIRRING = Set.of("letter", "account", "contact", "suppression", "waiver");

    /// A held letter is looked at again at least so often: a profile or a fact may have changed outside these
    /// tables.
    private static final Duration LONGEST_REST = Duration.ofMinutes(15);

    /// Whether letters leave, and whether they wait for their planned time.
    enum Pace {
        AT_REST,
        AS_PLANNED,
        AT_ONCE
    }

    private final Background background;
    private final ChangeFeed changes;
    private final InstantSource clock;
    private final Pause pause;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable SendReport> last = new ReadOnlyObjectWrapper<>();
    private Background.@Nullable Running work;
    private Pace pace = Pace.AT_REST;
    private boolean settled;

    public OutboxRun(Background background, ChangeFeed changes, InstantSource clock, Pause pause) {
        this.background = background;
        this.changes = changes;
        this.clock = clock;
        this.pause = pause;
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    Pace pace() {
        return pace;
    }

    /// What the last working of the outbox came to; null before the first.
    public ReadOnlyObjectProperty<@Nullable SendReport> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /// Once a book: what a killed program left without an answer becomes uncertain, before anything is sent.
    void settle(Outbox outbox, Runnable then) {
        if (settled || running.get()) {
            return;
        }
        settled = true;
        background.start(outbox::settleAbandoned, found -> {
            if (found > 0) {
                then.run();
            }
        });
    }

    /// How a sending ends for whoever began it.
    public interface Ended {
        void done(SendReport report);

        void failed(Throwable failure);
    }

    /// Sends as planned until nothing waits. Does nothing while a sending runs.
    void start(String title, Outbox outbox, Ended ended) {
        begin(Pace.AS_PLANNED, title, progress -> workUntilEmpty(outbox, progress), ended);
    }

    /// Sends what is approved without waiting for planned times; limits, gaps and the gate hold all the same.
    void startNow(String title, Outbox outbox, Ended ended) {
        begin(Pace.AT_ONCE, title, progress -> outbox.send(new SendRun(null, 0, null, true), progress, _ -> {}), ended);
    }

    private void begin(Pace chosen, String title, Background.LongWork<SendReport> sending, Ended ended) {
        if (running.get()) {
            return;
        }
        pace = chosen;
        running.set(true);
        Background.Running begun = background.startLong(
                title,
                sending,
                report -> {
                    end();
                    last.set(report);
                    ended.done(report);
                },
                failure -> {
                    end();
                    ended.failed(failure);
                });
        work = running.get() ? begun : null;
    }

    private void end() {
        pace = Pace.AT_REST;
        running.set(false);
        work = null;
    }

    /// Ends between two letters.
    public void stop() {
        if (work != null) {
            work.cancel();
        }
    }

    private SendReport workUntilEmpty(Outbox outbox, Progress progress) {
        AtomicBoolean stirred = new AtomicBoolean();
        Runnable deaf = changes.listen(changed -> {
            if (!Collections.disjoint(STIRRING, changed)) {
                stirred.set(true);
            }
        });
        try {
            return workUntilEmpty(outbox, progress, stirred);
        } finally {
            deaf.run();
        }
    }

    private SendReport workUntilEmpty(Outbox outbox, Progress progress, AtomicBoolean stirred) {
        @Nullable SendReport all = null;
        while (true) {
            stirred.set(false);
            SendReport report = outbox.send(SendRun.AS_PLANNED, progress, _ -> {});
            stirred.set(false);
            all = all == null ? report : after(all, report);
            Instant next = report.next();
            if (next == null || report.end() == SendReport.End.ACCOUNT_STOPPED || progress.isCancelled()) {
                return all;
            }
            Instant rest = clock.instant().plus(LONGEST_REST);
            pause.until(next.isBefore(rest) ? next : rest, stoppedBy(progress, stirred));
        }
    }

    /// Counts what left in both; what is held, and why it ended, as it is now.
    private static SendReport after(SendReport before, SendReport now) {
        return new SendReport(
                before.sent() + now.sent(),
                before.failed() + now.failed(),
                before.deferred() + now.deferred(),
                before.uncertain() + now.uncertain(),
                now.held(),
                now.end(),
                now.next());
    }

    private static Progress stoppedBy(Progress progress, AtomicBoolean stirred) {
        return new Progress() {
            @Override
            public void at(long done, long total) {
                progress.at(done, total);
            }

            @Override
            public boolean isCancelled() {
                return stirred.get() || progress.isCancelled();
            }
        };
    }
}
