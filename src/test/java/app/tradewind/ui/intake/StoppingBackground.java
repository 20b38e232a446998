package app.tradewind.ui.intake;

import app.tradewind.work.Background;
import app.tradewind.work.Progress;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Works at once like [Background#inline()], and runs `atProgress` whenever a long work tells how far it is.
final class StoppingBackground implements Background {

    Runnable atProgress = () -> {};
    private final Background inline = Background.inline();

    @Override
    public <T> Running start(Callable<T> work, Consumer<? super T> done) {
        return inline.start(work, done);
    }

    @Override
    public <T> Running start(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        return inline.start(work, done, failed);
    }

    @Override
    public <T> Running startLong(
            String title, LongWork<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        Progress progress = new Progress() {
            @Override
            public void at(long rows, long total) {
                atProgress.run();
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        return inline.start(() -> work.run(progress), done, failed);
    }
}
