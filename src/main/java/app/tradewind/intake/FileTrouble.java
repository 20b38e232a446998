package app.tradewind.intake;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

    private static final int ZIP = 0x04034b50;
    private static final int COMPOUND = 0xe011cfd0;
    private static final int COMPOUND_HEAD = 512;
    private static final int UNUSED = -1;

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
        if (isHeld(file, thrown)) {
            return new TradewindException(Failure.FILE_IN_USE, thrown, name);
        }
        boolean cut = thrown instanceof EOFException || thrown.getCause() instanceof EOFException || isCut(file);
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
    /// the general one, or names the file. POI says of a missing part that it was not found, too.
    private static boolean isHeld(Path file, Throwable thrown) {
        return thrown.getClass() == FileSystemException.class
                || thrown instanceof FileNotFoundException
                        && String.valueOf(thrown.getMessage()).startsWith(file.toString());
    }

    private static boolean isCut(Path file) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] head = new byte[COMPOUND_HEAD];
            int length = Math.max(0, bytes.read(head));
            ByteBuffer numbers = ByteBuffer.wrap(head, 0, length).order(ByteOrder.LITTLE_ENDIAN);
            return length >= 4 && numbers.getInt(0) == ZIP
                    ? isCutArchive(bytes)
                    : length == COMPOUND_HEAD && numbers.getInt(0) == COMPOUND && isCutCompound(numbers, bytes);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// An archive has its directory at its end: one without it was not written or fetched to the end.
    private static boolean isCutArchive(RandomAccessFile bytes) throws IOException {
        byte[] tail = new byte[(int) Math.min(bytes.length(), ZIP_TAIL)];
        bytes.seek(bytes.length() - tail.length);
        bytes.readFully(tail);
        return !new String(tail, StandardCharsets.ISO_8859_1).contains("PK\5\6");
    }

    /// The tables of a compound file name every sector that it uses; one beyond the end is missing ([MS-CFB], 2.2
    /// and 2.3).
    private static boolean isCutCompound(ByteBuffer head, RandomAccessFile bytes) throws IOException {
        int size = 1 << Math.clamp(head.getShort(30), 7, 16);
        int tables = Math.clamp(head.getInt(44), 0, 109);
        ByteBuffer table = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        long last = head.getInt(48);
        for (int i = 0; i < tables; i++) {
            long place = head.getInt(76 + 4 * i);
            last = Math.max(last, place);
            if ((place + 2) * size > bytes.length()) {
                return true;
            }
            if (place >= 0) {
                bytes.seek((place + 1) * size);
                bytes.readFully(table.array());
                for (int entry = 0; entry < size / 4; entry++) {
                    last = table.getInt(4 * entry) == UNUSED ? last : Math.max(last, (long) i * (size / 4) + entry);
                }
            }
        }
        return (last + 1) * size >= bytes.length();
    }

    /// Whether the owner file of Excel, WPS or LibreOffice lies beside the workbook.
    static boolean isOpenElsewhere(Path file) {
        String name = String.valueOf(file.getFileName());
        return Files.exists(file.resolveSibling("~$" + name))
                || Files.exists(file.resolveSibling(".~lock." + name + "#"));
    }
}
