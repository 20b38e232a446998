package app.tradewind.contact.due;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Short notes to copy into a social network, a form or a platform, in the language of the person.
public final class Notes {

    /// What a note asks for.
    public enum Purpose {
        /// A connection: to which address may one page go.
        ASK_ADDRESS,
        /// A firm: who buys.
        ASK_BUYER,
        /// An enquiry of a platform: an address of one's own.
        OWN_CONTACT
    }

    private static final Pattern HEAD = Pattern.compile("\\[([A-Z_]+) ([a-z]{2})]");
    private static final Pattern WORD = Pattern.compile("\\{([a-z]+)}");
    private static final String ELSE = "en";

    private final Map<String, List<String>> notes = read();

    /// The note in the language, English where there is none in it.
    ///
    /// @param language a BCP 47 tag, or null
    /// @param words `name`, `company`, `me`, `firm`, `product`; what is not known is left out or empty
    public String text(Purpose purpose, @Nullable String language, Map<String, String> words) {
        String wanted =
                language == null ? ELSE : Locale.forLanguageTag(language).getLanguage();
        List<String> lines =
                notes.getOrDefault(purpose + " " + wanted, Objects.requireNonNull(notes.get(purpose + " " + ELSE)));
        List<String> said = new ArrayList<>();
        lines.forEach(line -> said(line, words).ifPresent(said::add));
        return String.join("\n", said);
    }

    /// The languages of a purpose.
    public List<String> languages(Purpose purpose) {
        return notes.keySet().stream()
                .filter(key -> key.startsWith(purpose + " "))
                .map(key -> key.substring(key.indexOf(' ') + 1))
                .sorted()
                .toList();
    }

    private static Optional<String> said(String line, Map<String, String> words) {
        for (String choice : line.split("\\|")) {
            boolean known = WORD.matcher(choice)
                    .results()
                    .noneMatch(word -> value(word, words).isEmpty());
            if (known) {
                return Optional.of(WORD.matcher(choice)
                        .replaceAll(word -> java.util.regex.Matcher.quoteReplacement(value(word, words))));
            }
        }
        return Optional.empty();
    }

    private static String value(MatchResult word, Map<String, String> words) {
        return words.getOrDefault(word.group(1), "").strip();
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> notes = new HashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : resource()) {
            java.util.regex.Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                lines = new ArrayList<>();
                notes.put(head.group(1) + " " + head.group(2), lines);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line);
            }
        }
        return notes;
    }

    private static List<String> resource() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Notes.class.getResourceAsStream("notes.txt")), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
