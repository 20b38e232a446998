package app.tradewind.intake;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// The records of a part of an `.xlsb` workbook, one after another.
///
/// Source: [MS-XLSB], sections 2.1.4 (record) and 2.5.122 (RichStr), 2.5.168 (XLWideString).
final class XlsbRecords implements AutoCloseable {

    private static final int LARGEST = 1 << 20;

    private final InputStream in;
    private int type;
    private ByteBuffer data = ByteBuffer.allocate(0);

    XlsbRecords(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /// Goes on to the next record; returns whether there is one.
    boolean next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return false;
        }
        type = first < 0x80 ? first : first & 0x7f | (octet() & 0x7f) << 7;
        int size = 0;
        for (int i = 0; i < 4; i++) {
            int part = octet();
            size |= (part & 0x7f) << 7 * i;
            if (part < 0x80) {
                break;
            }
        }
        if (size > LARGEST) {
            throw new IOException("a record of " + size + " bytes");
        }
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("a record is cut off");
        }
        data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return true;
    }

    private int octet() throws IOException {
        int octet = in.read();
        if (octet < 0) {
            throw new EOFException("a record is cut off");
        }
        return octet;
    }

    int type() {
        return type;
    }

    int octetAt(int at) {
        return data.get(at) & 0xff;
    }

    int shortAt(int at) {
        return data.getShort(at) & 0xffff;
    }

    int intAt(int at) {
        return data.getInt(at);
    }

    double realAt(int at) {
        return data.getDouble(at);
    }

    /// A number packed into 30 bits ([MS-XLSB], section 2.5.123).
    double packedAt(int at) {
        int packed = data.getInt(at);
        double value = (packed & 2) != 0 ? packed >> 2 : Double.longBitsToDouble((packed & 0xfffffffcL) << 32);
        return (packed & 1) != 0 ? value / 100 : value;
    }

    /// A text with its length before it; empty for one that is absent.
    String textAt(int at) throws IOException {
        int length = data.getInt(at);
        if (length == -1) {
            return "";
        }
        if (length < 0 || length > (data.capacity() - at - 4) / 2) {
            throw new IOException("a text is longer than its record");
        }
        return new String(data.array(), at + 4, Math.min(length, CellText.LONGEST) * 2, StandardCharsets.UTF_16LE);
    }

    /// How many bytes the text at `at` takes.
    int sizeOfTextAt(int at) {
        return 4 + 2 * Math.max(0, data.getInt(at));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
