package app.tradewind.letter.snippet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The snippets that serve letters of one language.
public record Snippets(String language, List<Snippet> all) {

    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$");

    public Snippets {
        all = all.stream().filter(snippet -> snippet.serves(language)).toList();
    }

    /// The snippet whose abbreviation stands at the end of what was typed; one of the letter's own language before
    /// one for all.
    ///
    /// @param typed the line before the cursor
    public Optional<Snippet> endingIn(String typed) {
        Matcher word = LAST_WORD.matcher(typed);
        return word.find()
                ? all.stream()
                        .filter(snippet -> snippet.abbreviation().equalsIgnoreCase(word.group()))
                        .max(Comparator.comparingInt(
                                snippet -> snippet.language().length()))
                : Optional.empty();
    }
}
