package app.tradewind.ui.shell;

import app.tradewind.work.Background;
import app.tradewind.work.CancelledException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The window's [Background]: the one place where other threads meet the JavaFX thread.
///
/// Every work gets a thread of the system: the store's driver is native code, and a virtual thread inside it holds
/// one of the few threads that all virtual ones share, so that on two processors two counts made every page wait.
public final class FxBackground implements Background, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Executor screen;
    private final Consumer<? super Throwable> failures;
    private final ExecutorService reads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("tradewind-read-", 0).factory());
    private final ExecutorService works = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("tradewind-work-", 0).factory());
    private final Set<Task> open = ConcurrentHashMap.newKeySet();
    private final ObservableList<RunningWork> running = FXCollections.observableArrayList();

    /// @param failures shows, on the JavaFX thread, what nobody else handles
    public FxBackground(Consumer<? super Throwable> failures) {
        this(Platform::runLater, failures);
    }

    FxBackground(Executor screen, Consumer<? super Throwable> failures) {
        this.screen = screen;
        this.failures = failures;
    }

    /// The long works under way, the latest last. Changes on the JavaFX thread.
    public ObservableList<RunningWork> running() {
        return running;
    }

    /// Whether nothing is being worked on; the last answers may still wait for the JavaFX thread.
    public boolean isQuiet() {
        return open.isEmpty();
    }

    @Override
    public <T> Running start(Callable<T> work, Consumer<? super T> done) {
        return start(work, done, failures);
    }

    @Override
    public <T> Running start(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        Task task = new Task(false);
        if (reads.isShutdown()) {
            // the window is going; nobody waits for an answer any more
            task.cancel();
            return task;
        }
        open.add(task);
        reads.execute(() -> run(task, work, done, failed));
        return task;
    }

    @Override
    public <T> Running startLong(
            String title, LongWork<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        // what a long work did before it was stopped is still told
        Task task = new Task(true);
        RunningWork shown = new RunningWork(title, task, screen);
        open.add(task);
        screen.execute(() -> running.add(shown));
        works.execute(() -> {
            run(task, () -> work.run(shown.progress()), done, failed);
            screen.execute(() -> running.remove(shown));
        });
        return task;
    }

    private <T> void run(Task task, Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        try {
            T result = work.call();
            screen.execute(() -> task.end(() -> done.accept(result)));
        } catch (CancelledException stopped) {
            screen.execute(() -> task.end(() -> {}));
        } catch (Exception | Error failure) {
            screen.execute(() -> task.end(() -> failed.accept(failure)));
        } finally {
            open.remove(task);
        }
    }

    /// Cancels everything and waits until it has stopped, at most ten seconds.
    @Override
    public void close() {
        open.forEach(Task::cancel);
        reads.shutdown();
        works.shutdown();
        try {
            if (works.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                reads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// One work; cancelling it sets a flag and interrupts nothing, so that no file is closed under a writer.
    static final class Task implements Running {

        private final boolean answersWhenCancelled;
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final AtomicBoolean ended = new AtomicBoolean();

        Task(boolean answersWhenCancelled) {
            this.answersWhenCancelled = answersWhenCancelled;
        }

        boolean isCancelled() {
            return cancelled.get();
        }

        private void end(Runnable answer) {
            ended.set(true);
            if (answersWhenCancelled || !isCancelled()) {
                answer.run();
            }
        }

        @Override
        public void cancel() {
            cancelled.set(true);
        }

        @Override
        public boolean isRunning() {
            return !ended.get() && !isCancelled();
        }
    }
}
