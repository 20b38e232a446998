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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The lists of words and phrases that the measures look for.
final class LintWords {

    /// A phrase of a list, as a pattern for folded text.
    record Phrase(String kind, Pattern pattern, String shown) {}

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD_BOUND = Pattern.compile("^[\\p{L}\\p{N}].*", Pattern.DOTALL);
    private static final Map<String, Set<String>> SETS = new HashMap<>();
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

    /// How many of these words, all folded, are in a list of single words.
    static long count(String list, List<String> words) {
        Set<String> known = SETS.getOrDefault(list, Set.of());
        return words.stream().filter(known::contains).count();
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
            if (name.endsWith(".stop")) {
                SETS.put(name, Set.of(properties.getProperty(name).split("\\|")));
            }
        }
        return lists;
    }

    /// One bound for all alternatives, since it is asked at every character.
    private static Pattern words(String name, String list) {
        boolean beginnings = name.endsWith(".decides") || name.endsWith(".greeting") || name.endsWith(".benefit");
        Map<Boolean, List<String>> words = Pattern.compile("\\|")
                .splitAsStream(list)
                .map(word -> name.endsWith("acronyms") ? word : fold(word))
                .collect(Collectors.partitioningBy(LintWords::isSpaced));
        String end = beginnings ? "" : "(?![\\p{L}\\p{N}])";
        String spaced = "(?<![\\p{L}\\p{N}])(?:" + alternatives(words.getOrDefault(true, List.of())) + ")" + end;
        String others = alternatives(words.getOrDefault(false, List.of()));
        String after = name.endsWith(".signoff") ? "(?=\\s*(?:[,.!，。！]|$))" : "";
        return Pattern.compile("(?:" + spaced + "|" + others + ")" + after);
    }

    private static String alternatives(List<String> words) {
        return words.isEmpty() ? "(?!)" : words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /// Chinese and Japanese write no spaces, so their words have no bounds.
    private static boolean isSpaced(String word) {
        Character.UnicodeScript script = Character.UnicodeScript.of(word.codePointAt(0));
        return WORD_BOUND.matcher(word).matches()
                && script != Character.UnicodeScript.HAN
                && script != Character.UnicodeScript.HIRAGANA;
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
