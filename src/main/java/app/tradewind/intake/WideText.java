package app.tradewind.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Knows text of two or four bytes a character without a mark: its signs between fields are ASCII, and so leave
/// zero bytes, which no other text has.
final class WideText {

    private static final int SAMPLE_BYTES = 4096;
    private static final List<Charset> SETS = List.of(
            StandardCharsets.UTF_32LE, StandardCharsets.UTF_32BE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private WideText() {}

    static @Nullable Charset of(byte[] head) {
        int length = Math.min(head.length, SAMPLE_BYTES) & ~3;
        // a last pair that makes no four
        int most = length == 0 || head.length < SAMPLE_BYTES ? head.length & ~1 : length;
        if (!hasZero(head, most)) {
            return null;
        }
        Charset best = null;
        int plain = 0;
        for (Charset set : SETS) {
            int found = plainSigns(head, most, set);
            if (found > plain) {
                plain = found;
                best = set;
            }
        }
        return best;
    }

    private static boolean hasZero(byte[] head, int length) {
        for (int i = 0; i < length; i++) {
            if (head[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /// How many signs of ASCII the bytes make; none where they are no text in this set.
    private static int plainSigns(byte[] head, int length, Charset set) {
        int step = set.name().startsWith("UTF-32") ? 4 : 2;
        try {
            String text = set.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(head, 0, whole(head, length, step, set)))
                    .toString();
            return text.codePoints().allMatch(WideText::isText)
                    ? (int) text.chars().filter(sign -> sign < 0x80).count()
                    : 0;
        } catch (CharacterCodingException another) {
            return 0;
        }
    }

    /// Leaves out half a character at the cut.
    private static int whole(byte[] head, int length, int step, Charset set) {
        int whole = length - length % step;
        if (step == 2 && whole >= 2) {
            int high = head[set.equals(StandardCharsets.UTF_16LE) ? whole - 1 : whole - 2] & 0xfc;
            return high == 0xd8 ? whole - 2 : whole;
        }
        return whole;
    }

    private static boolean isText(int point) {
        return point >= 0x20
                ? Character.isDefined(point) && Character.getType(point) != Character.PRIVATE_USE
                : point == '\n' || point == '\r' || point == '\t';
    }
}
