package app.tradewind.contact;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The pinyin of single Han characters, without tones: 张 is `zhang`.
///
/// Source: CLDR, transform Han-Latin; read once a character, for the transform is slow.
public final class Pinyin {

    private static final String SYLLABLE = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])"
            + "(?:i?ang|i?ong|eng|uang|ing|i?an|uan|en|in|un|i?ao|ai|ei|ou|u?ai|uo|u?a|ia|ie|iu|ui|ue|e|i|o|u|v)"
            + "|ang|eng|an|en|er|ai|ei|ao|ou|a|e|o";
    private static final Pattern SYLLABLES = Pattern.compile("(?:" + SYLLABLE + "){2,6}");
    private static final Pattern NEXT = Pattern.compile("(" + SYLLABLE + ")((?:" + SYLLABLE + ")*)");

    private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

    private Pinyin() {}

    public static String of(int character) {
        return KNOWN.computeIfAbsent(character, unknown -> Holder.TRANSFORM.transliterate(Character.toString(unknown)));
    }

    /// The syllables of which a word in small letters consists, the longest first ones; empty if it is no pinyin.
    static List<String> syllables(String word) {
        if (!SYLLABLES.matcher(word).matches()) {
            return List.of();
        }
        List<String> syllables = new ArrayList<>();
        String left = word;
        while (!left.isEmpty()) {
            Matcher next = NEXT.matcher(left);
            if (!next.matches()) {
                return List.of();
            }
            syllables.add(next.group(1));
            left = next.group(2);
        }
        return syllables;
    }

    /// Loaded at the first Chinese character, not at start-up.
    private static final class Holder {
        static final Transliterator TRANSFORM =
                Transliterator.getInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove; Lower");
    }
}
