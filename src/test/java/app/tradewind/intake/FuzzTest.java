package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.failure.TradewindException;
import app.tradewind.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damaged files without end: whatever is done to a file, it is read or refused in words, soon, and the book stays.
///
/// 300 files in the usual run; `-Dfuzz=10000` asks for more. `-Dfuzz.seed` takes another series.
class FuzzTest {

    private static final int SECONDS = 20;
    private static final long LARGEST = 300_000;

    @TempDir
    Path folder;

    @Test
    void noMutationCrashesHangsOrWrites() throws IOException, InterruptedException {
        int count = Integer.getInteger("fuzz", 300);
        long seed = Long.getLong("fuzz.seed", 2026);
        List<Path> corpus = corpus();
        Map<String, Integer> fates = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        long slowest = 0;
        try (IntakeBook book = new IntakeBook(folder)) {
            for (int i = 0; i < count && wrong.size() < 20; i++) {
                Random random = new Random(seed * 1_000_003 + i);
                Path source = corpus.get(random.nextInt(corpus.size()));
                Path file = Files.write(folder.resolve("mutated"), Mutation.of(Files.readAllBytes(source), random));
                long began = System.nanoTime();
                String fate = fate(book, file);
                slowest = Math.max(slowest, System.nanoTime() - began);
                fates.merge(fate.split(":", 2)[0], 1, Integer::sum);
                if (fate.startsWith("crashed") || fate.startsWith("hung")) {
                    wrong.add(i + " " + source.getFileName() + " " + fate);
                }
            }
            assertTrue(book.all().isEmpty());
            assertEquals(List.of(), book.intake.runs());
        }
        System.getLogger("intake")
                .log(
                        System.Logger.Level.INFO,
                        "{0} mutations of {1} files, seed {2}: {3}; slowest {4} ms",
                        count,
                        corpus.size(),
                        seed,
                        fates,
                        slowest / 1_000_000);

        assertEquals(List.of(), wrong);
    }

    private static String fate(IntakeBook book, Path file) throws InterruptedException {
        try (ExecutorService alone =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
            try {
                return alone.submit(() -> read(book, file)).get(SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException hung) {
                alone.shutdownNow();
                return "hung";
            } catch (ExecutionException crashed) {
                Throwable cause = crashed.getCause();
                return "crashed: " + cause + " at " + (cause == null ? "" : List.of(cause.getStackTrace()));
            }
        }
    }

    /// A file that can be opened is planned; one whose rows turn out to be damaged must not leave any of them
    /// when it is run.
    private static String read(IntakeBook book, Path file) {
        @Nullable IntakeFile opened = null;
        try {
            opened = book.intake.open(file, null);
            book.intake.plan(opened, ImportChoices.USUAL, Progress.none());
            return "read";
        } catch (TradewindException refused) {
            if (opened != null) {
                run(book, opened);
            }
            return refused.failure().name();
        }
    }

    private static void run(IntakeBook book, IntakeFile opened) {
        try {
            book.intake.run(opened, ImportChoices.USUAL, row -> {}, Progress.none());
        } catch (TradewindException refused) {
            return;
        }
        throw new IllegalStateException("was run though it could not be planned");
    }

    private List<Path> corpus() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String topic : List.of("sheets", "vcards", "bounces")) {
            Path shared = Path.of("../shared/data", topic, "files");
            if (Files.isDirectory(shared)) {
                try (Stream<Path> all = Files.walk(shared)) {
                    all.filter(Files::isRegularFile)
                            .filter(path -> path.toFile().length() < LARGEST)
                            .sorted()
                            .limit(topic.equals("bounces") ? 50 : Integer.MAX_VALUE)
                            .forEach(files::add);
                }
            }
        }
        files.addAll(MadeFiles.in(Files.createDirectory(folder.resolve("made"))));
        return files;
    }
}
