package app.tradewind.store;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Says after each commit which tables changed. Listeners are called on the writing thread: note it and return.
public final class ChangeFeed {

    private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();

    /// Adds `listener` until the returned handle is run.
    public Runnable listen(Consumer<Set<String>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(Set<String> tables) {
        if (!tables.isEmpty()) {
            Set<String> changed = Set.copyOf(tables);
            listeners.forEach(listener -> listener.accept(changed));
        }
    }
}
