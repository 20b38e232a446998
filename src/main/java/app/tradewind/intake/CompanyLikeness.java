package app.tradewind.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// How alike two folded names of companies are, from 0 to 1: word by word, in any order, a slip of the pen forgiven
/// in
/// a long word. Words that many firms share count a quarter. Where a word that tells firms apart has no like, the
/// names are not alike, however many letters they share: *Golden Star* is not *Golden Sun*.
final class CompanyLikeness {

    private static final double SHARED_WORD = 0.25;
    private static final double ONE_SLIP = 0.92;
    private static final double TWO_SLIPS = 0.88;
    private static final double OTHER_SPACES = 0.98;
    /// In shorter words a slip makes another word.
    private static final int LONG_WORD = 5;
    private static final int VERY_LONG_WORD = 9;

    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
    private static final Set<String> SHARED = shared();

    private CompanyLikeness() {}

    private static Set<String> shared() {
        Set<String> words = new HashSet<>();
        for (String[] line : Headings.lines("company-words.txt")) {
            for (String word : line[1].split("\\|")) {
                words.add(word.strip());
            }
        }
        return words;
    }

    /// @param one and `other` as [app.tradewind.market.LegalForms#folded] gives them
    static double of(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || !numbers(one).equals(numbers(other))) {
            return 0;
        }
        if (one.equals(other)) {
            return 1;
        }
        if (one.replace(" ", "").equals(other.replace(" ", ""))) {
            return OTHER_SPACES;
        }
        return byWords(one.split(" "), other.split(" "));
    }

    /// The words by which the firm is told from others; all where none is.
    static List<String> telling(String folded) {
        List<String> words = List.of(folded.split(" "));
        List<String> telling = new ArrayList<>(words);
        telling.removeIf(SHARED::contains);
        return telling.isEmpty() ? words : telling;
    }

    private static double byWords(String[] one, String[] other) {
        List<String> rest = new ArrayList<>(List.of(other));
        double alike = 0;
        double all = 0;
        double unlike = 0;
        boolean telling = false;
        for (String word : one) {
            String best = best(word, rest);
            double likeness = best.isEmpty() ? 0 : ofWords(word, best);
            double weight = best.isEmpty() ? weight(word) : Math.max(weight(word), weight(best));
            rest.remove(best);
            alike += likeness * weight;
            if (likeness == 0 && weight < 1) {
                unlike += weight;
            } else {
                all += weight;
            }
            telling |= likeness > 0 && weight == 1;
        }
        // what one calls trading and the other distribution is one difference, not two
        double others = 0;
        for (String word : rest) {
            all += weight(word) == 1 ? 1 : 0;
            others += weight(word) == 1 ? 0 : SHARED_WORD;
        }
        return telling || one.length == other.length ? alike / (all + Math.max(others, unlike)) : 0;
    }

    private static double weight(String word) {
        return SHARED.contains(word) ? SHARED_WORD : 1;
    }

    private static String best(String word, List<String> others) {
        String best = "";
        double most = 0;
        for (String other : others) {
            double likeness = ofWords(word, other);
            if (likeness > most) {
                most = likeness;
                best = other;
            }
        }
        return best;
    }

    private static double ofWords(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter < LONG_WORD || Math.abs(one.length() - other.length()) > 2) {
            return 0;
        }
        int slips = slips(one, other);
        return slips == 1 ? ONE_SLIP : slips == 2 && shorter >= VERY_LONG_WORD ? TWO_SLIPS : 0;
    }

    /// Letters added, lost, changed, or swapped with their neighbour.
    ///
    /// Source: F. J. Damerau, A Technique for Computer Detection and Correction of Spelling Errors, 1964; in the
    /// restricted form in which no piece is mended twice.
    private static int slips(String one, String other) {
        int[] last = new int[other.length() + 1];
        int[] before = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + changed);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    now[j] = Math.min(now[j], last[j - 2] + 1);
                }
            }
            int[] spare = last;
            last = before;
            before = now;
            now = spare;
        }
        return before[other.length()];
    }

    private static String numbers(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= '0' && name.charAt(i) <= '9') {
                return NO_DIGITS.matcher(name).replaceAll(" ").strip();
            }
        }
        return "";
    }
}
