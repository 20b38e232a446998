package app.tradewind.contact.duplicate;

import app.tradewind.contact.Pinyin;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a person’s name in small Latin letters: accents, scripts and titles folded, 张伟 as *zhang wei*.
final class NameFolding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INSIDE_WORD = Pattern.compile("[’'`´ʼ‘]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern UMLAUT_E = Pattern.compile("(?<=[aou])e(?=.)");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "herr",
            "frau",
            "sr",
            "sra",
            "srta",
            "senor",
            "senora",
            "mme",
            "mlle",
            "monsieur",
            "madame",
            "sig",
            "sigra",
            "signor",
            "signora",
            "ing",
            "dipl",
            "mba",
            "phd",
            "msc",
            "bsc",
            "eng",
            "sir",
            "dott",
            "mag");
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "von", "van", "de", "der", "den", "da", "di", "do", "dos", "das", "del", "la", "le", "bin",
            "ben", "y", "e", "zu", "ter", "ten");
    private static final Set<String> TWO_CHARACTERS =
            Set.of("欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "长孙", "宇文", "司徒", "歐陽", "諸葛");

    private NameFolding() {}

    /// The words in their order, each once; without titles, and without particles where two other words are left.
    static List<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String piece : NO_LETTERS.split(INSIDE_WORD.matcher(name).replaceAll(""))) {
            if (!piece.isEmpty()) {
                add(words, piece);
            }
        }
        List<String> kept =
                words.stream().filter(word -> !TITLES.contains(word)).toList();
        List<String> bare =
                kept.stream().filter(word -> !PARTICLES.contains(word)).toList();
        return bare.size() >= 2 ? bare : kept;
    }

    private static void add(Set<String> words, String piece) {
        int han = 0;
        while (han < piece.length() && Character.isIdeographic(piece.codePointAt(han))) {
            han += Character.charCount(piece.codePointAt(han));
        }
        if (han == 0) {
            words.add(word(piece));
            return;
        }
        int family = han > 2 && TWO_CHARACTERS.contains(piece.substring(0, 2)) ? 2 : Math.min(1, han);
        words.add(pinyin(piece.substring(0, family)));
        if (han > family) {
            words.add(pinyin(piece.substring(family, han)));
        }
        if (han < piece.length()) {
            words.add(word(piece.substring(han)));
        }
    }

    private static String pinyin(String han) {
        StringBuilder latin = new StringBuilder();
        han.codePoints().forEach(character -> latin.append(Pinyin.of(character)));
        return word(latin.toString());
    }

    /// One word folded; folding twice changes nothing.
    static String word(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return UMLAUT_E.matcher(isAscii(small) ? small : latin(small)).replaceAll("");
    }

    private static String latin(String small) {
        String bare = bare(small);
        return isAscii(bare) ? bare : bare(Holder.LATIN.transliterate(bare).toLowerCase(Locale.ROOT));
    }

    private static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("ß", "ss")
                .replace("æ", "a")
                .replace("œ", "o")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ı', 'i')
                .replace("ʹ", "")
                .replace("ʺ", "");
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(sign -> sign < 0x80);
    }

    /// The words run together, in their order and with the first or the last of them at the other end: *Chen Zhi
    /// Yuan*, *Zhiyuan Chen* and 陈志远 have one in common.
    static Set<String> runTogether(List<String> words) {
        String all = String.join("", words);
        Set<String> ways = new LinkedHashSet<>(List.of(all));
        if (words.size() > 1) {
            List<String> firstLast = new ArrayList<>(words.subList(1, words.size()));
            ways.add(String.join("", firstLast) + words.getFirst());
            ways.add(words.getLast() + String.join("", words.subList(0, words.size() - 1)));
        }
        return ways;
    }

    /// Loaded at the first name that is neither Latin nor Chinese.
    private static final class Holder {
        static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
