import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes the self-contained application: `java installer/Image.java TARGET VERSION`.
///
/// 1. jlink: a runtime of the modules in `modules.txt`, JavaFX among them, its native libraries as files in the
///    runtime, where JavaFX finds them without unpacking itself into the user's home.
/// 2. The parts: our jar, the libraries, SQLite's native library beside them instead of inside its jar.
/// 3. jpackage: both launchers around that runtime.
/// 4. A training run of each launcher with exactly the launcher's options, which writes its AOT cache (JEP 483, 514).
///    A training run that fails costs a slower start, not the build.
///
/// `TARGET` is Maven's build folder, where `javafx/`, `image-parts/lib/` and the application's jar already are.
void main(String[] arguments) throws IOException, InterruptedException {
    new Image(Path.of(arguments[0]).toAbsolutePath().normalize(), arguments[1]).make();
}

record Image(Path target, String version) {

    private static final String NAME = "Tradewind";
    private static final String LOCALES = "en,zh,de,fr,es,pt,ru,it,ja,ko,ar";
    private static final String NATIVES = "/javafx.graphics/*.so,/javafx.graphics/*.dll,/javafx.graphics/*.dylib";
    private static final int TRAINING_SECONDS = 180;

    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final boolean WINDOWS = SYSTEM.startsWith("windows");
    private static final boolean MAC = SYSTEM.startsWith("mac");

    void make() throws IOException, InterruptedException {
        delete(target.resolve("image"));
        delete(parts("runtime"));
        delete(parts("input"));
        link();
        gather();
        pack();
        train(NAME, List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        train("tradewind-cli", List.of());
        print("image: " + home() + ", " + megabytes(home()) + " MB, of it " + megabytes(runtime()) + " MB runtime");
    }

    // ---- 1 the runtime

    private void link() throws IOException, InterruptedException {
        List<Path> javafx = modularJars(target.resolve("javafx"));
        run(
                tool("jlink"),
                "--module-path",
                String.join(java.io.File.pathSeparator, javafx.stream().map(Path::toString).toList()),
                "--add-modules",
                String.join(",", modules()),
                "--include-locales=" + LOCALES,
                "--exclude-resources=" + NATIVES,
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--compress=zip-2",
                "--output",
                parts("runtime").toString());
        for (Path jar : javafx) {
            extract(jar, "", parts("runtime").resolve(WINDOWS ? "bin" : "lib"));
        }
    }

    private List<String> modules() throws IOException {
        try (Stream<String> lines = Files.lines(installer().resolve("modules.txt"))) {
            return lines.map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /// Maven also leaves an empty jar a module beside the platform's: only the latter has a descriptor.
    private static List<Path> modularJars(Path folder) throws IOException {
        List<Path> modular = new ArrayList<>();
        for (Path path : list(folder)) {
            try (JarFile jar = new JarFile(path.toFile())) {
                if (jar.getEntry("module-info.class") != null) {
                    modular.add(path);
                }
            }
        }
        return modular;
    }

    // ---- 2 the parts

    private void gather() throws IOException {
        Path input = Files.createDirectories(parts("input"));
        String jar = "tradewind-" + version + ".jar";
        Files.copy(target.resolve(jar), input.resolve(jar), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(installer().resolve("logging.properties"), input.resolve("logging.properties"));
        for (Path library : list(parts("lib"))) {
            Path copy = input.resolve(library.getFileName());
            if (library.getFileName().toString().startsWith("sqlite-jdbc")) {
                extract(library, sqliteFolder(), input.resolve("native"));
                copyWithoutNatives(library, copy);
            } else {
                Files.copy(library, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static String sqliteFolder() {
        String processor = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        return "org/sqlite/native/" + (WINDOWS ? "Windows" : MAC ? "Mac" : "Linux") + "/" + processor + "/";
    }

    /// Writes the native libraries that stand directly in `folder` of `jar` into `into`.
    private static void extract(Path jar, String folder, Path into) throws IOException {
        Files.createDirectories(into);
        try (JarFile file = new JarFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                String name = entry.getName();
                if (isNative(name) && name.lastIndexOf('/') + 1 == folder.length() && name.startsWith(folder)) {
                    try (InputStream bytes = file.getInputStream(entry)) {
                        Path copy = into.resolve(name.substring(folder.length()));
                        Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    private static void copyWithoutNatives(Path jar, Path copy) throws IOException {
        try (JarFile from = new JarFile(jar.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                if (!isNative(entry.getName())) {
                    ZipEntry kept = new ZipEntry(entry.getName());
                    kept.setLastModifiedTime(entry.getLastModifiedTime());
                    to.putNextEntry(kept);
                    try (InputStream bytes = from.getInputStream(entry)) {
                        bytes.transferTo(to);
                    }
                    to.closeEntry();
                }
            }
        }
    }

    private static boolean isNative(String name) {
        return Stream.of(".so", ".dll", ".dylib", ".jnilib").anyMatch(name::endsWith);
    }

    // ---- 3 the launchers

    private void pack() throws IOException, InterruptedException {
        Path cli = parts("tradewind-cli.properties");
        Files.writeString(
                cli,
                """
                main-jar=tradewind-%s.jar
                main-class=app.tradewind.app.cli.Cli
                java-options=%s
                win-console=true
                """
                        .formatted(version, String.join(" ", options("tradewind-cli"))));
        List<String> command = new ArrayList<>(List.of(
                tool("jpackage"),
                "--type",
                "app-image",
                "--name",
                NAME,
                "--app-version",
                // macOS refuses a version that starts with a zero
                MAC && version.startsWith("0.") ? "1" + version.substring(1) : version,
                "--description",
                "The exporter's book of overseas buyers",
                "--runtime-image",
                parts("runtime").toString(),
                "--input",
                parts("input").toString(),
                "--main-jar",
                "tradewind-" + version + ".jar",
                "--main-class",
                "app.tradewind.app.Main",
                "--add-launcher",
                "tradewind-cli=" + cli,
                "--icon",
                icon().toString(),
                "--resource-dir",
                installer().resolve(system()).toString(),
                "--dest",
                target.resolve("image").toString()));
        for (String option : options(NAME)) {
            command.add("--java-options");
            command.add(option);
        }
        run(command.toArray(String[]::new));
    }

    /// The command line has no `-Xmx`: the JVM's own quarter of the memory (2 GB of 8) holds what Tradewind does in
    /// streams, and whoever needs another bound can say so in `JAVA_TOOL_OPTIONS`, which an option here would overrule.
    ///
    /// Neither has the optimizing compiler (`-XX:TieredStopAtLevel=1`): it took 0.4 to 0.5 of the 1.8 seconds of
    /// processor time that a start of the window spent, and 4 of the 22 of an import of 100,000 cards.
    ///
    /// The window begins with a small heap (the JVM's own choice, a 64th of the memory, is filled before it is first
    /// cleared), would rather clear than grow (`GCTimeRatio`) and gives back what it no longer needs, which only G1
    /// does. A million contacts take some 90 MB of it; without these bounds the bench of searches among them left 3.5 GB
    /// resident, with them 0.7 GB.
    private static List<String> options(String launcher) {
        List<String> options = new ArrayList<>(List.of(
                "--enable-native-access=ALL-UNNAMED,javafx.graphics",
                "--sun-misc-unsafe-memory-access=allow",
                // a cache that no longer fits (a copy with other times) costs a slower start, not a line of text
                "-Xlog:disable",
                "-XX:TieredStopAtLevel=1",
                "-XX:AOTCache=$APPDIR/" + launcher + ".aot",
                "-Dorg.sqlite.lib.path=$APPDIR/native",
                "-Djava.util.logging.config.file=$APPDIR/logging.properties"));
        options.addAll(
                launcher.equals("tradewind-cli")
                        ? List.of("-XX:+UseSerialGC", "-Djava.awt.headless=true")
                        : List.of(
                                "-XX:+UnlockExperimentalVMOptions",
                                "-XX:+UseG1GC",
                                "-XX:G1PeriodicGCInterval=60000",
                                "-XX:GCTimeRatio=2",
                                "-XX:G1NewSizePercent=2",
                                "-XX:G1MaxNewSizePercent=10",
                                "-XX:TrimNativeHeapInterval=5000",
                                "-Xms32m",
                                "-Xmx1g"));
        return options;
    }

    private Path icon() {
        String file = WINDOWS ? "Tradewind.ico" : MAC ? "Tradewind.icns" : "Tradewind.png";
        return installer().resolve(system()).resolve(file);
    }

    private static String system() {
        return WINDOWS ? "windows" : MAC ? "macos" : "linux";
    }

    // ---- 4 the training

    private void train(String launcher, List<String> more) throws IOException, InterruptedException {
        Path cache = app().resolve(launcher + ".aot");
        Path folder = Files.createTempDirectory("tradewind-training");
        List<String> command = new ArrayList<>();
        command.add(runtime().resolve(Path.of("bin", WINDOWS ? "java.exe" : "java")).toString());
        Configuration configuration = Configuration.of(app().resolve(launcher + ".cfg"), app());
        configuration.options().stream()
                .filter(option -> !option.startsWith("-XX:AOTCache="))
                .forEach(command::add);
        command.add("-XX:AOTCacheOutput=" + cache);
        command.addAll(more);
        command.addAll(List.of("-cp", configuration.classPath(), configuration.mainClass(), "--train", folder.toString()));
        try {
            int status = start(quiet(command, launcher), TRAINING_SECONDS);
            if (status != 0 || !Files.exists(cache)) {
                print("warning: no AOT cache for " + launcher + ": its training run ended with "
                        + status + ", see " + parts(launcher + "-training.log"));
                Files.deleteIfExists(cache);
                forget(launcher);
            } else {
                print("trained " + launcher + ": " + Files.size(cache) / 1_000_000 + " MB of cache");
            }
        } finally {
            delete(folder);
        }
    }

    /// Takes the cache out of the launcher's options: it would be looked for at every start.
    private void forget(String launcher) throws IOException {
        Path file = app().resolve(launcher + ".cfg");
        List<String> kept = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("java-options=-XX:AOTCache="))
                .toList();
        Files.write(file, kept);
    }

    /// What jpackage's launcher reads: the class path must be the very same when the cache is made and when it is used.
    record Configuration(String mainClass, String classPath, List<String> options) {

        static Configuration of(Path file, Path app) throws IOException {
            List<String> lines = Files.readAllLines(file).stream()
                    .map(line -> line.replace("$APPDIR", app.toString()))
                    .toList();
            return new Configuration(
                    values(lines, "app.mainclass").getFirst(),
                    String.join(java.io.File.pathSeparator, values(lines, "app.classpath")),
                    values(lines, "java-options"));
        }

        private static List<String> values(List<String> lines, String key) {
            return lines.stream()
                    .filter(line -> line.startsWith(key + "="))
                    .map(line -> line.substring(key.length() + 1))
                    .toList();
        }
    }

    // ---- places and processes

    private Path home() {
        return target.resolve("image").resolve(MAC ? NAME + ".app" : NAME);
    }

    private Path app() {
        return home().resolve(WINDOWS ? "app" : MAC ? "Contents/app" : "lib/app");
    }

    private Path runtime() {
        return home().resolve(WINDOWS ? "runtime" : MAC ? "Contents/runtime/Contents/Home" : "lib/runtime");
    }

    private Path parts(String name) {
        return target.resolve("image-parts").resolve(name);
    }

    private Path installer() {
        return target.getParent().resolve("installer");
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", WINDOWS ? name + ".exe" : name)
                .toString();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int status = start(new ProcessBuilder(command).inheritIO(), 600);
        if (status != 0) {
            throw new IOException(Path.of(command[0]).getFileName() + " ended with " + status);
        }
    }

    /// What the training says is of use only when it went wrong: it is kept beside the parts.
    private ProcessBuilder quiet(List<String> command, String launcher) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(parts(launcher + "-training.log").toFile());
        // a cache remembers the options it was made with; the builder's own are none of its users' business
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    private static int start(ProcessBuilder builder, int seconds) throws IOException, InterruptedException {
        Process process = builder.start();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            return -1;
        }
        return process.exitValue();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static long megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() / 1_000_000;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void print(String line) {
        IO.println(line);
    }
}
