package app.tradewind.ui.intake;

import app.tradewind.work.Background;
import app.tradewind.work.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/// How far a reading or a writing of rows has come, as the page shows it. Lives on the JavaFX thread; what [#begin]
/// gives is reported to from the working thread.
final class WorkProgress {

    private static final Duration SHORT = Duration.ofSeconds(2);

    private final Background background;
    private final InstantSource clock;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper takingLong = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper secondsLeft = new ReadOnlyLongWrapper(-1);
    private AtomicBoolean stopped = new AtomicBoolean();
    private Instant began = Instant.EPOCH;

    WorkProgress(Background background, InstantSource clock) {
        this.background = background;
        this.clock = clock;
    }

    /// Begins a work; the one before, if it still runs, is stopped. Its `inner` progress is added by [Begun#over].
    Begun begin() {
        stop();
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        began = clock.instant();
        done.set(0);
        total.set(0);
        secondsLeft.set(-1);
        takingLong.set(false);
        busy.set(true);
        return new Begun(stop);
    }

    /// Asks the work to stop at its next row.
    void stop() {
        stopped.set(true);
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Whether the work has taken so long that words are due.
    ReadOnlyBooleanProperty takingLongProperty() {
        return takingLong.getReadOnlyProperty();
    }

    ReadOnlyLongProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// 0 while it is not known.
    ReadOnlyLongProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /// -1 while it is not known.
    ReadOnlyLongProperty secondsLeftProperty() {
        return secondsLeft.getReadOnlyProperty();
    }

    private void show(long newDone, long newTotal) {
        done.set(newDone);
        total.set(newTotal);
        Duration taken = Duration.between(began, clock.instant());
        takingLong.set(taken.compareTo(SHORT) >= 0);
        boolean foreseen = newTotal > newDone && newDone > 0 && taken.compareTo(SHORT) >= 0;
        secondsLeft.set(foreseen ? Math.ceilDiv(taken.toMillis() * (newTotal - newDone), newDone * 1000) : -1);
    }

    /// One work that was begun.
    final class Begun {

        private final AtomicBoolean stop;
        private final AtomicBoolean waiting = new AtomicBoolean();
        private volatile long latestDone;
        private volatile long latestTotal;

        private Begun(AtomicBoolean stop) {
            this.stop = stop;
        }

        /// Whether it still is the work that the page shows.
        boolean isCurrent() {
            return stop == stopped;
        }

        boolean isStopped() {
            return stop.get();
        }

        /// The page's bar goes; called on the JavaFX thread when the work has ended.
        void end() {
            if (isCurrent()) {
                busy.set(false);
                takingLong.set(false);
            }
        }

        /// Hands on to `inner` and to the page, and listens to both whether to stop.
        Progress over(Progress inner) {
            return new Progress() {
                @Override
                public void at(long newDone, long newTotal) {
                    inner.at(newDone, newTotal);
                    latestDone = newDone;
                    latestTotal = newTotal;
                    // however often it is called, one step waits for the screen at a time
                    if (!isCancelled() && waiting.compareAndSet(false, true)) {
                        background.start(() -> true, _ -> showLatest());
                    }
                }

                @Override
                public boolean isCancelled() {
                    return stop.get() || inner.isCancelled();
                }
            };
        }

        private void showLatest() {
            waiting.set(false);
            if (isCurrent() && busy.get()) {
                show(latestDone, latestTotal);
            }
        }
    }
}
