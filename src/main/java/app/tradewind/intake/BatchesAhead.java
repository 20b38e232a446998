package app.tradewind.intake;

import app.tradewind.work.CancelledException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Batches made on a thread of their own, at most a few ahead of who takes them: order kept, a failure handed over.
///
/// Closing it early stops the maker at its next batch and waits until it has ended, so that no file stays open.
final class BatchesAhead<T> implements AutoCloseable {

    private static final int AHEAD = 2;
    private static final int PATIENCE_MILLISECONDS = 50;

    /// One batch, or how it ended: with `failure`, or with neither.
    private record Made<T>(
            @Nullable List<T> batch, @Nullable Throwable failure) {}

    private final BlockingQueue<Made<T>> made = new ArrayBlockingQueue<>(AHEAD);
    private final Thread maker;
    private volatile boolean stopped;

    /// @param work hands each batch to its argument, which returns false when no more is wanted
    BatchesAhead(String name, Consumer<Predicate<List<T>>> work) {
        maker = Thread.ofPlatform().daemon().name(name).start(() -> make(work));
    }

    /// Gives every batch to `taker` on the calling thread.
    ///
    /// @throws RuntimeException what the maker threw, after the batches before it
    void forEach(Consumer<List<T>> taker) {
        while (true) {
            Made<T> next = next();
            if (next.failure() instanceof RuntimeException failed) {
                throw failed;
            }
            if (next.failure() instanceof Error failed) {
                throw failed;
            }
            List<T> batch = next.batch();
            if (batch == null) {
                return;
            }
            taker.accept(batch);
        }
    }

    private Made<T> next() {
        try {
            return made.take();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }

    private void make(Consumer<Predicate<List<T>>> work) {
        try {
            work.accept(batch -> hand(new Made<>(batch, null)));
            hand(new Made<>(null, null));
        } catch (RuntimeException | Error failure) {
            hand(new Made<>(null, failure));
        }
    }

    private boolean hand(Made<T> next) {
        try {
            while (!stopped) {
                if (made.offer(next, PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                    return !stopped;
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    @Override
    public void close() {
        stopped = true;
        boolean interrupted = false;
        while (maker.isAlive()) {
            try {
                maker.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
