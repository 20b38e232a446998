package app.tradewind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.app.Main;
import app.tradewind.app.Milestones;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a start without a book loads, seen in a process of its own.
@Tag("screen")
class StartUpTest {

    private static final int PATIENCE_SECONDS = 120;
    private static final List<String> NOT_YET = List.of(
            "app.tradewind.store.",
            "java.sql.Connection",
            "app.tradewind.contact.",
            "app.tradewind.mail.",
            "app.tradewind.compliance.",
            "org.sqlite.",
            "org.apache.poi.",
            "org.dhatim.",
            "jakarta.mail.",
            "com.ibm.icu.",
            "com.google.i18n.",
            "de.focus_shift.");

    /// Looked at by the verifier, since the first page hands an open book on; its code does not run.
    private static final String ONLY_NAMED = "app.tradewind.store.Database";

    @TempDir
    private Path folder;

    @Test
    void theFirstWindowNeedsNoBookNoMailAndNoWorkbook() throws IOException, InterruptedException {
        Path milestones = folder.resolve("milestones");
        Path loaded = folder.resolve("loaded");

        startUntilTheWindowIsDrawn(milestones, loaded);

        List<String> names = namesIn(loaded);
        assertTrue(names.contains(Main.class.getName()), "the log names what was loaded");
        assertEquals(
                List.of(),
                names.stream()
                        .filter(name -> !name.equals(ONLY_NAMED))
                        .filter(name -> NOT_YET.stream().anyMatch(name::startsWith))
                        .toList());
    }

    private void startUntilTheWindowIsDrawn(Path milestones, Path loaded) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-D" + Milestones.PROPERTY + "=" + milestones,
                "-Xlog:class+load:file=" + loaded,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        builder.environment().put("TRADEWIND_HOME", folder.toString());
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!Files.exists(milestones) && System.nanoTime() < end) {
                assertTrue(
                        !process.waitFor(20, TimeUnit.MILLISECONDS),
                        () -> "it ended before its window was drawn: " + said());
            }
            assertTrue(Files.exists(milestones), () -> "no window was drawn: " + said());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException nothing) {
            return "";
        }
    }

    /// Lines such as `[0.512s][info][class,load] app.tradewind.app.Main source: file:/…`.
    private static List<String> namesIn(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line -> line.replaceFirst("^.*?\\[class,load ?] ", ""))
                    .map(line -> line.split(" ", 2)[0])
                    .toList();
        }
    }
}
