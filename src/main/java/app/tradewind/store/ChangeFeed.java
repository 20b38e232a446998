package app.tradewind.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Says after each commit which tables changed. Listeners are called on the writing thread: note it and return.
public final class ChangeFeed {

    private final Map<String, Long> commits = new ConcurrentHashMap<>();
    private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();

    /// Adds `listener` until the returned handle is run.
    public Runnable listen(Consumer<Set<String>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// How many commits have changed any of `tables` so far; for whoever keeps something made of them.
    public long commits(Set<String> tables) {
        return tables.stream()
                .mapToLong(table -> commits.getOrDefault(table, 0L))
                .sum();
    }

    void tell(Set<String> tables) {
        if (!tables.isEmpty()) {
            tables.forEach(table -> commits.merge(table, 1L, Long::sum));
            Set<String> changed = Set.copyOf(tables);
            listeners.forEach(listener -> listener.accept(changed));
        }
    }
}
