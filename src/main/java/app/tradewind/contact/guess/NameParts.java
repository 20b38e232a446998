package app.tradewind.contact.guess;

import app.tradewind.contact.PersonName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A person's name in words of the letters a to z, ready to be put together into an address.
///
/// @param given first and further given names; of a Chinese name its syllables
/// @param family the words of the family name, particles such as `van der` among them
/// @param syllables whether the given name is one word of several syllables
public record NameParts(List<String> given, List<String> family, boolean syllables) {

    public NameParts {
        given = List.copyOf(given);
        family = List.copyOf(family);
    }

    /// The parts as an address in `domain` would spell them: umlauts as two letters where German is written.
    public static NameParts of(PersonName name, String domain) {
        boolean german = domain.endsWith(".de") || domain.endsWith(".at") || domain.endsWith(".ch");
        return of(NameSplit.of(name), german);
    }

    /// Every way in which the name may be spelt: with and without two-letter umlauts, and family name first.
    static List<NameParts> spellings(PersonName name) {
        NameSplit split = NameSplit.of(name);
        Set<NameParts> spellings = new LinkedHashSet<>();
        for (boolean german : new boolean[] {false, true}) {
            spellings.add(of(split, german));
        }
        for (NameParts parts : List.copyOf(spellings)) {
            spellings.add(new NameParts(parts.family(), parts.given(), false));
        }
        return List.copyOf(spellings);
    }

    private static NameParts of(NameSplit split, boolean german) {
        return split.isChinese()
                ? new NameParts(LatinWords.syllables(split.given()), joined(LatinWords.syllables(split.family())), true)
                : new NameParts(LatinWords.of(split.given(), german), LatinWords.of(split.family(), german), false);
    }

    private static List<String> joined(List<String> syllables) {
        return syllables.isEmpty() ? List.of() : List.of(String.join("", syllables));
    }

    public boolean isEmpty() {
        return given.isEmpty() && family.isEmpty();
    }

    /// The given name in an address, the usual way first.
    List<String> firsts() {
        return ways(given, syllables);
    }

    /// The family name in an address, the usual way first.
    List<String> lasts() {
        return ways(family, true);
    }

    /// The first letter of the given name, or the first letters of all.
    List<String> firstInitials() {
        return initials(given);
    }

    List<String> lastInitials() {
        return initials(family);
    }

    private static List<String> ways(List<String> words, boolean joinedFirst) {
        if (words.isEmpty()) {
            return List.of();
        }
        Set<String> ways = new LinkedHashSet<>();
        String joined = String.join("", words);
        ways.add(joinedFirst ? joined : words.getFirst());
        ways.add(joined);
        ways.add(words.getFirst());
        ways.add(words.getLast());
        ways.add(String.join("-", words));
        ways.add(String.join(".", words));
        return List.copyOf(ways);
    }

    private static List<String> initials(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        StringBuilder all = new StringBuilder();
        words.forEach(word -> all.append(word.charAt(0)));
        List<String> initials = new ArrayList<>(List.of(all.substring(0, 1)));
        if (all.length() > 1) {
            initials.add(all.toString());
        }
        return initials;
    }
}
