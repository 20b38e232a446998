package app.tradewind.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The seal at the end of each page of an encrypted book: an HMAC over the page's encrypted bytes and its number.
///
/// A page of 4,096 bytes ends with 16 bytes of initialisation vector and the 64 bytes of the seal; the first page
/// begins with the book's salt, which is not sealed. The seal's key is the book's key, stretched twice with the
/// salt XOR 0x3a.
///
/// Source: SQLCipher 4, Security Design (page-level HMAC-SHA512); SQLite, WAL-mode File Format (headers of 32 and
/// 24 bytes); SQLite, Database File Format, section 3 (the rollback journal).
final class PageSeal {

    private static final int PAGE = 4096;
    private static final int SEAL = 64;
    private static final int KEY = 32;
    private static final int SALT = 16;
    private static final int LOG_HEADER = 32;
    private static final int FRAME_HEADER = 24;
    /// Where a rollback journal's header says how long it is itself.
    private static final int JOURNAL_SECTOR = 20;

    private final byte[] key;

    private PageSeal(byte[] key) {
        this.key = key;
    }

    /// @param saltedKey 32 bytes of key and 16 of salt
    static PageSeal of(byte[] saltedKey) {
        byte[] salt = Arrays.copyOfRange(saltedKey, KEY, KEY + SALT);
        for (int i = 0; i < SALT; i++) {
            salt[i] ^= 0x3a;
        }
        return new PageSeal(stretched(Arrays.copyOf(saltedKey, KEY), salt));
    }

    /// PBKDF2-HMAC-SHA512 with two rounds for one block of 32 bytes; written out, for the JDK's takes characters
    /// only.
    private static byte[] stretched(byte[] key, byte[] salt) {
        byte[] first = hmac(key, salt, new byte[] {0, 0, 0, 1});
        byte[] second = hmac(key, first, new byte[0]);
        byte[] block = new byte[KEY];
        for (int i = 0; i < KEY; i++) {
            block[i] = (byte) (first[i] ^ second[i]);
        }
        return block;
    }

    /// Whether the page that stands at `at` in the file carries this key's seal for page `number`.
    boolean fits(Path file, long at, int number) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer page = ByteBuffer.allocate(PAGE);
            while (page.hasRemaining() && channel.read(page, at + page.position()) > 0) {
                // a page may come in pieces
            }
            return !page.hasRemaining() && fits(page.array(), number);
        }
    }

    /// Whether the first page of a write-ahead log carries this key's seal.
    boolean fitsLog(Path log) throws IOException {
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.READ)) {
            ByteBuffer header = ByteBuffer.allocate(4);
            if (channel.read(header, LOG_HEADER) < 4) {
                return false;
            }
            return fits(log, LOG_HEADER + FRAME_HEADER, header.getInt(0));
        }
    }

    /// Whether the first page of a rollback journal carries this key's seal.
    boolean fitsJournal(Path journal) throws IOException {
        try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.READ)) {
            ByteBuffer sector = ByteBuffer.allocate(4);
            ByteBuffer number = ByteBuffer.allocate(4);
            if (channel.read(sector, JOURNAL_SECTOR) < 4 || channel.read(number, sector.getInt(0)) < 4) {
                return false;
            }
            return fits(journal, sector.getInt(0) + 4L, number.getInt(0));
        }
    }

    private boolean fits(byte[] page, int number) {
        int from = number == 1 ? SALT : 0;
        byte[] sealed = Arrays.copyOfRange(page, from, PAGE - SEAL);
        byte[] counted = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
        return MessageDigest.isEqual(hmac(key, sealed, counted), Arrays.copyOfRange(page, PAGE - SEAL, PAGE));
    }

    private static byte[] hmac(byte[] key, byte[] first, byte[] then) {
        try {
            Mac mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(key, "HmacSHA512"));
            mac.update(first);
            return mac.doFinal(then);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every JDK has HmacSHA512", absent);
        }
    }
}
