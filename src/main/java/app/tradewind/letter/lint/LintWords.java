package app.tradewind.letter.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The lists of words and phrases that the measures look for.
final class LintWords {

    /// A phrase of a list, as a pattern for folded text.
    record Phrase(String kind, Pattern pattern, String shown) {}

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD_BOUND = Pattern.compile("^[\\p{L}\\p{N}].*", Pattern.DOTALL);
    private static final Map<String, Pattern> LISTS = lists();
    private static final Map<String, List<Phrase>> PHRASES = phrases();

    private LintWords() {}

    static boolean has(String list) {
        return LISTS.containsKey(list);
    }

    /// A pattern for whole words of a list, on text folded by [#fold]. Never matches for a list that is missing.
    static Pattern list(String name) {
        return LISTS.getOrDefault(name, Pattern.compile("(?!)"));
    }

    static List<Phrase> phrases(String kind) {
        return PHRASES.getOrDefault(kind, List.of());
    }

    /// Lower case, curly apostrophes made plain, as long as the text was, so that places stay the same.
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(c == '’' ? '\'' : c == '\u00a0' ? ' ' : Character.toLowerCase(c));
        }
        return folded.toString();
    }

    /// Folded and without accents, for comparing names.
    static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(fold(text), Normalizer.Form.NFD))
                .replaceAll("")
                .strip();
    }

    private static Map<String, Pattern> lists() {
        Properties properties = new Properties();
        try (InputStream in = open("words.properties");
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, Pattern> lists = new HashMap<>();
        for (String name : properties.stringPropertyNames()) {
            lists.put(name, words(name, properties.getProperty(name)));
        }
        return lists;
    }

    private static Pattern words(String name, String list) {
        boolean beginnings = name.endsWith(".decides") || name.endsWith(".greeting") || name.endsWith(".benefit");
        String words = Pattern.compile("\\|")
                .splitAsStream(list)
                .map(word -> name.endsWith("acronyms") ? word : fold(word))
                .map(word -> bounded(word, beginnings))
                .collect(Collectors.joining("|"));
        String after = name.endsWith(".signoff") ? "(?=\\s*(?:[,.!，。！]|$))" : "";
        return Pattern.compile("(?:" + words + ")" + after);
    }

    /// Chinese and Japanese write no spaces, so their words have no bounds.
    private static String bounded(String word, boolean beginning) {
        boolean spaced = WORD_BOUND.matcher(word).matches()
                && Character.UnicodeScript.of(word.codePointAt(0)) != Character.UnicodeScript.HAN
                && Character.UnicodeScript.of(word.codePointAt(0)) != Character.UnicodeScript.HIRAGANA;
        String quoted = Pattern.quote(word);
        return spaced ? "(?<![\\p{L}\\p{N}])" + quoted + (beginning ? "" : "(?![\\p{L}\\p{N}])") : quoted;
    }

    private static Map<String, List<Phrase>> phrases() {
        try (InputStream in = open("phrases.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Phrase(cells[0], Pattern.compile(cells[1]), cells[2]))
                    .collect(Collectors.groupingBy(Phrase::kind));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(LintWords.class.getResourceAsStream(name), name);
    }
}
