package app.tradewind.contact;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The pinyin of single Han characters, without tones: 张 is `zhang`.
///
/// Source: CLDR, transform Han-Latin; read once a character, for the transform is slow.
public final class Pinyin {

    private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

    private Pinyin() {}

    public static String of(int character) {
        return KNOWN.computeIfAbsent(character, unknown -> Holder.TRANSFORM.transliterate(Character.toString(unknown)));
    }

    /// Loaded at the first Chinese character, not at start-up.
    private static final class Holder {
        static final Transliterator TRANSFORM =
                Transliterator.getInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove; Lower");
    }
}
