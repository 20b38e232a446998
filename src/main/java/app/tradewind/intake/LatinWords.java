package app.tradewind.intake;

import java.util.List;

/// Reads words of Latin letters with marks: a word is right if one language has all its letters.
///
/// Signs inside words, capitals behind small letters and words of nothing but marked letters betray another set.
record LatinWords(List<Alphabet> alphabets) implements Plausibility {

    private static final String OPENING = "“‘„‚–—…•«¿¡\u00a0";
    private static final String CLOSING = "”’–—…»®™ºª²³°€\u00a0";
    private static final String SIGNS = OPENING + CLOSING + "£§©·×½¼µ±";
    private static final double SIGN = 0.8;
    private static final double BROKEN_CASE = 0.2;

    /// @param letters those beyond ASCII, in lower case
    /// @param weight how likely the language is, 1 the likeliest
    record Alphabet(String letters, double weight) {

        boolean has(String word) {
            return word.chars().allMatch(letter -> letter < 0x80 || letters.indexOf(letter) >= 0);
        }
    }

    /// Half of it is what the words say one by one, half how well one language explains them all: the letters of
    /// Hungarian are found in Portuguese, German and French when the set is wrong.
    @Override
    public double of(String text) {
        double whole = 0;
        for (Alphabet alphabet : alphabets) {
            whole = Math.max(whole, Words.average(text, word -> ofWord(word, List.of(alphabet))));
        }
        return (Words.average(text, this::ofWord) + whole) / 2;
    }

    /// @param word letters, and what stands among them beyond ASCII
    double ofWord(String word) {
        return ofWord(word, alphabets);
    }

    private static double ofWord(String word, List<Alphabet> alphabets) {
        String bare = stripped(word);
        if (bare.isEmpty() || word.length() == 1 && SIGNS.contains(word)) {
            return SIGN;
        }
        long marked = bare.chars().filter(sign -> sign >= 0x80).count();
        if (bare.length() > 3 && marked * 4 > bare.length() * 3L) {
            return 0;
        }
        String small =
                bare.toLowerCase(java.util.Locale.ROOT).replace("i\u0307", "ı").replace('’', 'x');
        double best = 0;
        for (Alphabet alphabet : alphabets) {
            if (alphabet.weight() > best && alphabet.has(small)) {
                best = alphabet.weight();
            }
        }
        return Words.hasBrokenCase(bare) ? best * BROKEN_CASE : best;
    }

    /// Without quotation marks and the like at its ends.
    private static String stripped(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && OPENING.indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && CLOSING.indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        return word.substring(from, to);
    }
}
