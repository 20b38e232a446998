package app.tradewind.intake;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.CodePageUtil;
import org.jspecify.annotations.Nullable;

/// A workbook of Excel 2 to 95.
///
/// Source: OpenOffice.org's Documentation of the Microsoft Excel File Format, sections 4 (structure) and 5
/// (records).
final class OldXlsFile implements SheetFile {

    private static final int LARGEST = 128 << 20;
    private static final int EOF = 0x0a;
    private static final int DATE_MODE = 0x22;
    private static final int CODE_PAGE = 0x42;
    private static final int BOUND_SHEET = 0x85;
    private static final int WORKSHEET = 0;

    private final byte[] bytes;
    private final int version;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final CellStyles styles = new CellStyles();
    private Charset charset = Charset.forName("windows-1252");
    private boolean since1904;
    private int formats;

    /// @param password null where none is known
    OldXlsFile(Content content, @Nullable String password) throws IOException {
        bytes = stream(content);
        if (XorPassword.isNeeded(bytes) && (password == null || !XorPassword.open(bytes, password))) {
            throw new TradewindException(Failure.WORKBOOK_NEEDS_PASSWORD, null, content.name());
        }
        BiffRecords records = new BiffRecords(bytes, 0);
        if (!records.next() || (records.type() & 0xff) != 0x09) {
            throw new IOException("no workbook begins here");
        }
        version = version(records);
        boolean globals = version == 5 && records.shortAt(2) == 0x0005;
        readSettings(records);
        if (!globals) {
            sheets.add(new SheetInfo(0, "", false));
            starts.add(0);
        }
    }

    private static byte[] stream(Content content) throws IOException {
        if (FileMagic.valueOf(content.file().toFile()) != FileMagic.OLE2) {
            try (InputStream in = Files.newInputStream(content.file())) {
                return in.readNBytes(LARGEST);
            }
        }
        try (POIFSFileSystem file = new POIFSFileSystem(content.file().toFile(), true)) {
            String book = file.getRoot().getEntryNames().stream()
                    .filter(name -> name.equalsIgnoreCase("Book") || name.equalsIgnoreCase("Workbook"))
                    .findFirst()
                    .orElse("Book");
            try (InputStream in = file.createDocumentInputStream(book)) {
                return in.readNBytes(LARGEST);
            }
        }
    }

    /// 2 to 5; 5 is that of Excel 5 and 95.
    private static int version(BiffRecords begin) throws IOException {
        int version = switch (begin.type()) {
            case 0x0009 -> 2;
            case 0x0209 -> 3;
            case 0x0409 -> 4;
            default -> 5;
        };
        if (version == 5 && begin.shortAt(0) >= 0x0600) {
            throw new IOException("a workbook of Excel 97 or later");
        }
        return version;
    }

    private void readSettings(BiffRecords records) {
        List<byte[]> names = new ArrayList<>();
        while (records.next() && records.type() != EOF) {
            switch (records.type()) {
                case DATE_MODE -> since1904 = records.shortAt(0) == 1;
                case CODE_PAGE -> charset = charset(records.shortAt(0));
                case BOUND_SHEET -> {
                    if (sheets.size() < XlsxFile.MOST_SHEETS) {
                        String name = records.textAt(7, records.octetAt(6), StandardCharsets.ISO_8859_1);
                        names.add(name.getBytes(StandardCharsets.ISO_8859_1));
                        sheets.add(new SheetInfo(sheets.size(), name, (records.octetAt(4) & 3) != 0));
                        starts.add(records.octetAt(5) == WORKSHEET ? records.intAt(0) : -1);
                    }
                }
                default -> readStyle(records);
            }
        }
        // the code page may stand behind the names that it is for
        for (int i = 0; i < names.size(); i++) {
            SheetInfo sheet = sheets.get(i);
            sheets.set(i, new SheetInfo(i, new String(names.get(i), charset), sheet.hidden()));
        }
    }

    private void readStyle(BiffRecords records) {
        switch (records.type()) {
            case 0x001e -> styles.addCode(formats++, records.textAt(1, records.octetAt(0), charset));
            case 0x041e -> {
                int index = version == 5 ? records.shortAt(0) : formats++;
                styles.addCode(index, records.textAt(3, records.octetAt(2), charset));
            }
            case 0x0243, 0x0443 -> styles.addStyle(records.octetAt(1));
            case 0x00e0 -> styles.addStyle(records.shortAt(2));
            default -> {
                return;
            }
        }
    }

    private static Charset charset(int codePage) {
        try {
            return switch (codePage) {
                case 0x8001 -> Charset.forName("windows-1252");
                case 0x8000 -> Charset.forName("x-MacRoman");
                default -> Charset.forName(CodePageUtil.codepageToEncoding(codePage, true));
            };
        } catch (IOException | IllegalArgumentException unknown) {
            return Charset.forName("windows-1252");
        }
    }

    @Override
    public FileFormat format() {
        return FileFormat.OLD_XLS;
    }

    @Override
    public String encoding() {
        return charset.name();
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets;
    }

    @Override
    public void read(int index, RowSink sink) {
        int start = starts.get(index);
        if (start >= 0) {
            OldXlsRows rows = new OldXlsRows(version, styles, new CellText(since1904), charset);
            rows.read(new BiffRecords(bytes, start));
            rows.handOut(sink);
        }
    }
}
