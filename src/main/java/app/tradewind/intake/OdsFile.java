package app.tradewind.intake;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An OpenDocument spreadsheet, read as a stream.
///
/// Source: OASIS OpenDocument 1.3, Part 3, sections 9.1 (tables), 19.5 (office:value-type …), 14.1 (annotations);
/// Part 2, section 4.8.3 (encryption).
final class OdsFile implements SheetFile {

    private static final String BODY = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private final Content content;
    private final List<SheetInfo> sheets = new ArrayList<>();

    OdsFile(Content content) throws IOException {
        this.content = content;
        try (ZipParts parts = new ZipParts(content)) {
            if (isEncrypted(parts)) {
                throw new TradewindException(Failure.WORKBOOK_PASSWORD_UNSUPPORTED, null, content.name());
            }
            readSheets(parts);
        }
    }

    /// The whole document may be one encrypted part, or each of its parts.
    private static boolean isEncrypted(ZipParts parts) throws IOException {
        if (parts.has("encrypted-package")) {
            return true;
        }
        if (parts.has(MANIFEST)) {
            try (Xml xml = parts.xml(MANIFEST)) {
                while (xml.next()) {
                    if (xml.starts("encryption-data")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void readSheets(ZipParts parts) throws IOException {
        Set<String> hidden = new HashSet<>();
        String style = "";
        try (Xml xml = parts.xml(BODY)) {
            while (xml.next()) {
                if (xml.starts("style")) {
                    style = xml.attribute("name", "");
                } else if (xml.starts("table-properties") && "false".equals(xml.attribute("display"))) {
                    hidden.add(style);
                } else if (xml.starts("table") && sheets.size() < XlsxFile.MOST_SHEETS) {
                    boolean unseen = hidden.contains(xml.attribute("style-name", ""));
                    sheets.add(new SheetInfo(sheets.size(), xml.attribute("name", ""), unseen));
                    xml.skip();
                }
            }
        }
    }

    @Override
    public FileFormat format() {
        return FileFormat.ODS;
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets;
    }

    @Override
    public void read(int index, RowSink sink) throws IOException {
        try (ZipParts parts = new ZipParts(content);
                Xml xml = parts.xml(BODY)) {
            int sheet = -1;
            while (xml.next()) {
                if (xml.starts("table")) {
                    sheet++;
                    if (sheet == index) {
                        new OdsRows(xml, sink).read();
                        return;
                    }
                    xml.skip();
                }
            }
        }
    }
}
