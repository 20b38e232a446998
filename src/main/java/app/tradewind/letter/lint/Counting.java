package app.tradewind.letter.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words, sentences and syllables of a text, in any script.
final class Counting {

    private static final double WORDS_PER_CJK_CHARACTER = 0.6;
    private static final Pattern CJK = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.,:-][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?…؟]+[\"'”’»)]*(?=\\s|$)|[。！？]+[”’」』）]*|\\n(?=[-•*] )|(?<=\\n)(?=[-•*] )");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private Counting() {}

    /// Words of scripts with spaces, and 0.6 words a character of Chinese, Japanese and Korean.
    static int words(String text) {
        return (int) Math.round(spacedWords(text).size() + cjk(text) * WORDS_PER_CJK_CHARACTER);
    }

    static int cjk(String text) {
        return (int) CJK.matcher(text).results().count();
    }

    static List<String> spacedWords(String text) {
        return WORD.matcher(CJK.matcher(text).replaceAll(" "))
                .results()
                .map(result -> result.group())
                .toList();
    }

    /// The sentences of a paragraph; every point of a list is one.
    static List<Span> sentences(String paragraph) {
        List<Span> sentences = new ArrayList<>();
        Matcher end = SENTENCE_END.matcher(paragraph);
        int start = 0;
        while (end.find()) {
            add(sentences, paragraph, start, end.end());
            start = end.end();
        }
        add(sentences, paragraph, start, paragraph.length());
        return sentences;
    }

    private static void add(List<Span> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (text.substring(start, end).chars().anyMatch(Character::isLetterOrDigit)) {
            sentences.add(new Span(start, end));
        }
    }

    /// English syllables by groups of vowels, a final silent e left out; a number counts as one.
    static int syllables(String word) {
        String lower = LintWords.fold(word);
        int groups = (int) VOWELS.matcher(lower).results().count();
        boolean silent = lower.endsWith("e") && !lower.endsWith("le") || lower.matches(".*[^td]ed");
        return Math.max(1, silent && groups > 1 ? groups - 1 : groups);
    }
}
