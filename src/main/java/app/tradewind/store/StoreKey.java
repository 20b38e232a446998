package app.tradewind.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// The key of an encrypted book, derived from its pass-phrase once and then used for every connection.
///
/// The derivation is SQLCipher 4's own (PBKDF2-HMAC-SHA512, 256,000 rounds, the salt in the file's first 16 bytes),
/// so that any SQLCipher tool opens the book with the pass-phrase. Deriving here instead of in the driver spares
/// every further connection the third of a second.
final class StoreKey {

    private static final int ROUNDS = 256_000;
    private static final int KEY_BITS = 256;
    private static final int SALT_BYTES = 16;

    private final byte[] saltedKey;

    private StoreKey(char[] passphrase, byte[] salt) {
        byte[] key = derive(passphrase, salt);
        saltedKey = Arrays.copyOf(key, key.length + SALT_BYTES);
        System.arraycopy(salt, 0, saltedKey, key.length, SALT_BYTES);
        Arrays.fill(key, (byte) 0);
    }

    static StoreKey fresh(char[] passphrase) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new StoreKey(passphrase, salt);
    }

    static StoreKey of(Path book, char[] passphrase) throws IOException {
        try (InputStream file = Files.newInputStream(book)) {
            return new StoreKey(passphrase, file.readNBytes(SALT_BYTES));
        }
    }

    /// Whether this key made the book, judged by the seals that SQLCipher puts on pages, without SQLite.
    ///
    /// SQLite must never see a book with a wrong key: where a killed program left a write-ahead log, opening it
    /// would write the log's pages into the book, sealed with that wrong key, and the book would be lost. The
    /// first page may be torn by the same accident; then the log, or the journal of a bulk load, holds a whole one.
    boolean opens(Path book) throws IOException {
        Path log = book.resolveSibling(book.getFileName() + "-wal");
        PageSeal seal = PageSeal.of(saltedKey);
        Path journal = book.resolveSibling(book.getFileName() + "-journal");
        return seal.fits(book, 0, 1)
                || Files.exists(log) && seal.fitsLog(log)
                || Files.exists(journal) && seal.fitsJournal(journal);
    }

    /// 32 bytes of key, then the 16 of salt: SQLCipher's raw key.
    byte[] saltedKey() {
        return saltedKey.clone();
    }

    private static byte[] derive(char[] passphrase, byte[] salt) {
        // the JDK's PBEKeySpec takes chars and encodes them as UTF-8, as SQLCipher does
        PBEKeySpec spec = new PBEKeySpec(passphrase, salt, ROUNDS, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every JDK has PBKDF2", absent);
        } finally {
            spec.clearPassword();
        }
    }
}
