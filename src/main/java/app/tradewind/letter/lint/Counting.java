package app.tradewind.letter.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words, sentences and syllables of a text, in any script.
final class Counting {

    private static final double WORDS_PER_CJK_CHARACTER = 0.6;
    private static final String INSIDE_A_WORD = "'’.,:-";
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?…؟]+[\"'”’»)]*(?=\\s|$)|[。！？]+[”’」』）]*|\\n(?=[-•*] )|(?<=\\n)(?=[-•*] )");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private Counting() {}

    /// Words of scripts with spaces, and 0.6 words a character of Chinese, Japanese and Korean.
    static int words(String text) {
        return (int) Math.round(spacedWords(text).size() + cjk(text) * WORDS_PER_CJK_CHARACTER);
    }

    static int cjk(String text) {
        return (int) text.codePoints().filter(Counting::isCjk).count();
    }

    /// Words of letters and digits; an apostrophe, a hyphen, a point, a comma or a colon may stand inside one. By
    /// hand, for it is asked of every sentence by many measures.
    static List<String> spacedWords(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            boolean inside = start >= 0 && INSIDE_A_WORD.indexOf(letter) >= 0 && startsAt(text, i + 1);
            boolean goesOn = inside || isWordLetter(letter);
            if (goesOn && start < 0) {
                start = i;
            } else if (!goesOn && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
            i += Character.charCount(letter);
        }
        if (start >= 0) {
            words.add(text.substring(start));
        }
        return words;
    }

    private static boolean startsAt(String text, int index) {
        return index < text.length() && isWordLetter(text.codePointAt(index));
    }

    private static boolean isWordLetter(int letter) {
        return (Character.isLetterOrDigit(letter) || isMark(letter)) && !isCjk(letter);
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /// Hangul, kana and Han by their blocks.
    private static boolean isCjk(int letter) {
        return letter >= 0x1100
                && (letter <= 0x11ff
                        || letter >= 0x3005 && letter <= 0x3007
                        || letter >= 0x3040 && letter <= 0x30ff
                        || letter >= 0x31f0 && letter <= 0x31ff
                        || letter >= 0x3400 && letter <= 0x4dbf
                        || letter >= 0x4e00 && letter <= 0x9fff
                        || letter >= 0xac00 && letter <= 0xd7af
                        || letter >= 0xf900 && letter <= 0xfaff
                        || letter >= 0x20000 && letter <= 0x323af);
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
