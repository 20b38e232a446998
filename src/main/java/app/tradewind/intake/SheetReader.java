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
import java.util.regex.Pattern;
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

    private static final Pattern VCARD = Pattern.compile("\\s{0,1000}+BEGIN:VCARD", Pattern.CASE_INSENSITIVE);
    /// The widest export known has 129 columns. What stands further right is no table of contacts, and looking for
    /// meaning in all 16,384 columns of a sheet made to be wide would take a minute.
    private static final int MOST_COLUMNS = 512;

    private final Path path;
    private final SheetFile file;
    private final String sha256;
    private final FileTrouble.@Nullable Stamp stamp;

    private SheetReader(Path path, SheetFile file, String sha256, FileTrouble.@Nullable Stamp stamp) {
        this.path = path;
        this.file = file;
        this.sha256 = sha256;
        this.stamp = stamp;
    }

    /// @param password for a workbook that has one, else null
    /// @param encoding of a text table; null to find it
    /// @throws TradewindException if the file is missing, empty, damaged, of an unknown kind, or its password is
    ///     wrong
    static SheetReader open(Path path, char @Nullable [] password, @Nullable Charset encoding) {
        if (!Files.exists(path)) {
            throw new TradewindException(Failure.FILE_MISSING, null, path);
        }
        FileTrouble.Stamp stamp = guarded(path, null, () -> FileTrouble.Stamp.of(path));
        return guarded(path, stamp, () -> {
            SheetFile file = file(path, password, encoding);
            return new SheetReader(path, file, sha256(path), stamp);
        });
    }

    /// A text that was pasted; no file holds it.
    ///
    /// @param name what the text is called in lists
    static SheetReader ofText(String text, String name, Instant now) {
        Path path = Path.of(name);
        return guarded(path, null, () -> {
            if (text.isBlank()) {
                throw new TradewindException(Failure.FILE_EMPTY, null, name);
            }
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            SheetFile file = VCARD.matcher(text).lookingAt()
                    ? RecordTable.ofFields(FileFormat.PASTED, "", VCardFile.ofText(text))
                    : new PastedFile(text, name, now);
            return new SheetReader(path, file, HexFormat.of().formatHex(hash), null);
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

    /// What the columns hold, where the file says so itself.
    Optional<ColumnMapping> mapping() {
        return file.mapping();
    }

    /// Whether another program seems to have the file open: what it has not saved yet is not in what is read.
    boolean isOpenElsewhere() {
        return FileTrouble.isOpenElsewhere(path);
    }

    void read(int sheet, RowSink sink) {
        guarded(path, stamp, () -> {
            file.read(sheet, row -> {
                try {
                    return sink.take(row.within(MOST_COLUMNS));
                } catch (RuntimeException failed) {
                    throw new TakerFailed(failed);
                }
            });
            return true;
        });
    }

    /// Gives the pictures that the file holds, each with the row that it belongs to.
    void pictures(PictureSink sink) {
        guarded(path, stamp, () -> {
            file.pictures((row, kind, bytes) -> {
                try {
                    sink.take(row, kind, bytes);
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
            case XLSX -> new XlsxFile(content);
            case ENCRYPTED_XLSX -> opened(decrypted(path, password));
            case XLS -> xls(content, word(password));
            case XML_2003 -> new Xml2003File(content);
            case HTML -> PageFile.ofHtml(path, encoding);
            case TEXT -> new TextTable(path, encoding);
            case XLSB -> new XlsbFile(content);
            case ODS -> new OdsFile(content);
            case OLD_XLS -> new OldXlsFile(content, word(password));
            case MHTML -> PageFile.ofMhtml(path, encoding);
            case MAIL -> MailFile.of(path);
            case VCARD -> VCardFile.of(path, encoding);
            case LDIF -> LdifFile.of(path, encoding);
            case JSON -> JsonFile.of(path, encoding);
            case PICTURE -> CodePicture.of(path);
        };
    }

    private static @Nullable String word(char @Nullable [] password) {
        return password == null ? null : new String(password);
    }

    /// The name of a part tells no version for sure.
    private static SheetFile xls(Content content, @Nullable String password) throws IOException {
        try {
            return new XlsFile(content, password);
        } catch (OldExcelFormatException old) {
            return new OldXlsFile(content, password);
        }
    }

    private static SheetFile opened(Content content) throws IOException {
        try (ZipParts parts = new ZipParts(content)) {
            return OpenXmlPackage.workbook(parts).endsWith(".bin") ? new XlsbFile(content) : new XlsxFile(content);
        }
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

    /// Running out of memory is answered here too: it means a file made or grown beyond what this computer can
    /// hold, and what was gathered for it is let go by the time that the sentence is said.
    ///
    /// @param stamp what the file was when it was opened; null before
    private static <T> T guarded(Path path, FileTrouble.@Nullable Stamp stamp, Callable<T> work) {
        T answer;
        try {
            answer = work.call();
        } catch (TakerFailed taker) {
            throw taker.getCause() instanceof RuntimeException cause ? cause : taker;
        } catch (TradewindException | CancelledException said) {
            throw said;
        } catch (Exception | StackOverflowError | OutOfMemoryError damaged) {
            requireUnchanged(path, stamp);
            throw FileTrouble.of(path, damaged);
        }
        requireUnchanged(path, stamp);
        return answer;
    }

    private static void requireUnchanged(Path path, FileTrouble.@Nullable Stamp stamp) {
        if (stamp != null && !stamp.isStill(path)) {
            throw new TradewindException(Failure.FILE_CHANGED, null, name(path));
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
