package app.tradewind.letter.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Good and bad letters of our own in five languages, each with all that is to be said of it.
class LetterCorpusTest {

    private static final Path LETTERS = Path.of("src/test/resources/app/tradewind/letter/lint/letters");

    static Stream<Path> letters() throws IOException {
        try (Stream<Path> files = Files.list(LETTERS)) {
            return files.sorted().toList().stream();
        }
    }

    private static JsonObject read(Path file) {
        try {
            return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> said(LintReport report) {
        return report.findings().stream()
                .map(finding -> finding.severity().name().toLowerCase(java.util.Locale.ROOT) + " " + finding.rule())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everythingThatIsToBeSaidIsSaidAndNothingElse(Path file) {
        JsonObject letter = read(file);
        LintReport report = Lint.check(LintInput.of(letter));

        Set<String> expected = new TreeSet<>();
        for (JsonElement finding : letter.getAsJsonArray("expect")) {
            expected.add(finding.getAsString());
        }

        assertEquals(expected, said(report), () -> file.getFileName() + " scores " + report.score());
        String name = file.getFileName().toString();
        boolean good = name.matches("..-(?:good|gut|buena|bonne)-.*");
        assertTrue(good ? report.score() >= 85 : report.score() < 85, () -> name + " scores " + report.score());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyPlaceLiesInTheLetter(Path file) {
        LintInput input = LintInput.of(read(file));
        LintText text = LintText.of(input);
        for (LintFinding finding : Lint.check(input).findings()) {
            int length = finding.where().part() == LintFinding.Part.SUBJECT
                    ? input.subject().length()
                    : text.whole().length();
            assertTrue(finding.where().start() >= 0 && finding.where().end() <= length, finding::toString);
            assertTrue(finding.where().start() <= finding.where().end(), finding::toString);
        }
    }

    @Test
    void thereAreFortyLettersInFiveLanguagesAndTheirFindingsArePrinted() throws IOException {
        List<String> lines = new ArrayList<>();
        Set<String> languages = new TreeSet<>();
        Set<String> rules = new TreeSet<>();
        List<Path> all = letters().toList();
        for (Path file : all) {
            JsonObject letter = read(file);
            languages.add(letter.get("language").getAsString());
            LintReport report = Lint.check(LintInput.of(letter));
            report.findings().forEach(finding -> rules.add(finding.rule()));
            lines.add(file.getFileName() + "\t" + report.score() + "\t" + said(report));
        }
        Files.write(Files.createDirectories(Path.of("target")).resolve("lint-letters.txt"), lines);
        System.getLogger("lint")
                .log(
                        System.Logger.Level.INFO,
                        "{0} letters in {1}; {2} of {3} measures found something",
                        all.size(),
                        languages,
                        rules.size(),
                        Lint.RULES.size());
        assertTrue(all.size() >= 40, "letters");
        assertEquals(5, languages.size());
    }

    @Test
    void aLongLetterIsMeasuredFasterThanAKeyStroke() {
        JsonObject letter = read(LETTERS.resolve("en-bad-long.json"));
        StringBuilder body = new StringBuilder("Dear Ms Weber,\n\n");
        for (int paragraph = 0; paragraph < 40; paragraph++) {
            body.append(
                            "Your new Pinewood cabinet range needs hinges that close softly. Each lot ships with a test report of 80,000")
                    .append(" cycles, and your team checks paper before it opens a box. May I send two samples?\n\n");
        }
        letter.addProperty("body", body.append("Kind regards\nLin Hua").toString());
        LintInput input = LintInput.of(letter);
        for (int i = 0; i < 100; i++) {
            Lint.check(input);
        }
        long[] nanos = new long[51];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            Lint.check(input);
            nanos[i] = System.nanoTime() - start;
        }
        java.util.Arrays.sort(nanos);
        double median = nanos[25] / 1e6;
        System.getLogger("lint")
                .log(
                        System.Logger.Level.INFO,
                        "a letter of {0} words: median {1} ms, slowest {2} ms",
                        LintText.of(input).words(),
                        median,
                        nanos[50] / 1e6);
        assertTrue(median < 50, () -> median + " ms");
    }
}
