package app.tradewind.letter.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Rows of five words, by which two texts are compared; of Chinese, Japanese and Korean rows of five characters.
final class Shingles {

    private static final int LENGTH = 5;

    private Shingles() {}

    /// The share of the rows of `text` that `other` does not have, in percent; 100 for a text too short for a row.
    static long newPercent(String text, String other) {
        Set<String> rows = rows(text);
        if (rows.isEmpty()) {
            return 100;
        }
        Set<String> known = rows(other);
        long fresh = rows.stream().filter(row -> !known.contains(row)).count();
        return fresh * 100 / rows.size();
    }

    private static Set<String> rows(String text) {
        List<String> words = words(text);
        Set<String> rows = new HashSet<>();
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            rows.add(String.join(" ", words.subList(i, i + LENGTH)));
        }
        return rows;
    }

    private static List<String> words(String text) {
        String folded = LintWords.fold(text);
        if (Counting.cjk(folded) * 2 > folded.length()) {
            return folded.codePoints()
                    .filter(Character::isLetterOrDigit)
                    .mapToObj(Character::toString)
                    .collect(Collectors.toList());
        }
        return Counting.spacedWords(folded);
    }
}
