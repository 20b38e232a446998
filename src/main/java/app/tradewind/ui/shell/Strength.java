package app.tradewind.ui.shell;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// How long a guesser would need for a pass-phrase, roughly: enough to steer away from one short word.
///
/// @param bits the estimated entropy; every different word counts like one of ten thousand, every sign of a mixed
///     string by the size of its alphabet, whatever repeats counts little
public record Strength(double bits) {

    public enum Grade {
        NONE,
        WEAK,
        FAIR,
        STRONG
    }

    private static final double WORD_BITS = 13.3;
    private static final double FAIR_FROM = 36;
    private static final double STRONG_FROM = 52;
    private static final double FULL = 64;

    public static Strength of(String passphrase) {
        return new Strength(Math.min(bySigns(passphrase), byWords(passphrase)));
    }

    public Grade grade() {
        if (bits == 0) {
            return Grade.NONE;
        }
        return bits < FAIR_FROM ? Grade.WEAK : bits < STRONG_FROM ? Grade.FAIR : Grade.STRONG;
    }

    /// 0 to 1, for a bar.
    public double share() {
        return Math.min(1, bits / FULL);
    }

    private static double bySigns(String text) {
        double perSign = Math.log(Math.max(1, alphabet(text))) / Math.log(2);
        Set<String> pairs = new HashSet<>();
        int fresh = 0;
        for (int i = 0; i < text.length(); i++) {
            if (pairs.add(text.substring(Math.max(0, i - 1), i + 1))) {
                fresh++;
            }
        }
        return fresh * perSign;
    }

    private static int alphabet(String text) {
        int size = 0;
        size += text.chars().anyMatch(Character::isLowerCase) ? 26 : 0;
        size += text.chars().anyMatch(Character::isUpperCase) ? 26 : 0;
        size += text.chars().anyMatch(Character::isDigit) ? 10 : 0;
        size += text.chars().anyMatch(Character::isIdeographic) ? 2000 : 0;
        size += text.chars().anyMatch(c -> !Character.isLetterOrDigit(c)) ? 20 : 0;
        return size;
    }

    /// Words of letters are guessed as words; a string without them has no such bound.
    private static double byWords(String text) {
        Set<String> words = new HashSet<>();
        double rest = 0;
        for (String part : text.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (part.length() > 1 && part.chars().allMatch(c -> c < 0x250 && Character.isLetter(c))) {
                words.add(part);
            } else {
                rest += bySigns(part);
            }
        }
        double known = 0;
        for (String word : words) {
            known += Math.min(WORD_BITS, bySigns(word));
        }
        return known + rest;
    }
}
