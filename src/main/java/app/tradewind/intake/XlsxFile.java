package app.tradewind.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An `.xlsx` workbook in either form of Open XML, read as a stream: only the texts that cells share are held in
/// memory, packed.
///
/// Parts that a workbook can do without (styles, shared texts, notes) may be missing, and so may the places of
/// cells.
///
/// Source: ECMA-376 Part 1, sections 18.2 (workbook), 18.3 (worksheets), 18.4 (shared strings) and 18.8 (styles);
/// Part 1 is the strict form, Part 4 the transitional one.
final class XlsxFile implements SheetFile {

    /// More sheets than anybody has; beyond it a file is made to wear us out.
    static final int MOST_SHEETS = 4096;

    private final Content content;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<String> sheetParts = new ArrayList<>();
    private final CellStyles styles = new CellStyles();
    private final CellText texts;
    private final String sharedPart;
    private final Map<String, List<MergedCells.Range>> merges = new HashMap<>();
    private @Nullable SharedTexts shared;

    XlsxFile(Content content) throws IOException {
        this.content = content;
        try (ZipParts parts = new ZipParts(content)) {
            String workbook = OpenXmlPackage.workbook(parts);
            Map<String, OpenXmlPackage.Relation> relations = OpenXmlPackage.relations(parts, workbook);
            sharedPart = OpenXmlPackage.target(relations, "sharedStrings").orElse("xl/sharedStrings.xml");
            texts = new CellText(readWorkbook(parts, workbook, relations));
            readStyles(parts, OpenXmlPackage.target(relations, "styles").orElse("xl/styles.xml"));
        }
    }

    /// Returns whether its days count from 1904.
    private boolean readWorkbook(ZipParts parts, String workbook, Map<String, OpenXmlPackage.Relation> relations)
            throws IOException {
        boolean since1904 = false;
        try (Xml xml = parts.xml(workbook)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    since1904 = xml.isTrue("date1904");
                } else if (xml.starts("sheet") && sheets.size() < MOST_SHEETS) {
                    OpenXmlPackage.Relation relation = relations.get(xml.attribute("id", ""));
                    String state = xml.attribute("state", "visible");
                    sheets.add(new SheetInfo(sheets.size(), xml.attribute("name", ""), !state.equals("visible")));
                    sheetParts.add(
                            relation == null
                                    ? "xl/worksheets/sheet" + sheets.size() + ".xml"
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
        try (Xml xml = parts.xml(part)) {
            boolean cells = false;
            while (xml.next()) {
                if (xml.name().equals("cellXfs")) {
                    cells = xml.isStart();
                } else if (cells && xml.starts("xf")) {
                    styles.addStyle(xml.number("numFmtId", 0));
                } else if (xml.starts("numFmt")) {
                    styles.addCode(xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
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
            try (Xml xml = parts.xml(sharedPart)) {
                while (xml.next()) {
                    if (xml.starts("si")) {
                        read.add(XlsxText.read(xml));
                    }
                }
            }
        }
        shared = read;
        return read;
    }

    /// Searched for once: a file is read for its preview, its plan and its run.
    private List<MergedCells.Range> merges(ZipParts parts, String part) throws IOException {
        List<MergedCells.Range> known = merges.get(part);
        if (known == null) {
            known = XlsxMerges.read(parts, part);
            merges.put(part, known);
        }
        return known;
    }

    @Override
    public FileFormat format() {
        return FileFormat.XLSX;
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets;
    }

    /// A chart or a dialog that stands among the sheets has no rows.
    @Override
    public void read(int index, RowSink sink) throws IOException {
        String part = sheetParts.get(index);
        if (part.isEmpty()) {
            return;
        }
        try (ZipParts parts = new ZipParts(content)) {
            Map<String, OpenXmlPackage.Relation> relations = OpenXmlPackage.relations(parts, part);
            CellNotes notes = XlsxNotes.read(parts, relations);
            MergedCells merged = new MergedCells(merges(parts, part));
            XlsxRows rows = new XlsxRows(shared(parts), styles, texts);
            try (Xml xml = parts.xml(part)) {
                rows.read(xml, row -> sink.take(notes.on(merged.over(row))), content);
            }
        }
    }
}
