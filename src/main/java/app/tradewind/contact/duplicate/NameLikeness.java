package app.tradewind.contact.duplicate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How two names of persons stand to each other. Folded words ([NameFolding]) in any order.
enum NameLikeness {
    /// The same words, or all of the shorter name’s words in the longer one.
    SAME,
    /// A word is a short or sister form of the other’s: Bob and Robert.
    SHORT,
    /// A word is misspelt.
    SLIP,
    /// A word is only its first letter.
    INITIAL,
    /// One word alone, which the other name has too.
    PART,
    /// One of them is not known.
    UNSAID,
    DIFFERENT;

    static NameLikeness of(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return UNSAID;
        }
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = one.size() <= other.size() ? other : one;
        if (shorter.size() == 1) {
            return single(shorter.getFirst(), longer);
        }
        NameLikeness found = matched(shorter, longer);
        return found == DIFFERENT
                        && !Collections.disjoint(NameFolding.runTogether(shorter), NameFolding.runTogether(longer))
                ? SAME
                : found;
    }

    private static NameLikeness single(String word, List<String> longer) {
        if (longer.contains(word)) {
            return PART;
        }
        return NameFolding.runTogether(longer).contains(word) ? SAME : DIFFERENT;
    }

    private static NameLikeness matched(List<String> shorter, List<String> longer) {
        List<String> left = new ArrayList<>(longer);
        List<String> open = new ArrayList<>();
        for (String word : shorter) {
            if (!left.remove(word)) {
                open.add(word);
            }
        }
        if (open.isEmpty()) {
            return SAME;
        }
        // a name of which no word is the same says nothing
        if (open.size() == shorter.size() || open.size() > 1) {
            return DIFFERENT;
        }
        return word(open.getFirst(), left);
    }

    private static NameLikeness word(String word, List<String> left) {
        NameLikeness best = DIFFERENT;
        for (String other : left) {
            NameLikeness found = of(word, other);
            best = found.ordinal() < best.ordinal() ? found : best;
        }
        return best;
    }

    private static NameLikeness of(String one, String other) {
        if (GivenNames.isSamePerson(one, other)) {
            return SHORT;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? INITIAL : DIFFERENT;
        }
        boolean bothKnown = GivenNames.isKnown(one) && GivenNames.isKnown(other);
        return !bothKnown && Spelling.isSlip(one, other) ? SLIP : DIFFERENT;
    }
}
