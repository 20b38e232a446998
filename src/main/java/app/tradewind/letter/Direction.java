package app.tradewind.letter;

import java.util.Locale;
import java.util.Set;

/// In which direction a letter's language is written.
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    /// `iw` is what Java called Hebrew before its version 17.
    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "he", "iw", "fa", "ur");

    public static Direction of(Locale language) {
        return FROM_THE_RIGHT.contains(language.getLanguage()) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }
}
