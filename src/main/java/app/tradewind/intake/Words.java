package app.tradewind.intake;

import java.util.function.ToDoubleFunction;

/// Cuts a text into the words that are not plain ASCII.
final class Words {

    private Words() {}

    /// The mean of `value` over these words, each counted by its characters beyond ASCII.
    static double average(String text, ToDoubleFunction<String> value) {
        double sum = 0;
        int count = 0;
        int from = -1;
        int marked = 0;
        for (int i = 0; i <= text.length(); i++) {
            char sign = i == text.length() ? ' ' : text.charAt(i);
            boolean inside = sign >= 0x80 || Character.isLetter(sign);
            if (inside) {
                from = from < 0 ? i : from;
                marked += sign >= 0x80 ? 1 : 0;
            } else if (from >= 0) {
                if (marked > 0) {
                    sum += marked * value.applyAsDouble(text.substring(from, i));
                    count += marked;
                }
                from = -1;
                marked = 0;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /// Whether a capital stands behind a small letter, other than in names such as McDonald.
    static boolean hasBrokenCase(String word) {
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (Character.isUpperCase(letter) && Character.isLowerCase(word.charAt(i - 1)) && (letter >= 0x80)) {
                return true;
            }
        }
        return false;
    }
}
