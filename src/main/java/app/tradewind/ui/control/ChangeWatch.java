package app.tradewind.ui.control;

import app.tradewind.store.ChangeFeed;
import app.tradewind.work.Background;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.util.Subscription;

/// Brings the store's changes to the JavaFX thread: many commits become one reload.
public final class ChangeWatch {

    private ChangeWatch() {}

    /// Runs `reload` on the JavaFX thread soon after a commit that changed one of `tables`.
    public static Subscription of(ChangeFeed changes, Set<String> tables, Background background, Runnable reload) {
        AtomicBoolean waiting = new AtomicBoolean();
        AtomicBoolean closed = new AtomicBoolean();
        Runnable end = changes.listen(changed -> {
            if (!Collections.disjoint(tables, changed) && waiting.compareAndSet(false, true)) {
                background.start(() -> true, _ -> {
                    waiting.set(false);
                    if (!closed.get()) {
                        reload.run();
                    }
                });
            }
        });
        return () -> {
            closed.set(true);
            end.run();
        };
    }
}
