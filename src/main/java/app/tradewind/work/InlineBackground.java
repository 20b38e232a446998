package app.tradewind.work;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// A [Background] without a background: everything is done when the call returns.
final class InlineBackground implements Background {

    private static final Running ENDED = new Running() {
        @Override
        public void cancel() {}

        @Override
        public boolean isRunning() {
            return false;
        }
    };

    @Override
    public <T> Running start(Callable<T> work, Consumer<? super T> done) {
        return start(work, done, failure -> {
            throw failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
        });
    }

    @Override
    public <T> Running start(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception failure) {
            failed.accept(failure);
            return ENDED;
        }
        done.accept(result);
        return ENDED;
    }

    @Override
    public <T> Running startLong(
            String title, LongWork<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        return start(() -> work.run(Progress.none()), done, failed);
    }
}
