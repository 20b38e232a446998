package app.tradewind.contact.guess;

import app.tradewind.contact.PersonName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A name cut into given and family name, where the book does not say which is which.
record NameSplit(String given, String family, boolean isChinese) {

    private static final Set<String> PARTICLES = Set.of(
            "van", "der", "den", "de", "von", "zu", "zur", "da", "das", "do", "dos", "di", "del", "della", "la", "le",
            "el", "al", "bin", "ibn", "ben", "ter", "ten", "st", "san", "mac", "mc");
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "miss", "dr", "prof", "herr", "frau", "ing", "dipl", "mag", "sig", "sr", "sra", "mme",
            "sir", "jr", "ii", "iii", "phd", "mba");
    private static final Set<String> DOUBLE_NAMES =
            Set.of("欧阳", "太史", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "夏侯", "司徒", "司空", "端木", "百里");
    private static final Pattern CHINESE_TITLES = Pattern.compile("(?:先生|女士|小姐|经理|总经理|总监|主管|老师|博士|总)$");
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[].*?[)）\\]]");

    static NameSplit of(PersonName name) {
        String text = name.family() + name.given() + name.display();
        boolean han = text.codePoints().anyMatch(LatinWords::isHan)
                && text.codePoints().noneMatch(sign -> sign < 0x250 && Character.isLetter(sign));
        if (!name.family().isEmpty() || !name.given().isEmpty()) {
            return new NameSplit(name.given(), name.family(), han);
        }
        String display = BRACKETS.matcher(name.display()).replaceAll(" ").strip();
        return han ? chinese(display) : western(display);
    }

    boolean isNameless() {
        return given.isBlank() && family.isBlank();
    }

    private static NameSplit chinese(String display) {
        String plain = CHINESE_TITLES.matcher(display.replaceAll("\\s+", "")).replaceFirst("");
        int cut = plain.length() > 2 && DOUBLE_NAMES.contains(plain.substring(0, 2)) ? 2 : 1;
        return plain.length() <= cut
                ? new NameSplit("", plain, true)
                : new NameSplit(plain.substring(cut), plain.substring(0, cut), true);
    }

    private static NameSplit western(String display) {
        int comma = display.indexOf(',');
        if (comma > 0) {
            return new NameSplit(
                    String.join(" ", words(display.substring(comma + 1))),
                    String.join(" ", words(display.substring(0, comma))),
                    false);
        }
        List<String> words = words(display);
        if (words.size() < 2) {
            return new NameSplit(String.join(" ", words), "", false);
        }
        if (isShouted(words.getFirst()) && !isShouted(words.getLast())) {
            int end = lastShouted(words);
            return new NameSplit(joined(words, end, words.size()), joined(words, 0, end), false);
        }
        int from = familyFrom(words);
        return new NameSplit(joined(words, 0, from), joined(words, from, words.size()), false);
    }

    /// Where the family name begins: at the last word, or at the particles before it.
    private static int familyFrom(List<String> words) {
        int from = words.size() - 1;
        while (from > 1 && PARTICLES.contains(words.get(from - 1).toLowerCase(Locale.ROOT))) {
            from--;
        }
        return from;
    }

    private static int lastShouted(List<String> words) {
        int end = 0;
        while (end < words.size() && isShouted(words.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isShouted(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.contains(".");
    }

    private static String joined(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    private static List<String> words(String text) {
        return new ArrayList<>(Arrays.stream(text.split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .filter(word -> !TITLES.contains(word.replace(".", "").toLowerCase(Locale.ROOT)))
                .toList());
    }
}
