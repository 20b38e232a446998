package app.tradewind.app;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javafx.application.Platform;

/// Asks the JavaFX thread every few milliseconds for an answer and notes how long it took.
final class StallWatch implements AutoCloseable {

    private static final long EVERY_MILLIS = 5;
    private static final long LONG_MILLIS = 100;

    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor();
    private final List<Long> waited = new CopyOnWriteArrayList<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Map<String, Integer> busyWith = new ConcurrentHashMap<>();
    private final List<String> stalls = new CopyOnWriteArrayList<>();
    private final long began = System.nanoTime();
    private volatile long askedAt;

    StallWatch() {
        ticker.scheduleAtFixedRate(this::ask, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void ask() {
        if (waiting.compareAndSet(false, true)) {
            long asked = System.nanoTime();
            askedAt = asked;
            Platform.runLater(() -> {
                long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
                waited.add(millis);
                if (millis > LONG_MILLIS) {
                    stalls.add(millis + " ms at second " + TimeUnit.NANOSECONDS.toSeconds(asked - began));
                }
                waiting.set(false);
            });
        } else if (System.nanoTime() - askedAt > TimeUnit.MILLISECONDS.toNanos(LONG_MILLIS)) {
            busyWith.merge(ours(), 1, Integer::sum);
        }
    }

    /// What of ours the JavaFX thread is in just now.
    private static String ours() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey().getName().equals("JavaFX Application Thread"))
                .flatMap(entry -> Arrays.stream(entry.getValue()))
                .filter(frame -> frame.getClassName().startsWith("app.tradewind")
                        && !frame.getClassName().contains("FxToolkit"))
                .limit(3)
                .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
                .collect(Collectors.joining(" < "));
    }

    /// During stalls over the length that the issue allows: where it was found how often.
    Map<String, Integer> busyWith() {
        return busyWith;
    }

    /// Those over the length that the issue allows, and when they began.
    List<String> stalls() {
        return stalls;
    }

    int asked() {
        return waited.size();
    }

    long longest() {
        return percentile(100);
    }

    long percentile(int of) {
        List<Long> sorted = waited.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * of / 100));
    }

    @Override
    public void close() {
        ticker.shutdown();
    }
}
