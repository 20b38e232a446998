package app.tradewind.address;

/// Counts the slips of the finger between two words: a letter too many, one too few, a wrong one, two exchanged.
///
/// Source: the restricted Damerau–Levenshtein distance (optimal string alignment).
final class Slips {

    private Slips() {}

    /// The letters of a word as bits, for [#possible].
    static int letters(String word) {
        int bits = 0;
        for (int i = 0; i < word.length(); i++) {
            bits |= 1 << (word.charAt(i) & 31);
        }
        return bits;
    }

    /// Whether `allowed` slips could be enough: a slip changes the length by one and the set of letters by two at
    /// most.
    static boolean possible(String one, int lettersOfOne, String other, int allowed) {
        return Math.abs(one.length() - other.length()) <= allowed
                && Integer.bitCount(lettersOfOne ^ letters(other)) <= 2 * allowed;
    }

    static int between(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 3) {
            return Integer.MAX_VALUE;
        }
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int i, int j) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
        boolean exchanged =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
