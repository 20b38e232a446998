package app.tradewind.contact;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Makes of a text the tokens by which it is found, and of a search the expression that finds them.
///
/// - Latin words: folded (accents, case, ligatures); `ü` also as `ue`, so that müller, muller and mueller all find
/// it.
/// - Han, Kana and Hangul: each character and each pair; a pair stands for adjacency.
/// - Han runs: also each syllable in pinyin, the joined pinyin and its initials.
/// - Addresses and domains: their pieces between dots, hyphens and the @.
final class SearchTokens {

    /// Longer runs are prose, where nobody types the initials of a whole sentence.
    private static final int JOINED_MOST = 6;

    private SearchTokens() {}

    /// The tokens of a contact's texts, separated by spaces.
    static String index(Iterable<String> texts) {
        Set<String> tokens = new LinkedHashSet<>();
        for (String text : texts) {
            for (String run : runs(text)) {
                if (isCjk(run.codePointAt(0))) {
                    addCjk(run, tokens);
                } else {
                    String folded = fold(run);
                    tokens.add(folded);
                    if (!folded.equals(run)) {
                        tokens.add(foldGerman(run));
                    }
                }
            }
        }
        return String.join(" ", tokens);
    }

    /// The FTS5 expression for what a user typed: every word must occur, each as the beginning of a token.
    ///
    /// @return empty if the text holds no letter and no digit
    static String query(String typed) {
        List<String> parts = new ArrayList<>();
        for (String run : runs(typed)) {
            if (isCjk(run.codePointAt(0))) {
                addPairs(run, parts);
            } else {
                parts.add(word(fold(run)));
            }
        }
        return String.join(" AND ", parts);
    }

    /// A word as the beginning of a token. Several syllables of pinyin in one may also stand each for itself, as
    /// they do in prose: `lanse` finds 喜欢蓝色包装.
    private static String word(String word) {
        String token = '"' + word + "\"*";
        List<String> syllables = Pinyin.syllables(word);
        return syllables.size() < 2 ? token : "(" + token + " OR (\"" + String.join("\" AND \"", syllables) + "\"))";
    }

    private static void addPairs(String run, List<String> parts) {
        int[] characters = run.codePoints().toArray();
        if (characters.length == 1) {
            parts.add('"' + run + '"');
        }
        for (int i = 0; i + 1 < characters.length; i++) {
            parts.add('"' + new String(characters, i, 2) + '"');
        }
    }

    private static void addCjk(String run, Set<String> tokens) {
        int[] characters = run.codePoints().toArray();
        StringBuilder joined = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < characters.length; i++) {
            tokens.add(Character.toString(characters[i]));
            if (i + 1 < characters.length) {
                tokens.add(new String(characters, i, 2));
            }
            if (UnicodeScript.of(characters[i]) == UnicodeScript.HAN) {
                String syllable = Pinyin.of(characters[i]);
                if (!syllable.isEmpty() && syllable.charAt(0) < 0x80) {
                    tokens.add(syllable);
                    joined.append(syllable);
                    initials.append(syllable.charAt(0));
                }
            }
        }
        if (initials.length() > 1 && initials.length() <= JOINED_MOST) {
            tokens.add(joined.toString());
            tokens.add(initials.toString());
        }
    }

    /// The text cut into runs of letters and digits of one kind, CJK or other.
    private static List<String> runs(String text) {
        if (isAscii(text)) {
            return plainRuns(text.toLowerCase(Locale.ROOT));
        }
        String even = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean cjk = false;
        for (int i = 0; i < even.length(); i += Character.charCount(even.codePointAt(i))) {
            int character = even.codePointAt(i);
            boolean word =
                    Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
            if (!run.isEmpty() && (!word || isCjk(character) != cjk)) {
                runs.add(run.toString());
                run.setLength(0);
            }
            if (word) {
                cjk = isCjk(character);
                run.appendCodePoint(character);
            }
        }
        if (!run.isEmpty()) {
            runs.add(run.toString());
        }
        return runs;
    }

    private static List<String> plainRuns(String even) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= even.length(); i++) {
            char sign = i < even.length() ? even.charAt(i) : ' ';
            if (!(sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9')) {
                if (i > from) {
                    runs.add(even.substring(from, i));
                }
                from = i + 1;
            }
        }
        return runs;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCjk(int character) {
        return character >= 0x1100
                && switch (UnicodeScript.of(character)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
                    default -> false;
                };
    }

    private static String foldGerman(String word) {
        return fold(word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"));
    }

    /// Lower case without marks; letters that no mark explains as their usual spelling in ASCII.
    static String fold(String word) {
        if (isAscii(word)) {
            return word;
        }
        String bare = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                folded.append(
                        switch (letter) {
                            case 'ß' -> "ss";
                            case 'æ' -> "ae";
                            case 'œ' -> "oe";
                            case 'ø' -> "o";
                            case 'ł' -> "l";
                            case 'đ', 'ð' -> "d";
                            case 'þ' -> "th";
                            case 'ı' -> "i";
                            default -> String.valueOf(letter);
                        });
            }
        }
        return folded.toString();
    }
}
