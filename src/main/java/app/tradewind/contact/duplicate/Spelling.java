package app.tradewind.contact.duplicate;

/// How far two spellings are from each other.
///
/// Source: F. J. Damerau, A technique for computer detection and correction of spelling errors, 1964: most slips
/// are
/// one letter wrong, missing, too many, or two letters swapped.
final class Spelling {

    private static final int SHORTEST = 4;
    private static final String ENDINGS = "aeiou";

    private Spelling() {}

    /// Whether two words of some length differ in one slip. Endings that make another name of a name (Maria and
    /// Mario, Kowalski and Kowalska, Daniel and Daniela) are no slips.
    static boolean isSlip(String one, String other) {
        return one.length() >= SHORTEST
                && other.length() >= SHORTEST
                && !isOtherEnding(one, other)
                && isOneOff(one, other);
    }

    private static boolean isOtherEnding(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        boolean vowel = ENDINGS.indexOf(longer.charAt(longer.length() - 1)) >= 0;
        if (longer.length() == shorter.length()) {
            return vowel
                    && ENDINGS.indexOf(shorter.charAt(shorter.length() - 1)) >= 0
                    && longer.regionMatches(0, shorter, 0, shorter.length() - 1);
        }
        return vowel && longer.startsWith(shorter);
    }

    /// Whether one letter is another, too many or missing, or two neighbours are swapped.
    static boolean isOneOff(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1 || one.equals(other)) {
            return false;
        }
        int begin = 0;
        int shorter = Math.min(one.length(), other.length());
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int endOne = one.length();
        int endOther = other.length();
        while (endOne > begin && endOther > begin && one.charAt(endOne - 1) == other.charAt(endOther - 1)) {
            endOne--;
            endOther--;
        }
        int restOne = endOne - begin;
        int restOther = endOther - begin;
        if (restOne <= 1 && restOther <= 1) {
            return true;
        }
        return restOne == 2
                && restOther == 2
                && one.charAt(begin) == other.charAt(begin + 1)
                && one.charAt(begin + 1) == other.charAt(begin);
    }
}
