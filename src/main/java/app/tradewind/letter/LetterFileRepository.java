package app.tradewind.letter;

import app.tradewind.contact.rights.LetterContentRepository;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The bytes of the files that go with letters; equal bytes are kept once. Every method blocks.
public final class LetterFileRepository {

    private final Database database;

    public LetterFileRepository(Database database) {
        this.database = database;
    }

    /// Keeps a file that shall go with letters.
    public LetterFile keep(String name, String mediaType, byte[] bytes) {
        return LetterFile.attachment(name, type(name, mediaType), bytes.length, content(bytes));
    }

    /// Keeps a picture that shall stand in a text; the same picture has the same Content-ID.
    public LetterFile keepPicture(String name, String mediaType, byte[] bytes) {
        String cid = "picture." + sha256(bytes).substring(0, 12);
        return new LetterFile(name, type(name, mediaType), bytes.length, content(bytes), cid);
    }

    private static String type(String name, String mediaType) {
        if (!mediaType.isBlank()) {
            return mediaType;
        }
        String guessed = java.net.URLConnection.guessContentTypeFromName(name);
        return guessed == null ? "application/octet-stream" : guessed;
    }

    private long content(byte[] bytes) {
        String hash = sha256(bytes);
        return database.<Long>transaction(() -> {
            long[] known = database.ids("SELECT id FROM letter_content WHERE sha256 = ?", hash);
            return known.length > 0
                    ? known[0]
                    : database.insert(
                            "INSERT INTO letter_content (sha256, size, bytes) VALUES (?, ?, ?)",
                            hash,
                            (long) bytes.length,
                            bytes);
        });
    }

    /// The bytes of a file.
    ///
    /// @throws TradewindException with [Failure#NOT_FOUND]
    public byte[] bytes(LetterFile file) {
        return database.find(
                        row -> row.getBytes("bytes"), "SELECT bytes FROM letter_content WHERE id = ?", file.content())
                .orElseThrow(() -> new TradewindException(Failure.NOT_FOUND, null, "file", file.content()));
    }

    /// Lets bytes go that no letter and no version of a template names.
    ///
    /// @return how many files that were
    public long removeUnused() {
        return new LetterContentRepository(database).removeUnused();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
