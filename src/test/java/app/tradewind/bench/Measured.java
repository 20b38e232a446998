package app.tradewind.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// One process from outside: how long it took and how much memory it held at most.
///
/// @param milliseconds from just before the start of the process to its milestone or end, by the wall clock
/// @param peakMegabytes the largest resident set seen (Linux only, elsewhere 0)
/// @param status of the process, -1 if it was ended from here
record Measured(double milliseconds, double peakMegabytes, int status) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    static Measured untilTheEnd(ProcessBuilder builder) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = builder.start();
        double peak = 0;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, residentMegabytes(process.pid()));
        }
        return new Measured((System.nanoTime() - began) / 1e6, peak, process.exitValue());
    }

    /// Waits until `milestones` holds a line for `name`, then ends the process.
    ///
    /// @throws IllegalStateException if the process ended before it got there
    static Measured untilMilestone(ProcessBuilder builder, Path milestones, String name)
            throws IOException, InterruptedException {
        Files.deleteIfExists(milestones);
        long began = System.currentTimeMillis();
        Process process = builder.start();
        try {
            long reached = await(process, milestones, name, began);
            return new Measured(reached - began, residentMegabytes(process.pid()), -1);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private static long await(Process process, Path milestones, String name, long began)
            throws IOException, InterruptedException {
        while (System.currentTimeMillis() - began < PATIENCE.toMillis()) {
            boolean ended = process.waitFor(5, TimeUnit.MILLISECONDS);
            long reached = timeOf(milestones, name);
            if (reached > 0) {
                return reached;
            }
            if (ended) {
                throw new IllegalStateException("ended with " + process.exitValue() + " before its milestone " + name);
            }
        }
        throw new IllegalStateException("never reached its milestone " + name);
    }

    private static long timeOf(Path milestones, String name) throws IOException {
        if (!Files.exists(milestones)) {
            return 0;
        }
        String text = Files.readString(milestones);
        // the last line may be half written
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToLong(line -> Long.parseLong(line.substring(name.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    /// Of this process: `VmRSS` now, `VmHWM` at most, in MB.
    static double resident(String what) {
        return megabytes(ProcessHandle.current().pid(), what);
    }

    private static double residentMegabytes(long process) {
        return megabytes(process, "VmHWM");
    }

    private static double megabytes(long process, String what) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith(what + ":"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException elsewhere) {
            return 0;
        }
    }
}
