package app.tradewind.intake.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Words by their meaning, from a file beside this class: `key = word | word`.
final class WordList {

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F\\u064B-\\u0652\\u0640]+");

    private final Map<String, List<String>> words = new HashMap<>();

    WordList(String resource) {
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(resource));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .forEach(pair -> add(pair[0].strip(), pair[1]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void add(String key, String list) {
        List<String> known = words.computeIfAbsent(key, _ -> new ArrayList<>());
        for (String word : list.split("\\|")) {
            String folded = fold(word);
            if (!folded.isEmpty()) {
                known.add(folded);
            }
        }
    }

    /// The words of a key, folded.
    List<String> of(String key) {
        return words.getOrDefault(key, List.of());
    }

    /// Lower case without accents, `ß` as `ss`, one space between words.
    static String fold(String text) {
        return isPlain(text) ? text.strip().toLowerCase(Locale.ROOT) : foldedToTheEnd(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean gap = c == ' ' && i > 0 && text.charAt(i - 1) == ' ';
            if (c < 0x20 || c > 0x7e || gap) {
                return false;
            }
        }
        return true;
    }

    private static String foldedToTheEnd(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT).replace("ß", "ss").replace('’', '\'');
        return Normalizer.normalize(lower, Normalizer.Form.NFKC).strip().replaceAll("\\s++", " ");
    }

    /// Whether a word is written without spaces around it: Chinese, Japanese, Korean.
    static boolean isUnspaced(String word) {
        return !word.isEmpty() && word.codePointAt(0) >= 0x2e80;
    }
}
