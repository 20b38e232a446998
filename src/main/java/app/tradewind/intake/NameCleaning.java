package app.tradewind.intake;

import app.tradewind.contact.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the name of a person: which part is the family's, in Chinese and in Western order.
///
/// Source: vCard 4.0 (RFC 6350), section 6.2.2, for the parts.
final class NameCleaning {

    private static final Pattern SALUTATION = Pattern.compile(
            "^(?:(?:mr|mrs|ms|miss|dr|prof|herr|frau|mme|sr|sra|sig|ing)\\.? +|(?:mr|mrs|ms|dr)\\.)(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HONORIFIC = Pattern.compile("(?<=\\p{IsHan})(?:先生|女士|小姐|太太)$");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le", "ter",
            "zu", "zur", "bin", "ibn", "al", "el", "ben", "abu", "af", "av");
    private static final Set<String> TWO_CHARACTER_SURNAMES = Set.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木", "南宫", "西门", "独孤", "歐陽", "司馬",
            "諸葛", "東方");

    private NameCleaning() {}

    /// @param whole the name in one cell, empty where there is none
    static PersonName read(String whole, String given, String family, Set<Cleaning> done) {
        String display = calm(bare(whole, done), done);
        String first = calm(bare(given, done), done);
        String last = calm(family, done);
        if (first.isEmpty() && last.isEmpty()) {
            return display.isEmpty() ? PersonName.NONE : split(display);
        }
        boolean eastern = !last.isEmpty() && isHan(last);
        String joined = eastern ? last + first : (first + " " + last).strip();
        return new PersonName(display.isEmpty() ? joined : display, first, last);
    }

    private static String bare(String name, Set<Cleaning> done) {
        String bare =
                HONORIFIC.matcher(SALUTATION.matcher(name).replaceFirst("")).replaceFirst("");
        if (!bare.equals(name)) {
            done.add(Cleaning.NAME_SALUTATION);
        }
        return bare.strip();
    }

    private static PersonName split(String display) {
        if (isHan(display)) {
            return ofHan(display);
        }
        int comma = display.indexOf(',');
        if (comma > 0 && comma == display.lastIndexOf(',') && comma < display.length() - 1) {
            String family = display.substring(0, comma).strip();
            String given = display.substring(comma + 1).strip();
            return new PersonName(given + " " + family, given, family);
        }
        String[] words = display.split(" +");
        if (words.length < 2 || words.length > 6 || display.codePoints().anyMatch(Character::isIdeographic)) {
            return new PersonName(display, "", "");
        }
        int from = words.length - 1;
        while (from > 1 && PARTICLES.contains(words[from - 1].toLowerCase(Locale.ROOT))) {
            from--;
        }
        List<String> parts = List.of(words);
        return new PersonName(
                display, String.join(" ", parts.subList(0, from)), String.join(" ", parts.subList(from, words.length)));
    }

    private static PersonName ofHan(String display) {
        String name = display.replace(" ", "");
        int length = name.codePointCount(0, name.length());
        if (length < 2 || length > 4) {
            return new PersonName(display, "", "");
        }
        int family =
                length > 2 && TWO_CHARACTER_SURNAMES.contains(name.substring(0, 2)) ? 2 : name.offsetByCodePoints(0, 1);
        return new PersonName(display, name.substring(family), name.substring(0, family));
    }

    private static boolean isHan(String text) {
        return !text.isBlank() && text.codePoints().allMatch(c -> Character.isIdeographic(c) || c == ' ');
    }

    /// ANNA SCHMIDT becomes Anna Schmidt; names of mixed case are left to their bearers.
    private static String calm(String name, Set<Cleaning> done) {
        boolean capitals = name.length() > 3
                && name.chars().noneMatch(Character::isLowerCase)
                && name.chars().filter(Character::isUpperCase).count() > 3;
        if (!capitals) {
            return name;
        }
        List<String> words = new ArrayList<>();
        for (String word : name.split(" ")) {
            words.add(calmWord(word));
        }
        done.add(Cleaning.NAME_CAPITALS);
        return String.join(" ", words);
    }

    private static String calmWord(String word) {
        if (PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
            return word.toLowerCase(Locale.ROOT);
        }
        Matcher part = Pattern.compile("\\p{L}+").matcher(word);
        return part.replaceAll(run -> Matcher.quoteReplacement(
                run.group().charAt(0) + run.group().substring(1).toLowerCase(Locale.ROOT)));
    }
}
