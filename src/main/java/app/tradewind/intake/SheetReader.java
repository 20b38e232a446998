package app.tradewind.intake;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.work.CancelledException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/// Reads the tables of any file that Tradewind knows, and turns whatever a library throws at a damaged one into a
/// [Failure].
///
/// The libraries are strict in some places and trusting in others: null pointers, bad indexes and stack overflows
/// come out of damaged files. All of them mean one thing here, and this is the one place that says so.
final class SheetReader {

    /// Carries what the taker of rows threw past the readers, so that it is not mistaken for a damaged file.
    private static final class TakerFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TakerFailed(RuntimeException cause) {
            super(cause);
        }
    }

    /// POI logs what it finds odd, with pieces of the cells: a log is no place for them. Held, so that the level
    /// stays.
    private static final Logger POI = Logger.getLogger("org.apache.poi");

    static {
        POI.setLevel(Level.OFF);
    }

    private final Path path;
    private final SheetFile file;
    private final String sha256;

    private SheetReader(Path path, SheetFile file, String sha256) {
        this.path = path;
        this.file = file;
        this.sha256 = sha256;
    }

    /// @param password for a workbook that has one, else null
    /// @param encoding of a text table; null to find it
    /// @throws TradewindException if the file is missing, empty, damaged, of an unknown kind, or its password is
    ///     wrong
    static SheetReader open(Path path, char @Nullable [] password, @Nullable Charset encoding) {
        return guarded(path, () -> {
            SheetFile file = file(path, password, encoding);
            return new SheetReader(path, file, sha256(path));
        });
    }

    /// A text that was pasted; no file holds it.
    ///
    /// @param name what the text is called in lists
    static SheetReader ofText(String text, String name, Instant now) {
        Path path = Path.of(name);
        return guarded(path, () -> {
            if (text.isBlank()) {
                throw new TradewindException(Failure.FILE_EMPTY, null, name);
            }
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new SheetReader(
                    path, new PastedFile(text, name, now), HexFormat.of().formatHex(hash));
        });
    }

    Path path() {
        return path;
    }

    FileFormat format() {
        return file.format();
    }

    /// The hash of the file as it lies on the disk, in lower-case hexadecimal.
    String sha256() {
        return sha256;
    }

    private static String sha256(Path path) throws IOException, GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(path), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    String encoding() {
        return file.encoding();
    }

    Optional<PageCopy> copy() {
        return file.copy();
    }

    byte[] copyBytes() {
        return file.copyBytes();
    }

    List<SheetInfo> sheets() {
        return file.sheets();
    }

    void read(int sheet, RowSink sink) {
        guarded(path, () -> {
            file.read(sheet, row -> {
                try {
                    return sink.take(row);
                } catch (RuntimeException failed) {
                    throw new TakerFailed(failed);
                }
            });
            return true;
        });
    }

    private static SheetFile file(Path path, char @Nullable [] password, @Nullable Charset encoding)
            throws IOException, GeneralSecurityException {
        Content content = Content.of(path);
        return switch (FileKind.of(path)) {
            case XLSX -> xlsx(content);
            case ENCRYPTED_XLSX -> xlsx(decrypted(path, password));
            case XLS -> new XlsFile(content, password == null ? null : new String(password));
            case XML_2003 -> new Xml2003File(path);
            case HTML -> PageFile.ofHtml(path, encoding);
            case TEXT -> new TextTable(path, encoding);
            case XLSB -> throw FileKind.unknown(path, "XLSB");
            case ODS -> throw FileKind.unknown(path, "OpenDocument");
            case OLD_XLS -> throw FileKind.unknown(path, "Excel 5/95");
            case MHTML -> PageFile.ofMhtml(path, encoding);
            case MAIL -> throw FileKind.unknown(path, "EML");
            case VCARD -> throw FileKind.unknown(path, "vCard");
            case LDIF -> throw FileKind.unknown(path, "LDIF");
            case JSON -> throw FileKind.unknown(path, "JSON");
            case PICTURE -> throw FileKind.unknown(path, "image");
        };
    }

    /// The fast reader is tried over the whole first row of each sheet; what it cannot take goes to the other.
    private static SheetFile xlsx(Content content) throws IOException {
        try {
            XlsxFile fast = new XlsxFile(content);
            if (!fast.sheets().isEmpty()) {
                for (SheetInfo sheet : fast.sheets()) {
                    fast.read(sheet.index(), row -> false);
                }
                return fast;
            }
        } catch (IOException | RuntimeException refused) {
            return new PoiXlsxFile(content);
        }
        return new PoiXlsxFile(content);
    }

    private static Content decrypted(Path path, char @Nullable [] password)
            throws IOException, GeneralSecurityException {
        try (POIFSFileSystem parts = new POIFSFileSystem(path.toFile(), true)) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(parts));
            String word = password == null ? Decryptor.DEFAULT_PASSWORD : new String(password);
            if (!decryptor.verifyPassword(word)) {
                throw new TradewindException(Failure.WORKBOOK_NEEDS_PASSWORD, null, name(path));
            }
            try (InputStream opened = decryptor.getDataStream(parts)) {
                return new Content(path, opened.readAllBytes());
            }
        }
    }

    private static <T> T guarded(Path path, Callable<T> work) {
        try {
            return work.call();
        } catch (TakerFailed taker) {
            throw taker.getCause() instanceof RuntimeException cause ? cause : taker;
        } catch (TradewindException | CancelledException said) {
            throw said;
        } catch (EncryptedDocumentException locked) {
            throw new TradewindException(Failure.WORKBOOK_NEEDS_PASSWORD, locked, name(path));
        } catch (OldExcelFormatException old) {
            throw new TradewindException(Failure.WORKBOOK_KIND_UNKNOWN, old, name(path), "Excel 5/95");
        } catch (Exception | StackOverflowError damaged) {
            throw new TradewindException(Failure.WORKBOOK_UNREADABLE, damaged, name(path));
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
