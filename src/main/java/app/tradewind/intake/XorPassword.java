package app.tradewind.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.crypt.CryptoFunctions;

/// Opens the records of a workbook from before Excel 97 that has a password. It protects from nobody; it only has
/// to be known.
///
/// Source: [MS-OFFCRYPTO], section 2.3.7 (XOR obfuscation); [MS-XLS], section 2.2.10 (which records stay as they
/// are).
final class XorPassword {

    private static final int PASSWORD = 0x2f;
    private static final int SHEET = 0x85;
    private static final int INTERFACE = 0xe1;
    private static final int PLACE_OF_SHEET = 4;

    private XorPassword() {}

    /// Returns whether the stream has a password.
    static boolean isNeeded(byte[] stream) {
        BiffRecords records = new BiffRecords(stream, 0);
        while (records.next() && records.type() != 0x0a) {
            if (records.type() == PASSWORD) {
                return true;
            }
        }
        return false;
    }

    /// Makes the records readable in place; returns whether `password` is the right one.
    static boolean open(byte[] stream, String password) {
        BiffRecords records = new BiffRecords(stream, 0);
        while (records.next()) {
            if (records.type() == PASSWORD) {
                int at = records.size() >= 6 ? 2 : 0;
                boolean right = records.shortAt(at) == CryptoFunctions.createXorKey1(password)
                        && records.shortAt(at + 2) == CryptoFunctions.createXorVerifier1(password);
                if (right) {
                    unmask(stream, CryptoFunctions.createXorArray1(password));
                }
                return right;
            }
        }
        return false;
    }

    private static void unmask(byte[] stream, byte[] mask) {
        ByteBuffer bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        boolean masked = false;
        int next = 0;
        while (next <= stream.length - 4) {
            int type = bytes.getShort(next) & 0xffff;
            int start = next + 4;
            int end = Math.min(stream.length, start + (bytes.getShort(next + 2) & 0xffff));
            boolean plain = !masked || (type & 0xff) == 0x09 && type < 0x0900 || type == INTERFACE;
            for (int i = type == SHEET ? start + PLACE_OF_SHEET : start; i < end && !plain; i++) {
                int octet = stream[i] & 0xff;
                stream[i] = (byte) ((octet << 3 | octet >>> 5) ^ mask[end + i - start & 0x0f]);
            }
            masked |= type == PASSWORD;
            next = end;
        }
    }
}
