package app.tradewind.intake;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.apache.poi.EncryptedDocumentException;

/// Says in our words why a file could not be read.
final class FileTrouble {

    /// How far from its end an archive may have its directory's end: 22 bytes and a comment of at most 65,535.
    private static final int ZIP_TAIL = 22 + 0xffff;

    private FileTrouble() {}

    /// By which a file that changes under our eyes is known.
    record Stamp(long size, FileTime modified) {

        static Stamp of(Path file) throws IOException {
            return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
        }

        boolean isStill(Path file) {
            try {
                return equals(of(file));
            } catch (IOException gone) {
                return true;
            }
        }
    }

    /// @param thrown what a reader threw at the file
    static TradewindException of(Path file, Throwable thrown) {
        String name = String.valueOf(file.getFileName());
        if (thrown instanceof OutOfMemoryError) {
            return new TradewindException(Failure.WORKBOOK_TOO_LARGE, thrown, name);
        }
        if (thrown instanceof EncryptedDocumentException) {
            boolean unknown = String.valueOf(thrown.getMessage()).contains("not found");
            return new TradewindException(
                    unknown ? Failure.WORKBOOK_PASSWORD_UNSUPPORTED : Failure.WORKBOOK_NEEDS_PASSWORD, thrown, name);
        }
        if (thrown instanceof NoSuchFileException || !Files.exists(file)) {
            return new TradewindException(Failure.FILE_GONE, thrown, name);
        }
        if (thrown instanceof AccessDeniedException || !Files.isReadable(file)) {
            return new TradewindException(Failure.FILE_UNREADABLE, thrown, file);
        }
        if (isHeld(thrown)) {
            return new TradewindException(Failure.FILE_IN_USE, thrown, name);
        }
        boolean cut = thrown instanceof EOFException || thrown.getCause() instanceof EOFException || isCutArchive(file);
        return new TradewindException(cut ? Failure.FILE_INCOMPLETE : damaged(file), thrown, name);
    }

    /// What is no table is not mended by opening it in a spreadsheet.
    private static Failure damaged(Path file) {
        try {
            return switch (FileKind.of(file)) {
                case MAIL, MHTML, VCARD, LDIF, JSON, PICTURE -> Failure.FILE_DAMAGED;
                default -> Failure.WORKBOOK_UNREADABLE;
            };
        } catch (IOException | RuntimeException unreadable) {
            return Failure.WORKBOOK_UNREADABLE;
        }
    }

    /// Windows refuses a file that another program opened for itself alone; Java has no class for that refusal but
    /// the general one.
    static boolean isHeld(Throwable thrown) {
        return thrown.getClass() == FileSystemException.class || thrown instanceof FileNotFoundException;
    }

    /// An archive has its directory at its end: one without it was not written or fetched to the end.
    private static boolean isCutArchive(Path file) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] head = new byte[4];
            bytes.readFully(head);
            if (head[0] != 'P' || head[1] != 'K' || head[2] != 3) {
                return false;
            }
            byte[] tail = new byte[(int) Math.min(bytes.length(), ZIP_TAIL)];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            return !new String(tail, StandardCharsets.ISO_8859_1).contains("PK\5\6");
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Whether the owner file of Excel, WPS or LibreOffice lies beside the workbook.
    static boolean isOpenElsewhere(Path file) {
        String name = String.valueOf(file.getFileName());
        return Files.exists(file.resolveSibling("~$" + name))
                || Files.exists(file.resolveSibling(".~lock." + name + "#"));
    }
}
