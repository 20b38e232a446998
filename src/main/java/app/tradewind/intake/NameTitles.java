package app.tradewind.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes off a name what is none: forms of address before it, degrees and certificates behind it.
final class NameTitles {

    private static final int LONGEST_CERTIFICATE = 6;
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern NOT_LETTERS = Pattern.compile("[.®™]");

    private NameTitles() {}

    /// The name without `Mr.`, `Dipl.-Ing.`, `Herr Dr.`; at least one word stays.
    static String withoutAddress(String name, Set<Cleaning> done) {
        String rest = name;
        while (true) {
            int end = addressEnd(rest);
            if (end == 0) {
                return rest;
            }
            done.add(Cleaning.NAME_SALUTATION);
            rest = rest.substring(end).strip();
        }
    }

    /// Where the form of address at the beginning ends, 0 where there is none or nothing behind it.
    private static int addressEnd(String name) {
        int space = name.indexOf(' ');
        if (space > 0 && isAddress(name.substring(0, space)) && hasLetter(name, space)) {
            return space + 1;
        }
        // glued to the name: “Dr.Tom”
        int dot = name.indexOf('.');
        boolean glued = dot > 0 && (space < 0 || dot < space - 1) && hasLetter(name, dot + 1);
        return glued && isAddress(name.substring(0, dot + 1)) && Character.isLetter(name.charAt(dot + 1)) ? dot + 1 : 0;
    }

    private static boolean hasLetter(String name, int from) {
        return name.codePoints()
                .skip(name.codePointCount(0, Math.min(from, name.length())))
                .anyMatch(Character::isLetter);
    }

    private static boolean isAddress(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String bare = small.replace(".", "");
        return NameWords.has("before", bare) || small.endsWith(".") && NameWords.has("before", bare + ".");
    }

    /// The name without `, PhD, MBA`; `Jr.` stays with it.
    static String withoutCredentials(String name, Set<Cleaning> done) {
        String rest = name.indexOf(',') < 0 ? name : withoutParts(name, done);
        int space = rest.lastIndexOf(' ');
        while (space > 0 && rest.indexOf(' ') < space && isCredentialAlone(rest.substring(space + 1))) {
            done.add(Cleaning.NAME_CREDENTIALS);
            rest = rest.substring(0, space).strip();
            space = rest.lastIndexOf(' ');
        }
        return rest;
    }

    private static String withoutParts(String name, Set<Cleaning> done) {
        List<String> parts = new ArrayList<>(Arrays.asList(name.split(",")));
        String first = parts.getFirst().strip();
        boolean whole = first.indexOf(' ') > 0;
        boolean calm = first.chars().anyMatch(Character::isLowerCase);
        StringBuilder kept = new StringBuilder(first);
        for (String part : parts.subList(1, parts.size())) {
            String bare = part.strip();
            if (NameWords.has("suffix", bare(bare))) {
                kept.append(' ').append(bare);
            } else if (!bare.isEmpty() && isCredential(bare, whole && calm)) {
                done.add(Cleaning.NAME_CREDENTIALS);
            } else if (!bare.isEmpty()) {
                kept.append(", ").append(bare);
            }
        }
        return kept.toString();
    }

    /// @param anyCapitals whether a short word in capitals is one even where it is not known
    private static boolean isCredential(String part, boolean anyCapitals) {
        String[] words = SPACES.split(part);
        return Arrays.stream(words)
                .allMatch(word -> NameWords.has("credential", bare(word))
                        || anyCapitals
                                && isCertificate(NOT_LETTERS.matcher(word).replaceAll("")));
    }

    private static boolean isCertificate(String word) {
        return word.length() >= 2
                && word.length() <= LONGEST_CERTIFICATE
                && word.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z' || letter == '-' || letter == '/');
    }

    private static boolean isCredentialAlone(String word) {
        return NameWords.has("alone", word.toLowerCase(Locale.ROOT))
                && (word.endsWith(".")
                        || word.chars().filter(Character::isUpperCase).count() > 1);
    }

    private static String bare(String word) {
        return NOT_LETTERS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
