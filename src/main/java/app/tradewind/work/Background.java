package app.tradewind.work;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs what would make the screen wait. `done` and `failed` are called on the screen's thread.
///
/// A failure that nobody asks for is shown to the user by the implementation; a cancelled work ends silently.
public interface Background {

    /// A long work with a title, shown with its progress in the status bar until it ends.
    @FunctionalInterface
    interface LongWork<T> {
        T run(Progress progress) throws Exception;
    }

    /// A work under way.
    interface Running {
        void cancel();

        boolean isRunning();
    }

    /// A short read: a page of rows, a count.
    <T> Running start(Callable<T> work, Consumer<? super T> done);

    /// As [#start(Callable, Consumer)], but the caller handles the failure.
    <T> Running start(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed);

    /// A long work: goes on when its screen is left, can be cancelled, is waited for (cancelled) when the program
    /// ends.
    <T> Running startLong(String title, LongWork<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed);

    /// Does everything at once on the calling thread; for tests of view models.
    static Background inline() {
        return new InlineBackground();
    }
}
