package app.tradewind.letter.lint;

import app.tradewind.letter.lint.LintFinding.Where;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Whether a letter is in the language that it says, and that its reader reads.
final class Languages {

    private static final List<String> BY_WORDS = List.of("en", "es", "de", "fr", "pt", "it", "nl", "pl", "tr", "vi");
    private static final Map<String, UnicodeScript> BY_SCRIPT = Map.of(
            "zh", UnicodeScript.HAN,
            "ja", UnicodeScript.HIRAGANA,
            "ko", UnicodeScript.HANGUL,
            "ru", UnicodeScript.CYRILLIC,
            "ar", UnicodeScript.ARABIC);
    private static final int SURE = 6;
    private static final int LATIN_ENDS = 0x24f;

    private Languages() {}

    /// Warns of a text in another language than the letter's. Advises where the reader's language is known and is
    /// neither the letter's nor English.
    static Measured measure(LintText text) {
        String language = text.language();
        Where where = Where.body(text.body());
        if (isOther(text, language)) {
            return Measured.warn(where, name(language));
        }
        String reader =
                Locale.forLanguageTag(text.input().recipient().language()).getLanguage();
        boolean foreign = !reader.isEmpty() && !reader.equals(language) && !language.equals("en");
        return Measured.of(false, foreign, where, name(language));
    }

    private static boolean isOther(LintText text, String language) {
        String body = LintWords.fold(text.bodyText());
        if (BY_SCRIPT.containsKey(language)) {
            long letters = body.codePoints().filter(Character::isLetter).count();
            return letters > 40 && count(body, BY_SCRIPT.get(language)) * 10 < letters;
        }
        if (!BY_WORDS.contains(language)) {
            return false;
        }
        List<String> words = Counting.spacedWords(body);
        long own = LintWords.count(language + ".stop", words);
        boolean otherScript = BY_SCRIPT.values().stream().anyMatch(script -> count(body, script) > body.length() / 3);
        return otherScript
                || BY_WORDS.stream()
                        .anyMatch(other -> LintWords.count(other + ".stop", words) > Math.max(SURE, own * 2));
    }

    private static long count(String body, UnicodeScript script) {
        return body.codePoints()
                .filter(letter -> letter > LATIN_ENDS && UnicodeScript.of(letter) == script)
                .count();
    }

    private static String name(String language) {
        return Locale.of(language).getDisplayLanguage(Locale.of(language));
    }
}
