package app.tradewind.contact.guess;

import app.tradewind.contact.Pinyin;
import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The words of a name in the letters a to z, as people write them before an at sign.
///
/// Source: CLDR, transforms Any-Latin and Latin-ASCII; Han characters by their pinyin.
final class LatinWords {

    private LatinWords() {}

    /// @param german whether ä, ö and ü become ae, oe and ue, as in German addresses, instead of a, o and u
    static List<String> of(String text, boolean german) {
        String plain = ascii(german ? umlauts(text) : text);
        return Arrays.stream(plain.split("[^a-z]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// The syllables of Chinese characters; other signs are left out.
    static List<String> syllables(String text) {
        List<String> syllables = new ArrayList<>();
        text.codePoints()
                .filter(LatinWords::isHan)
                .mapToObj(Pinyin::of)
                .map(LatinWords::ascii)
                .filter(syllable -> !syllable.isEmpty())
                .forEach(syllables::add);
        return syllables;
    }

    static boolean isHan(int character) {
        return character >= 0x2E80 && UnicodeScript.of(character) == UnicodeScript.HAN;
    }

    private static String umlauts(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("å", "aa")
                .replace("ø", "oe");
    }

    private static String ascii(String text) {
        boolean plain = text.chars().allMatch(sign -> sign < 0x80);
        return (plain ? text : Holder.TRANSFORM.transliterate(text))
                .toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replace("’", "");
    }

    /// Loaded at the first name with an accent: it takes some hundred milliseconds.
    private static final class Holder {
        static final Transliterator TRANSFORM = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
