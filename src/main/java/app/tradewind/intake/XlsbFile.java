package app.tradewind.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An `.xlsb` workbook: the parts of an `.xlsx`, with records in place of markup.
///
/// Source: [MS-XLSB], sections 2.1.7 (parts) and 2.4 (records).
final class XlsbFile implements SheetFile {

    private static final int BUNDLE_SHEET = 156;
    private static final int WORKBOOK_PROPERTIES = 153;
    private static final int FORMAT = 44;
    private static final int CELL_STYLE = 47;
    private static final int CELL_STYLES_BEGIN = 617;
    private static final int CELL_STYLES_END = 618;
    private static final int SHARED_TEXT = 19;
    private static final int MERGED_CELL = 176;
    private static final int NOTE_BEGIN = 635;
    private static final int NOTE_TEXT = 637;

    private final Content content;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<String> sheetParts = new ArrayList<>();
    private final CellStyles styles = new CellStyles();
    private final CellText texts;
    private final String sharedPart;
    private @Nullable SharedTexts shared;

    XlsbFile(Content content) throws IOException {
        this.content = content;
        try (ZipParts parts = new ZipParts(content)) {
            String workbook = OpenXmlPackage.workbook(parts);
            Map<String, OpenXmlPackage.Relation> relations = OpenXmlPackage.relations(parts, workbook);
            sharedPart = OpenXmlPackage.target(relations, "sharedStrings").orElse("xl/sharedStrings.bin");
            texts = new CellText(readWorkbook(parts, workbook, relations));
            readStyles(parts, OpenXmlPackage.target(relations, "styles").orElse("xl/styles.bin"));
        }
    }

    private boolean readWorkbook(ZipParts parts, String workbook, Map<String, OpenXmlPackage.Relation> relations)
            throws IOException {
        boolean since1904 = false;
        try (XlsbRecords records = new XlsbRecords(parts.bytes(workbook))) {
            while (records.next()) {
                if (records.type() == WORKBOOK_PROPERTIES) {
                    since1904 = (records.octetAt(0) & 1) != 0;
                } else if (records.type() == BUNDLE_SHEET && sheets.size() < XlsxFile.MOST_SHEETS) {
                    String id = records.textAt(8);
                    String name = records.textAt(8 + records.sizeOfTextAt(8));
                    OpenXmlPackage.Relation relation = relations.get(id);
                    sheets.add(new SheetInfo(sheets.size(), name, records.intAt(0) != 0));
                    sheetParts.add(
                            relation == null
                                    ? "xl/worksheets/sheet" + sheets.size() + ".bin"
                                    : relation.type().equals("worksheet") ? relation.target() : "");
                }
            }
        }
        return since1904;
    }

    private void readStyles(ZipParts parts, String part) throws IOException {
        if (!parts.has(part)) {
            return;
        }
        try (XlsbRecords records = new XlsbRecords(parts.bytes(part))) {
            boolean cells = false;
            while (records.next()) {
                switch (records.type()) {
                    case FORMAT -> styles.addCode(records.shortAt(0), records.textAt(2));
                    case CELL_STYLES_BEGIN -> cells = true;
                    case CELL_STYLES_END -> cells = false;
                    case CELL_STYLE -> {
                        if (cells) {
                            styles.addStyle(records.shortAt(2));
                        }
                    }
                    default -> {
                        continue;
                    }
                }
            }
        }
    }

    private SharedTexts shared(ZipParts parts) throws IOException {
        SharedTexts known = shared;
        if (known != null) {
            return known;
        }
        SharedTexts read = new SharedTexts(content);
        if (parts.has(sharedPart)) {
            try (XlsbRecords records = new XlsbRecords(parts.bytes(sharedPart))) {
                while (records.next()) {
                    if (records.type() == SHARED_TEXT) {
                        read.add(records.textAt(1));
                    }
                }
            }
        }
        shared = read;
        return read;
    }

    @Override
    public FileFormat format() {
        return FileFormat.XLSB;
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets;
    }

    @Override
    public void read(int index, RowSink sink) throws IOException {
        String part = sheetParts.get(index);
        if (part.isEmpty()) {
            return;
        }
        try (ZipParts parts = new ZipParts(content)) {
            CellNotes notes = notes(parts, OpenXmlPackage.relations(parts, part));
            MergedCells merged = merged(parts, part);
            XlsbRows rows = new XlsbRows(shared(parts), styles, texts);
            try (XlsbRecords records = new XlsbRecords(parts.bytes(part))) {
                rows.read(records, row -> sink.take(notes.on(merged.over(row))), content);
            }
        }
    }

    /// Merged cells stand after the rows: the part is gone through once before.
    private static MergedCells merged(ZipParts parts, String part) throws IOException {
        List<MergedCells.Range> ranges = new ArrayList<>();
        try (XlsbRecords records = new XlsbRecords(parts.bytes(part))) {
            while (records.next() && ranges.size() < MergedCells.MOST) {
                if (records.type() == MERGED_CELL && records.intAt(4) > records.intAt(0)) {
                    ranges.add(new MergedCells.Range(records.intAt(0) + 1, records.intAt(4) + 1, records.intAt(8)));
                }
            }
        }
        return new MergedCells(ranges);
    }

    private static CellNotes notes(ZipParts parts, Map<String, OpenXmlPackage.Relation> relations) throws IOException {
        CellNotes notes = new CellNotes();
        String part = OpenXmlPackage.target(relations, "comments").orElse("");
        if (!parts.has(part)) {
            return notes;
        }
        try (XlsbRecords records = new XlsbRecords(parts.bytes(part))) {
            int row = 0;
            int column = 0;
            while (records.next()) {
                if (records.type() == NOTE_BEGIN) {
                    row = records.intAt(4) + 1;
                    column = records.intAt(12);
                } else if (records.type() == NOTE_TEXT) {
                    notes.put(row, column, records.textAt(1));
                }
            }
        }
        return notes;
    }
}
