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
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// What a file is by its first bytes and its parts; its name is not asked.
enum FileKind {
    XLSX,
    XLS,
    ENCRYPTED_XLSX,
    XLSB,
    ODS,
    OLD_XLS,
    XML_2003,
    HTML,
    MHTML,
    MAIL,
    VCARD,
    LDIF,
    JSON,
    PICTURE,
    TEXT;

    private static final int HEAD_BYTES = 8192;
    /// A message opens with its header, which says who wrote it and one thing more (RFC 5322, 3.6). A line before
    /// it, `From` without a colon, is a mailbox's.
    private static final Pattern MAIL_START = Pattern.compile("^(?:from [^\\r\\n]*\\R)?[a-z][a-z0-9-]*:[ \\t]");
    private static final Pattern MAIL_AUTHOR =
            Pattern.compile("(?m)^(?:from|return-path|sender|snapshot-content-location):");
    private static final Pattern MAIL_MORE =
            Pattern.compile("(?m)^(?:date|subject|to|received|delivered-to|message-id|mime-version|content-type):");
    /// A page that a browser saved was never sent to anybody.
    private static final Pattern MAIL_SENT = Pattern.compile("(?m)^(?:to|received|delivered-to|return-path):");
    private static final Pattern EMPTY_LINE = Pattern.compile("(?:\\r\\n|\\n|\\r(?!\\n)){2}");
    /// RFC 2849: a version, or at once the first entry.
    private static final Pattern LDIF_START =
            Pattern.compile("^(?:#.*\\R|\\R)*(?:version: ?1\\s*\\R(?:#.*\\R|\\R)*)?dn::? ?\\S");
    private static final Pattern JSON_START = Pattern.compile("^(?:\\[\\s*)?\\{\\s*\"");

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
            throw FileTrouble.of(file, refused);
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
            return OLD_XLS;
        }
        if (isPicture(head)) {
            return PICTURE;
        }
        String binary = binary(head);
        if (!binary.isEmpty()) {
            throw unknown(file, binary);
        }
        return ofText(file, head);
    }

    private static FileKind ofZip(Path file) throws IOException {
        try (ZipParts zip = new ZipParts(Content.of(file))) {
            Set<String> names = zip.names();
            if (names.contains("xl/workbook.bin")) {
                return XLSB;
            }
            if (names.contains("mimetype")) {
                if (isOpenDocumentSheet(zip)) {
                    return ODS;
                }
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

    private static boolean isOpenDocumentSheet(ZipParts zip) throws IOException {
        try (InputStream in = zip.bytes("mimetype")) {
            String said = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
            return said.startsWith("application/vnd.oasis.opendocument.spreadsheet");
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
                return OLD_XLS;
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

    private static boolean isPicture(byte[] head) {
        return starts(head, 0x89, 'P', 'N', 'G')
                || starts(head, 0xff, 0xd8, 0xff)
                || starts(head, 'G', 'I', 'F', '8')
                || starts(head, 'B', 'M') && head.length > 14 && head[6] == 0 && head[7] == 0;
    }

    private static String binary(byte[] head) {
        if (starts(head, '%', 'P', 'D', 'F')) {
            return "PDF";
        }
        boolean utf16 = starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff) || Encodings.isWide(head);
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
            return VCARD;
        }
        if (start.startsWith("{\\rtf")) {
            throw unknown(file, "RTF");
        }
        if (start.startsWith("<?xml") && start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return XML_2003;
        }
        if (start.startsWith("<") && isPage(start)) {
            return HTML;
        }
        String header = EMPTY_LINE.split(start, 2)[0];
        if (MAIL_START.matcher(header).find()
                && MAIL_AUTHOR.matcher(header).find()
                && MAIL_MORE.matcher(header).find()) {
            boolean page = start.contains("multipart/related") && start.contains("text/html");
            return page && !MAIL_SENT.matcher(header).find() ? MHTML : MAIL;
        }
        if (LDIF_START.matcher(start).find()) {
            return LDIF;
        }
        if (JSON_START.matcher(start).find()) {
            return JSON;
        }
        if (start.startsWith("<?xml")) {
            throw unknown(file, "XML");
        }
        return TEXT;
    }

    /// Pages are saved without their beginning too.
    private static boolean isPage(String start) {
        return start.contains("<html")
                || start.contains("<table")
                || start.contains("<!doctype html")
                || start.contains("<body")
                || start.contains("<head")
                || start.startsWith("<div")
                || start.startsWith("<p>");
    }

    /// Whether the file begins with these bytes.
    static boolean starts(byte[] head, int... bytes) {
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

    static TradewindException unknown(Path file, String kind) {
        return new TradewindException(Failure.WORKBOOK_KIND_UNKNOWN, null, String.valueOf(file.getFileName()), kind);
    }
}
