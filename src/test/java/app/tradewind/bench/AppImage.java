package app.tradewind.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The packaged application that the profile `image` leaves in Maven's build folder.
record AppImage(Path target) {

    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final boolean WINDOWS = SYSTEM.startsWith("windows");
    private static final boolean MAC = SYSTEM.startsWith("mac");
    private static final String OPTION = "java-options=";
    private static final String NO_DISPLAY = "-Dglass.platform=Headless -Dprism.order=sw ";

    boolean exists() {
        return Files.isExecutable(Path.of(launcher("Tradewind")));
    }

    /// The window's process, told to note its milestones in `milestones`.
    ProcessBuilder window(Path milestones, List<String> arguments) {
        return withMilestones(command(launcher("Tradewind"), arguments), milestones);
    }

    ProcessBuilder commandLine(List<String> arguments) {
        return command(launcher("tradewind-cli"), arguments);
    }

    /// A bare window on the image's runtime and with its collector, without any archive of classes.
    ProcessBuilder bareWindow(Path milestones) {
        String classes = target.resolve("test-classes") + java.io.File.pathSeparator + target.resolve("classes");
        List<String> arguments = List.of(
                "--enable-native-access=javafx.graphics",
                "-Xlog:disable",
                "-Xshare:off",
                "-XX:+UseSerialGC",
                "-cp",
                classes,
                BareWindow.class.getName());
        return withMilestones(command(java(), arguments), milestones);
    }

    /// POI reading a workbook and doing nothing with it, by the Java that runs this and its class path.
    ProcessBuilder poiRead(Path workbook) {
        return command(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                List.of(
                        "-Xlog:disable",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PoiRead.class.getName(),
                        workbook.toString()));
    }

    /// The Java options of the window's launcher, without those that only fit the image's own files.
    List<String> windowOptions() throws IOException {
        Path options = home().resolve(WINDOWS ? "app" : MAC ? "Contents/app" : "lib/app")
                .resolve("Tradewind.cfg");
        try (Stream<String> lines = Files.lines(options)) {
            return lines.filter(line -> line.startsWith(OPTION) && !line.contains("$APPDIR"))
                    .map(line -> line.substring(OPTION.length()).replace(",javafx.graphics", ""))
                    .toList();
        }
    }

    long bytes() throws IOException {
        try (Stream<Path> files = Files.walk(home())) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static ProcessBuilder command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private static ProcessBuilder withMilestones(ProcessBuilder process, Path milestones) {
        boolean display = WINDOWS || MAC || System.getenv("DISPLAY") != null;
        String options = (display ? "" : NO_DISPLAY) + "-Dtradewind.milestones=" + milestones;
        process.environment().put("JAVA_TOOL_OPTIONS", options);
        return process;
    }

    private Path home() {
        return target.resolve("image").resolve(MAC ? "Tradewind.app" : "Tradewind");
    }

    private String launcher(String name) {
        String folder = WINDOWS ? "" : MAC ? "Contents/MacOS" : "bin";
        return home().resolve(folder).resolve(WINDOWS ? name + ".exe" : name).toString();
    }

    private String java() {
        String runtime = WINDOWS ? "runtime" : MAC ? "Contents/runtime/Contents/Home" : "lib/runtime";
        return home().resolve(runtime)
                .resolve("bin")
                .resolve(WINDOWS ? "java.exe" : "java")
                .toString();
    }
}
