package app.tradewind.mail;

import app.tradewind.work.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;

/// How the outbox waits between letters; a test makes the clock jump instead.
@FunctionalInterface
public interface Pause {

    /// Returns when it is `time`, or soon after the work was cancelled.
    void until(Instant time, Progress progress);

    /// Waits in truth, looking twice a second whether it was cancelled, and again at the clock: a laptop that slept
    /// has waited too.
    static Pause real(InstantSource clock) {
        return (time, progress) -> {
            while (!progress.isCancelled() && clock.instant().isBefore(time)) {
                Duration left = Duration.between(clock.instant(), time);
                LockSupport.parkNanos(Math.clamp(left.toNanos(), 0, 500_000_000L));
                if (Thread.interrupted()) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        };
    }
}
