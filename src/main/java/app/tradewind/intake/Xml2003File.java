package app.tradewind.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// A workbook in the XML format of Excel 2002 and 2003, which many web systems still write.
///
/// Source: Microsoft, XML Spreadsheet Reference (Office XP).
final class Xml2003File implements SheetFile {

    private final Content content;
    private final List<SheetInfo> sheets = new ArrayList<>();

    Xml2003File(Content content) throws IOException {
        this.content = content;
        try (Xml xml = open()) {
            StringBuilder visible = new StringBuilder();
            while (xml.next()) {
                if (xml.starts("Worksheet") && sheets.size() < XlsxFile.MOST_SHEETS) {
                    sheets.add(new SheetInfo(sheets.size(), xml.attribute("Name", ""), false));
                } else if (xml.starts("Table")) {
                    xml.skip();
                } else if (xml.starts("Visible")) {
                    visible.setLength(0);
                } else if (xml.isText() && xml.name().equals("Visible")) {
                    xml.addTo(visible);
                } else if (xml.ends("Visible") && visible.indexOf("Hidden") >= 0 && !sheets.isEmpty()) {
                    sheets.set(
                            sheets.size() - 1,
                            new SheetInfo(sheets.size() - 1, sheets.getLast().name(), true));
                }
            }
        }
    }

    private Xml open() throws IOException {
        return new Xml(
                GuardedStream.ofMarkup(Files.newInputStream(content.file()), Files.size(content.file()), content));
    }

    @Override
    public FileFormat format() {
        return FileFormat.XML_2003;
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets;
    }

    @Override
    public void read(int index, RowSink sink) throws IOException {
        try (Xml xml = open()) {
            int sheet = -1;
            while (xml.next()) {
                if (xml.starts("Worksheet")) {
                    sheet++;
                } else if (xml.starts("Table")) {
                    if (sheet == index) {
                        new Xml2003Rows(xml, sink).read();
                        return;
                    }
                    xml.skip();
                }
            }
        }
    }
}
