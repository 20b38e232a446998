package app.tradewind;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The one format of every source file: palantir-java-format, 120 columns, no unused imports.
final class SourceFormat {

    private static final JavaFormatterOptions OPTIONS = JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build();
    private static final Formatter FORMATTER = Formatter.createFormatter(OPTIONS);

    private SourceFormat() {}

    /// Formats every source under the project folder `args[0]` in place.
    public static void main(String... args) throws IOException, FormatterException {
        for (Path file : sources(Path.of(args[0]))) {
            String text = Files.readString(file);
            String formatted = format(text);
            if (!formatted.equals(text)) {
                Files.writeString(file, formatted);
            }
        }
    }

    static List<Path> sources(Path project) throws IOException {
        try (var files = Files.walk(project.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    static String format(String source) throws FormatterException {
        source.lines()
                .filter(line -> line.length() > 120 && line.strip().startsWith("///"))
                .findFirst()
                .ifPresent(line -> {
                    // the formatter would break it into something that is no comment
                    throw new IllegalArgumentException("a /// line is longer than 120 characters: " + line);
                });
        String tidy = RemoveUnusedImports.removeUnusedImports(source);
        return FORMATTER.formatSource(ImportOrderer.reorderImports(tidy, JavaFormatterOptions.Style.PALANTIR));
    }
}
