package app.tradewind.address;

import java.text.Normalizer;

/// Takes out of an address what nobody typed on purpose: signs without width, and full-width forms of Chinese and
/// Japanese keyboards.
final class AddressText {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = FULL_WIDTH_FIRST - '!';
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FIRST_JOINING_LETTER = 0x0600;

    private AddressText() {}

    /// The text as it was meant; cleaning twice changes nothing.
    static String cleaned(String text) {
        return plain(text)
                ? text.strip()
                : Normalizer.normalize(mapped(text), Normalizer.Form.NFC).strip();
    }

    /// Full-width signs as ASCII, every space as U+0020, signs without width left out; line breaks stay.
    static String mapped(String text) {
        StringBuilder mapped = new StringBuilder(text.length());
        int[] before = {0};
        text.codePoints().forEach(point -> {
            int sign = sign(point);
            if (!vanishes(sign, before[0])) {
                mapped.appendCodePoint(sign);
                before[0] = sign;
            }
        });
        return mapped.toString();
    }

    private static boolean plain(String text) {
        return text.chars().allMatch(sign -> sign < 0x7F);
    }

    private static int sign(int point) {
        if (point >= FULL_WIDTH_FIRST && point <= FULL_WIDTH_LAST) {
            return point - FULL_WIDTH_SHIFT;
        }
        return switch (point) {
            case '。', '｡' -> '.';
            case '﹫' -> '@';
            case '﹒' -> '.';
            default -> Character.getType(point) == Character.SPACE_SEPARATOR ? ' ' : point;
        };
    }

    /// The joiners matter in Persian and Indic words (RFC 5892, appendix A.1 and A.2); elsewhere they are dirt.
    private static boolean vanishes(int point, int before) {
        return Character.getType(point) == Character.FORMAT
                && !((point == ZERO_WIDTH_NON_JOINER || point == ZERO_WIDTH_JOINER) && before >= FIRST_JOINING_LETTER);
    }
}
