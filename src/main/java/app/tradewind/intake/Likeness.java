package app.tradewind.intake;

/// How alike two names are, from 0 to 1.
///
/// Source: W. E. Winkler, String Comparator Metrics and Enhanced Decision Rules, 1990 (Jaro with a common
/// beginning).
final class Likeness {

    private static final int LONGEST_BEGINNING = 4;
    private static final double BEGINNING = 0.1;

    private Likeness() {}

    static double of(String one, String other) {
        String a = MatchKeys.fold(one);
        String b = MatchKeys.fold(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        double jaro = jaro(a, b);
        int same = 0;
        while (same < Math.min(LONGEST_BEGINNING, Math.min(a.length(), b.length()))
                && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return jaro + same * BEGINNING * (1 - jaro);
    }

    private static double jaro(String a, String b) {
        int reach = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        boolean[] usedA = new boolean[a.length()];
        boolean[] usedB = new boolean[b.length()];
        int matches = 0;
        for (int i = 0; i < a.length(); i++) {
            for (int j = Math.max(0, i - reach); j < Math.min(b.length(), i + reach + 1); j++) {
                if (!usedB[j] && a.charAt(i) == b.charAt(j)) {
                    usedA[i] = true;
                    usedB[j] = true;
                    matches++;
                    break;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        int swapped = 0;
        int j = 0;
        for (int i = 0; i < a.length(); i++) {
            if (usedA[i]) {
                while (!usedB[j]) {
                    j++;
                }
                swapped += a.charAt(i) == b.charAt(j++) ? 0 : 1;
            }
        }
        double m = matches;
        return (m / a.length() + m / b.length() + (m - swapped / 2.0) / m) / 3;
    }
}
