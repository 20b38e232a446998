package app.tradewind.intake;

import java.lang.Character.UnicodeScript;

/// Reads words of another alphabet, such as Cyrillic: all letters of that script, and mostly its common ones.
/// Beside it the words of Latin languages that the set also writes.
///
/// @param common the letters that make some four fifths of ordinary text
record ScriptWords(UnicodeScript script, String common, LatinWords others) implements Plausibility {

    private static final double BROKEN_CASE = 0.1;
    private static final double CAPITALS = 0.9;

    @Override
    public double of(String text) {
        return Words.average(text, this::ofWord);
    }

    private double ofWord(String word) {
        int own = 0;
        int usual = 0;
        int foreign = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            UnicodeScript its = UnicodeScript.of(letter);
            if (its == script) {
                own++;
                usual += common.indexOf(Character.toLowerCase(letter)) >= 0 ? 1 : 0;
            } else if (its != UnicodeScript.INHERITED && (letter >= 0x80 || Character.isLetter(letter))) {
                foreign++;
            }
        }
        if (own == 0) {
            return others.ofWord(word);
        }
        if (foreign > 0 || Character.getType(word.charAt(0)) == Character.NON_SPACING_MARK) {
            return 0;
        }
        boolean capitals = own > 2 && word.chars().noneMatch(Character::isLowerCase) && hasCase(word);
        double share = (capitals ? CAPITALS : 1) * usual / own;
        return Words.hasBrokenCase(word) ? share * BROKEN_CASE : share;
    }

    private static boolean hasCase(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }
}
