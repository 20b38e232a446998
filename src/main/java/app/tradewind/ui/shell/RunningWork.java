package app.tradewind.ui.shell;

import app.tradewind.work.Progress;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/// A long work as the status bar shows it. Its properties change on the JavaFX thread.
public final class RunningWork {

    private final String title;
    private final FxBackground.Task task;
    private final Executor screen;
    private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile long latestDone;
    private volatile long latestTotal;

    RunningWork(String title, FxBackground.Task task, Executor screen) {
        this.title = title;
        this.task = task;
        this.screen = screen;
    }

    public String title() {
        return title;
    }

    public ReadOnlyLongProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// 0 while it is not known.
    public ReadOnlyLongProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    public void cancel() {
        task.cancel();
    }

    Progress progress() {
        return new Progress() {
            @Override
            public void at(long newDone, long newTotal) {
                latestDone = newDone;
                latestTotal = newTotal;
                // however often it is called, one step waits for the screen at a time
                if (waiting.compareAndSet(false, true)) {
                    screen.execute(RunningWork.this::showLatest);
                }
            }

            @Override
            public boolean isCancelled() {
                return task.isCancelled();
            }
        };
    }

    private void showLatest() {
        waiting.set(false);
        total.set(latestTotal);
        done.set(latestDone);
    }
}
