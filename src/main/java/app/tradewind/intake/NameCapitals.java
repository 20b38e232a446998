package app.tradewind.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes names that came in capitals as people write them: Anna van der Berg, O’Brien, McDonald. Names of mixed
/// case are left to their bearers.
final class NameCapitals {

    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Set<String> NUMERALS = Set.of("II", "III", "IV");
    private static final int SHORTEST = 3;

    private NameCapitals() {}

    /// A name in one cell, or the given one.
    static String calm(String name, @Nullable String country, Set<Cleaning> done) {
        return isCapitals(name, SHORTEST) ? calmed(name, false, country, done) : name;
    }

    /// A family name in a cell of its own: short ones too, and `VAN DER BERG` begins small.
    static String calmFamily(String name, @Nullable String country, Set<Cleaning> done) {
        return isCapitals(name, 2) ? calmed(name, true, country, done) : name;
    }

    private static boolean isCapitals(String name, int fewest) {
        return name.chars().noneMatch(Character::isLowerCase)
                && name.chars().filter(Character::isUpperCase).count() >= fewest;
    }

    private static String calmed(String name, boolean family, @Nullable String country, Set<Cleaning> done) {
        boolean turkish = "TR".equals(country) || "AZ".equals(country);
        Locale locale = turkish ? Locale.of("tr") : Locale.ROOT;
        String[] words = name.split(" ");
        for (int i = 0; i < words.length; i++) {
            boolean inner = i < words.length - 1 && (i > 0 || family);
            words[i] = inner && NameWords.has("particle", words[i].toLowerCase(Locale.ROOT))
                    ? words[i].toLowerCase(Locale.ROOT)
                    : word(words[i], i > 0, locale);
        }
        done.add(Cleaning.NAME_CAPITALS);
        return String.join(" ", words);
    }

    private static String word(String word, boolean numerals, Locale locale) {
        return numerals && NUMERALS.contains(word)
                ? word
                : RUN.matcher(word).replaceAll(run -> Matcher.quoteReplacement(run(run.group(), locale)));
    }

    private static String run(String letters, Locale locale) {
        int first = Character.charCount(letters.codePointAt(0));
        String small = letters.substring(0, first) + letters.substring(first).toLowerCase(locale);
        boolean scottish = small.startsWith("Mc") && small.length() > 3;
        return scottish ? "Mc" + small.substring(2, 3).toUpperCase(locale) + small.substring(3) : small;
    }
}
