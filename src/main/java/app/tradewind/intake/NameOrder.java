package app.tradewind.intake;

import app.tradewind.contact.PersonName;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells which part of a name is the family’s: by capitals, by the customs of the country, by the commonest names.
///
/// Source: vCard 4.0 (RFC 6350), section 6.2.2, for the parts.
final class NameOrder {

    private static final int MOST_WORDS = 6;
    private static final Set<String> TWO_FAMILY_NAMES = Set.of(
            "ES", "MX", "AR", "CO", "CL", "PE", "VE", "EC", "GT", "CU", "BO", "DO", "HN", "PY", "SV", "NI", "CR", "PA",
            "UY", "PR");
    private static final Set<String> FAMILY_FIRST = Set.of("CN", "HK", "TW", "KR", "VN", "JP", "HU");
    private static final Pattern PATRONYMIC = Pattern.compile("(?iu).{2,}(?:ович|евич|ич|овна|евна|ична)");
    private static final Pattern RUSSIAN_FAMILY =
            Pattern.compile("(?iu).{2,}(?:ов|ев|ёв|ин|ын|ский|цкий|ова|ева|ёва|ина|ына|ская|цкая|енко|чук)");

    private NameOrder() {}

    /// @param display one line, without forms of address
    static PersonName split(String display, @Nullable String country, Set<Cleaning> done) {
        int comma = display.indexOf(',');
        if (comma > 0 && comma == display.lastIndexOf(',') && comma < display.length() - 1) {
            String family = display.substring(0, comma).strip();
            String given =
                    NameTitles.withoutAddress(display.substring(comma + 1).strip(), done);
            done.add(Cleaning.NAME_ORDER);
            return new PersonName("HU".equals(country) ? family + " " + given : given + " " + family, given, family);
        }
        String[] all = display.split(" ");
        int length = all.length;
        while (length > 2
                && NameWords.has(
                        "suffix",
                        all[length - 1].toLowerCase(java.util.Locale.ROOT).replace(".", ""))) {
            length--;
        }
        if (length < 2 || length > MOST_WORDS || display.codePoints().anyMatch(EastAsianName::isSign)) {
            return new PersonName(display, "", "");
        }
        List<String> words = List.of(all).subList(0, length);
        int from = familyFirst(words, country);
        return from > 0
                ? parts(display, words, 0, from, done)
                : parts(display, words, familyStart(words, country), length, done);
    }

    private static PersonName parts(String display, List<String> words, int from, int to, Set<Cleaning> done) {
        if (from == 0) {
            done.add(Cleaning.NAME_ORDER);
        }
        String family = String.join(" ", words.subList(from, to));
        String given = String.join(" ", from == 0 ? words.subList(to, words.size()) : words.subList(0, from));
        return new PersonName(display, given, family);
    }

    /// How many words at the beginning are the family’s, 0 where it stands at the end.
    private static int familyFirst(List<String> words, @Nullable String country) {
        int capitals = capitalsFirst(words);
        if (capitals != 0) {
            return Math.max(capitals, 0);
        }
        if (isRussianFamilyFirst(words)) {
            return 1;
        }
        if (country == null || !FAMILY_FIRST.contains(country)) {
            return 0;
        }
        int first = NameWords.rank("family " + country, words.getFirst());
        int last = NameWords.rank("family " + country, words.getLast());
        if (country.equals("HU")) {
            boolean given = NameWords.rank("given HU", words.getFirst()) < Integer.MAX_VALUE;
            return given || last < Integer.MAX_VALUE && first == Integer.MAX_VALUE ? 0 : 1;
        }
        return first < last ? 1 : 0;
    }

    /// `Иванов Пётр Сергеевич` and `Иванов Пётр`.
    private static boolean isRussianFamilyFirst(List<String> words) {
        if (words.getFirst().codePointAt(0) < 0x400 || words.getFirst().codePointAt(0) > 0x4ff) {
            return false;
        }
        return words.size() == 3
                ? PATRONYMIC.matcher(words.getLast()).matches()
                : words.size() == 2
                        && RUSSIAN_FAMILY.matcher(words.getFirst()).matches()
                        && !RUSSIAN_FAMILY.matcher(words.getLast()).matches();
    }

    /// `NAGY Péter` and `Péter NAGY`: the number of words in capitals at the beginning, -1 for those at the end.
    private static int capitalsFirst(List<String> words) {
        int count = 0;
        while (count < words.size() && isCapitals(words.get(count))) {
            count++;
        }
        if (count == words.size()
                || words.stream().filter(NameOrder::isCapitals).count() > count) {
            return count == 0 && isCapitals(words.getLast()) ? -1 : 0;
        }
        return count;
    }

    private static boolean isCapitals(String word) {
        return word.length() > 2
                && word.indexOf('.') < 0
                && word.chars().noneMatch(Character::isLowerCase)
                && word.chars().filter(Character::isUpperCase).count() > 2;
    }

    /// Where the family’s part at the end begins: the last word with the particles before it, two words in Spain
    /// and most of Latin America.
    private static int familyStart(List<String> words, @Nullable String country) {
        int from = words.size() - 1;
        while (from > 1 && isParticle(words.get(from - 1))) {
            from--;
        }
        boolean two = country != null && TWO_FAMILY_NAMES.contains(country);
        if (two
                && from == words.size() - 1
                && from > 1
                && NameWords.rank("given ES", words.get(from - 1)) == Integer.MAX_VALUE) {
            from--;
            while (from > 1 && isParticle(words.get(from - 1))) {
                from--;
            }
        }
        return from;
    }

    private static boolean isParticle(String word) {
        return NameWords.has("binder", word.toLowerCase(java.util.Locale.ROOT));
    }
}
