package app.tradewind.intake;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// What a file is by its first bytes and its parts; its name is not asked.
enum FileKind {
    XLSX,
    XLS,
    ENCRYPTED_XLSX,
    XML_2003,
    HTML,
    TEXT;

    private static final int HEAD_BYTES = 8192;

    /// @throws TradewindException if the file is missing, empty, a folder, or of a kind that is not read
    static FileKind of(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new TradewindException(Failure.FILE_MISSING, null, file);
        }
        if (Files.isDirectory(file)) {
            throw new TradewindException(Failure.FILE_IS_FOLDER, null, file);
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD_BYTES);
        } catch (IOException refused) {
            throw new TradewindException(Failure.FILE_UNREADABLE, refused, file);
        }
        if (head.length == 0) {
            throw new TradewindException(Failure.FILE_EMPTY, null, file.getFileName());
        }
        return of(file, head);
    }

    private static FileKind of(Path file, byte[] head) throws IOException {
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            return ofZip(file);
        }
        if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            return ofCompound(file);
        }
        if (isBareBiff(head)) {
            throw unknown(file, "Excel 2–5");
        }
        String binary = binary(head);
        if (!binary.isEmpty()) {
            throw unknown(file, binary);
        }
        return ofText(file, head);
    }

    private static FileKind ofZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Set<String> names = zip.stream()
                    .map(ZipEntry::getName)
                    .map(name -> name.toLowerCase(Locale.ROOT).replace('\\', '/'))
                    .collect(Collectors.toSet());
            if (names.contains("xl/workbook.bin")) {
                throw unknown(file, "XLSB");
            }
            if (names.contains("mimetype")) {
                throw unknown(file, "OpenDocument");
            }
            if (names.stream().anyMatch(name -> name.startsWith("word/") || name.startsWith("ppt/"))) {
                throw unknown(file, names.contains("word/document.xml") ? "Word" : "PowerPoint");
            }
            if (names.contains("[content_types].xml")) {
                return XLSX;
            }
            throw unknown(file, "ZIP");
        }
    }

    private static FileKind ofCompound(Path file) throws IOException {
        try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), true)) {
            Set<String> names = parts.getRoot().getEntryNames();
            if (names.contains("EncryptedPackage")) {
                return ENCRYPTED_XLSX;
            }
            if (names.stream().anyMatch("Workbook"::equalsIgnoreCase) || names.contains("BOOK")) {
                return XLS;
            }
            if (names.stream().anyMatch("Book"::equalsIgnoreCase)) {
                throw unknown(file, "Excel 5/95");
            }
            throw unknown(file, names.contains("WordDocument") ? "Word" : "OLE2");
        }
    }

    /// Before Excel 5 a workbook was a bare stream that opens with a BOF record (0009, 0209, 0409 or 0809 hex).
    private static boolean isBareBiff(byte[] head) {
        if (head.length < 8) {
            return false;
        }
        ByteBuffer bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        int record = bytes.getShort(0) & 0xffff;
        int length = bytes.getShort(2) & 0xffff;
        return (record == 0x0009 || record == 0x0209 || record == 0x0409 || record == 0x0809)
                && length >= 4
                && length <= 16;
    }

    private static String binary(byte[] head) {
        if (starts(head, '%', 'P', 'D', 'F')) {
            return "PDF";
        }
        if (starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xff, 0xd8, 0xff) || starts(head, 'G', 'I', 'F', '8')) {
            return "image";
        }
        boolean utf16 = starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff) || Encodings.looksLikeUtf16(head);
        int nuls = 0;
        for (byte b : head) {
            nuls += b == 0 ? 1 : 0;
        }
        return !utf16 && nuls > 0 ? "binary" : "";
    }

    private static FileKind ofText(Path file, byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(?:ï»¿|ÿþ|þÿ)", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("begin:vcard")) {
            throw unknown(file, "vCard");
        }
        if (start.startsWith("{\\rtf")) {
            throw unknown(file, "RTF");
        }
        if (start.startsWith("<?xml") && start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return XML_2003;
        }
        if (start.startsWith("<") && (start.contains("<html") || start.contains("<table"))) {
            return HTML;
        }
        if (start.startsWith("mime-version:")) {
            throw unknown(file, "MHTML");
        }
        if (start.startsWith("<?xml")) {
            throw unknown(file, "XML");
        }
        return TEXT;
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static TradewindException unknown(Path file, String kind) {
        return new TradewindException(Failure.WORKBOOK_KIND_UNKNOWN, null, String.valueOf(file.getFileName()), kind);
    }
}
