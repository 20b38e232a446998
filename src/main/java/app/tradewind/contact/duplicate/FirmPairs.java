package app.tradewind.contact.duplicate;

import app.tradewind.contact.duplicate.DuplicateReason.Code;
import app.tradewind.contact.duplicate.Person.Firm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Whether two companies are one.
///
/// A domain of their own says most; names folded of legal forms and filler words come next, where no country speaks
/// against it. Numbers in names are never slips: *Branch 1* is not *Branch 11*.
final class FirmPairs {

    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    private FirmPairs() {}

    static Likely of(Firm one, Firm other) {
        boolean sameDomain = !one.domain().isEmpty() && one.domain().equals(other.domain());
        boolean sameKey = !one.key().isEmpty() && one.key().equals(other.key());
        boolean near = sameKey || isNear(one.key(), other.key());
        DuplicateReason domain = DuplicateReason.of(Code.SAME_DOMAIN, one.domain());
        DuplicateReason name = sameKey
                ? DuplicateReason.of(Code.SAME_FOLDED_NAME)
                : DuplicateReason.of(Code.NEAR_FIRM_NAME, one.name(), other.name());
        if (sameDomain) {
            return sameDomain(one, other, near, domain, name);
        }
        if (!near || !mayBeOnePlace(one, other)) {
            return Likely.NOT;
        }
        return apart(one, other, sameKey, name);
    }

    private static Likely sameDomain(Firm one, Firm other, boolean near, DuplicateReason domain, DuplicateReason name) {
        if (near) {
            return Likely.of(0.98, domain, name);
        }
        if (one.key().isEmpty() || other.key().isEmpty() || isPart(one.key(), other.key())) {
            return Likely.of(0.93, domain);
        }
        return Likely.of(0.85, domain, DuplicateReason.of(Code.OTHER_FIRM_NAME, one.name(), other.name()));
    }

    private static Likely apart(Firm one, Firm other, boolean sameKey, DuplicateReason name) {
        boolean twoDomains = !one.domain().isEmpty() && !other.domain().isEmpty();
        boolean sameCity = !one.city().isBlank() && one.city().equalsIgnoreCase(other.city());
        boolean oneCity = sameCity || one.city().isBlank() || other.city().isBlank();
        if (twoDomains && !isOneLabel(one.domain(), other.domain())) {
            return sameKey && sameCity
                    ? Likely.of(0.84, name, DuplicateReason.of(Code.SAME_CITY, one.city()))
                    : Likely.NOT;
        }
        if (sameKey) {
            return Likely.of(oneCity ? 0.95 : 0.88, name);
        }
        return oneCity ? Likely.of(sameCity ? 0.9 : 0.86, name) : Likely.NOT;
    }

    private static boolean mayBeOnePlace(Firm one, Firm other) {
        return one.country() == null || other.country() == null || one.country().equals(other.country());
    }

    /// Whether two domains differ in their ending only: `nord.de` and `nord.com`.
    static boolean isOneLabel(String one, String other) {
        return label(one).equals(label(other));
    }

    private static String label(String domain) {
        int dot = domain.indexOf('.');
        return (dot < 0 ? domain : domain.substring(0, dot)).replace("-", "");
    }

    /// Whether two folded names differ in one slip, in spaces or in the order of their words.
    static boolean isNear(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || !digits(one).equals(digits(other))) {
            return false;
        }
        if (one.replace(" ", "").equals(other.replace(" ", "")) || sorted(one).equals(sorted(other))) {
            return true;
        }
        return !hasHan(one) && !hasHan(other) && isOneWordOff(one, other);
    }

    private static boolean isOneWordOff(String one, String other) {
        List<String> left = new ArrayList<>(List.of(other.split(" ")));
        List<String> open = new ArrayList<>();
        for (String word : one.split(" ")) {
            if (!left.remove(word)) {
                open.add(word);
            }
        }
        if (open.size() == 1 && left.size() == 1) {
            return Spelling.isSlip(open.getFirst(), left.getFirst());
        }
        String a = one.replace(" ", "");
        String b = other.replace(" ", "");
        return a.length() > 8 && Spelling.isSlip(a, b);
    }

    private static boolean isPart(String one, String other) {
        List<String> a = List.of(one.split(" "));
        List<String> b = List.of(other.split(" "));
        return a.containsAll(b) || b.containsAll(a);
    }

    private static String digits(String name) {
        return NO_DIGITS.matcher(name).replaceAll(" ").strip();
    }

    private static String sorted(String name) {
        String[] words = name.split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }

    /// One Chinese character more or less is another firm.
    private static boolean hasHan(String name) {
        return name.codePoints().anyMatch(Character::isIdeographic);
    }
}
