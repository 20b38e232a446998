package app.tradewind.intake;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.Set;

/// Tells Chinese, Japanese and Korean text by its common characters: those of the first levels of the national
/// standards, which hold what is written every day.
///
/// Sources: GB 2312 rows 16 to 55; Big5 A440 to C67E; JIS X 0208 rows 16 to 47; KS X 1001 rows 16 to 40.
final class EastAsianText {

    static final Set<String> KINDS = Set.of("simplified", "traditional", "japanese", "korean");

    private static final double SIGN = 0.8;
    /// Fewer characters than these prove nothing by those that are missing.
    private static final int TELLING = 5;

    private EastAsianText() {}

    static Plausibility of(String kind) {
        return switch (kind) {
            case "simplified" -> simplified();
            case "traditional" -> traditional();
            case "japanese" -> japanese();
            default -> korean();
        };
    }

    private static Plausibility simplified() {
        BitSet first = plane("GB2312", 0xb0, 0xd7);
        BitSet late = plane("GB2312", 0xc9, 0xd7);
        BitSet second = plane("GB2312", 0xd8, 0xf7);
        BitSet old = plane("Big5", 0xa4, 0xc6);
        return text -> {
            double score = average(
                    text, sign -> first.get(sign) ? 1 : second.get(sign) ? 0.6 : old.get(sign) ? 0.7 : sign(sign, 0));
            // Korean bytes read as Chinese never leave the first half of the plane
            long han = text.chars().filter(first::get).count();
            return han >= TELLING && text.chars().noneMatch(late::get) ? score * SIGN : score;
        };
    }

    private static Plausibility traditional() {
        BitSet first = plane("Big5", 0xa4, 0xc6);
        BitSet second = plane("Big5", 0xc9, 0xf9);
        return text -> average(text, sign -> first.get(sign) ? 1 : second.get(sign) ? 0.3 : sign(sign, 0));
    }

    private static Plausibility japanese() {
        BitSet first = plane("EUC-JP", 0xb0, 0xcf);
        BitSet second = plane("EUC-JP", 0xd0, 0xf4);
        return text -> average(text, sign -> first.get(sign) ? 0.85 : second.get(sign) ? 0.3 : sign(sign, 1));
    }

    private static Plausibility korean() {
        BitSet syllables = plane("EUC-KR", 0xb0, 0xc8);
        return text -> average(text, sign -> syllables.get(sign) ? 1 : sign(sign, 0));
    }

    /// @param kana what the Japanese syllables are worth
    private static double sign(int sign, double kana) {
        if (sign >= 0x3041 && sign <= 0x30ff) {
            return kana;
        }
        boolean punctuation = sign >= 0x2010 && sign <= 0x2027 || sign >= 0x3000 && sign <= 0x3020;
        boolean wide = sign >= 0xff01 && sign <= 0xff5e;
        return punctuation || wide ? SIGN : 0;
    }

    private interface Worth {
        double of(int sign);
    }

    private static double average(String text, Worth worth) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= 0x80) {
                double value = sign == '\ufffd' ? -1 : worth.of(sign);
                sum += isInLatinWord(text, i) ? Math.min(0, value) : value;
                count++;
            }
        }
        return count == 0 ? 0 : Math.max(0, sum / count);
    }

    private static boolean isInLatinWord(String text, int at) {
        return at > 0 && isSmall(text.charAt(at - 1)) || at + 1 < text.length() && isSmall(text.charAt(at + 1));
    }

    private static boolean isSmall(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    /// The characters whose first byte is in the range.
    private static BitSet plane(String charset, int from, int to) {
        Charset set = Charset.forName(charset);
        BitSet plane = new BitSet(0x10000);
        for (int lead = from; lead <= to; lead++) {
            for (int trail = 0x40; trail <= 0xfe; trail++) {
                String sign = new String(new byte[] {(byte) lead, (byte) trail}, set);
                if (sign.length() == 1 && Character.isLetter(sign.charAt(0))) {
                    plane.set(sign.charAt(0));
                }
            }
        }
        return plane;
    }
}
