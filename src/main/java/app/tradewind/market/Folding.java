package app.tradewind.market;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes names comparable: case, accents and punctuation folded, every script kept.
final class Folding {

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F\\u200B-\\u200F\\u0640\\u064B-\\u0652]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Folding() {}

    /// The words of a text in lower case without accents, one space between; folding twice changes nothing.
    static String words(String text) {
        return isAscii(text) ? plainWords(text) : anyWords(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String plainWords(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = Character.toLowerCase(text.charAt(i));
            if (sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9') {
                words.append(sign);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().stripTrailing();
    }

    private static String anyWords(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replace("þ", "th")
                .replace('ı', 'i');
        String again =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return Normalizer.normalize(NO_LETTERS.matcher(again).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }

    /// The words run together.
    static String joined(String text) {
        return words(text).replace(" ", "");
    }
}
