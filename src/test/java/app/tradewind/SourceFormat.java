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

    private static final int COMMENT_COLUMNS = 116;
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
        String tidy = RemoveUnusedImports.removeUnusedImports(wrapped(source));
        return FORMATTER.formatSource(ImportOrderer.reorderImports(tidy, JavaFormatterOptions.Style.PALANTIR));
    }

    /// Breaks long comment lines: the formatter would break them into something that is no comment.
    private static String wrapped(String source) {
        StringBuilder text = new StringBuilder();
        source.lines().forEach(line -> {
            String rest = line;
            while (rest.length() > COMMENT_COLUMNS && rest.strip().startsWith("///") && breakOf(rest) > 0) {
                text.append(rest, 0, breakOf(rest)).append('\n');
                rest = prefix(rest) + rest.substring(breakOf(rest) + 1);
            }
            text.append(rest).append('\n');
        });
        return text.toString();
    }

    private static int breakOf(String line) {
        int space = line.lastIndexOf(' ', COMMENT_COLUMNS);
        return space > line.indexOf("///") + 8 ? space : 0;
    }

    /// What leads the next line: the same indent, deeper below a tag or a list point.
    private static String prefix(String line) {
        int words = line.indexOf("///") + 3;
        String said = line.substring(words);
        boolean hanging = said.startsWith(" @");
        int spaces = said.length() - said.stripLeading().length();
        return line.substring(0, words)
                + (hanging ? "     " : " ".repeat(said.strip().startsWith("- ") ? spaces + 2 : spaces));
    }
}
