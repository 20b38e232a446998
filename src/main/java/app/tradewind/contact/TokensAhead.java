package app.tradewind.contact;

import app.tradewind.work.CancelledException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Makes the search tokens of many contacts on a thread beside the one that writes them; few are made at once.
final class TokensAhead implements AutoCloseable {

    private static final int BATCH = 200;

    private final List<Future<Map<Long, String>>> begun = new ArrayList<>();
    private Map<Long, Iterable<String>> next = new LinkedHashMap<>();
    private int waiting;
    private @Nullable ExecutorService beside;

    /// How many contacts were told since the last [#take].
    int size() {
        return waiting;
    }

    /// Has the tokens of these texts made, which nobody may change any more.
    void add(long id, Iterable<String> texts) {
        next.put(id, texts);
        waiting++;
        if (next.size() == BATCH) {
            Map<Long, Iterable<String>> batch = next;
            next = new LinkedHashMap<>();
            begun.add(beside().submit(() -> tokens(batch)));
        }
    }

    private ExecutorService beside() {
        ExecutorService running = beside == null
                ? Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("tradewind-tokens").factory())
                : beside;
        beside = running;
        return running;
    }

    private static Map<Long, String> tokens(Map<Long, Iterable<String>> batch) {
        Map<Long, String> tokens = new LinkedHashMap<>();
        batch.forEach((id, texts) -> tokens.put(id, SearchTokens.index(texts)));
        return tokens;
    }

    /// The tokens of all that were told, by contact; of one told twice, the last ones.
    Map<Long, String> take() {
        Map<Long, String> made = new LinkedHashMap<>();
        begun.forEach(batch -> made.putAll(awaited(batch)));
        made.putAll(tokens(next));
        forget();
        return made;
    }

    private static Map<Long, String> awaited(Future<Map<Long, String>> batch) {
        try {
            return batch.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private void forget() {
        begun.clear();
        next = new LinkedHashMap<>();
        waiting = 0;
    }

    /// Drops what was not taken; can be used again.
    @Override
    public void close() {
        forget();
        if (beside != null) {
            beside.shutdown();
            beside = null;
        }
    }
}
