package app.tradewind.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;

/// The records of a workbook from before Excel 97, one after another. What is asked for beyond a record's end is an
/// [IndexOutOfBoundsException].
final class BiffRecords {

    private final byte[] bytes;
    private final ByteBuffer buffer;
    private int type;
    private int start;
    private int size;
    private int next;

    BiffRecords(byte[] bytes, int from) {
        this.bytes = bytes;
        buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        next = Math.max(0, from);
    }

    /// Goes on to the next record; returns whether there is a whole one.
    boolean next() {
        if (next > bytes.length - 4) {
            return false;
        }
        type = buffer.getShort(next) & 0xffff;
        size = buffer.getShort(next + 2) & 0xffff;
        start = next + 4;
        next = start + size;
        return next <= bytes.length;
    }

    int type() {
        return type;
    }

    int size() {
        return size;
    }

    private int within(int at, int length) {
        if (at < 0 || at + length > size) {
            throw new IndexOutOfBoundsException("a record ends at " + size);
        }
        return start + at;
    }

    int octetAt(int at) {
        return buffer.get(within(at, 1)) & 0xff;
    }

    int shortAt(int at) {
        return buffer.getShort(within(at, 2)) & 0xffff;
    }

    int intAt(int at) {
        return buffer.getInt(within(at, 4));
    }

    double realAt(int at) {
        return buffer.getDouble(within(at, 8));
    }

    /// A number packed into 30 bits.
    double packedAt(int at) {
        int packed = intAt(at);
        double value = (packed & 2) != 0 ? packed >> 2 : Double.longBitsToDouble((packed & 0xfffffffcL) << 32);
        return (packed & 1) != 0 ? value / 100 : value;
    }

    /// The text of `length` bytes, cut where the record ends.
    String textAt(int at, int length, Charset charset) {
        int whole = Math.max(0, Math.min(length, size - at));
        return new String(bytes, within(at, whole), whole, charset).replace("\0", "");
    }
}
