package app.tradewind.intake;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A heading without what two spellings of it may differ in: case, accents, width, signs, traditional characters.
final class HeadingText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【][^)\\]】]*[)\\]】]");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HAN_BESIDE_LATIN =
            Pattern.compile("(?<=[\\p{IsHan}])(?=[\\p{IsLatin}])|(?<=[\\p{IsLatin}])(?=[\\p{IsHan}])");

    private final Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");

    /// The letters and digits of the heading as one word.
    String folded(String heading) {
        return SIGNS.matcher(plain(heading)).replaceAll("");
    }

    /// The heading without what stands in brackets, as one word.
    String withoutBrackets(String heading) {
        String width = Normalizer.normalize(heading, Normalizer.Form.NFKC);
        return folded(BRACKETS.matcher(width).replaceAll(" "));
    }

    /// The folded parts of a heading in two languages, such as “姓名 Name” or “公司/Company”.
    List<String> parts(String heading) {
        List<String> parts = new ArrayList<>();
        for (String half : heading.split("[/|\\n\\r:：()（）【】]| - ")) {
            for (String script : HAN_BESIDE_LATIN.split(half.replaceAll(
                    "(?<=\\p{IsHan})\\s+(?=\\p{IsLatin})" + "|(?<=\\p{IsLatin})\\s+(?=\\p{IsHan})", ""))) {
                String part = folded(script);
                if (!part.isEmpty()) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    /// The words of the heading, digits left out.
    List<String> words(String heading) {
        List<String> words = new ArrayList<>();
        for (String word : SIGNS.split(plain(CAMEL.matcher(heading).replaceAll(" ")))) {
            String letters = word.replaceAll("\\p{N}+", "");
            if (!letters.isEmpty()) {
                words.add(letters);
            }
        }
        return words;
    }

    private String plain(String heading) {
        String wide =
                Normalizer.normalize(heading.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        boolean ascii = wide.chars().allMatch(c -> c < 0x80);
        if (ascii) {
            return wide;
        }
        String bare =
                ACCENTS.matcher(Normalizer.normalize(wide, Normalizer.Form.NFD)).replaceAll("");
        // Hangul and kana were taken apart too; only letters that lost an accent shall stay changed
        String whole = Normalizer.normalize(bare, Normalizer.Form.NFC);
        return wide.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                ? simplified.transliterate(whole)
                : whole;
    }
}
