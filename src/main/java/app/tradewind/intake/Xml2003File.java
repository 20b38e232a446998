package app.tradewind.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A workbook in the XML format of Excel 2002 and 2003, which many web systems still write.
final class Xml2003File implements SheetFile {

    private static final String SS = "urn:schemas-microsoft-com:office:spreadsheet";

    private final Path file;
    private final List<SheetInfo> sheets = new ArrayList<>();

    Xml2003File(Path file) throws IOException {
        this.file = file;
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = PoiXlsxFile.xml(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("Worksheet")) {
                    String name = xml.getAttributeValue(SS, "Name");
                    sheets.add(new SheetInfo(sheets.size(), name == null ? "" : name, false));
                }
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    @Override
    public FileFormat format() {
        return FileFormat.XML_2003;
    }

    @Override
    public String encoding() {
        return "";
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets;
    }

    @Override
    public void read(int index, RowSink sink) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = PoiXlsxFile.xml(in);
            int sheet = -1;
            int number = 0;
            while (xml.hasNext() && sheet <= index) {
                if (xml.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("Worksheet")) {
                    sheet++;
                    number = 0;
                } else if (sheet == index && xml.getLocalName().equals("Row")) {
                    number = place(xml, number + 1);
                    boolean hidden = "1".equals(xml.getAttributeValue(SS, "Hidden"));
                    if (!sink.take(new SheetRow(number, row(xml), hidden))) {
                        return;
                    }
                }
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    private static int place(XMLStreamReader xml, int next) {
        @Nullable String stated = xml.getAttributeValue(SS, "Index");
        return stated == null ? next : Integer.parseInt(stated);
    }

    private static List<String> row(XMLStreamReader xml) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean data = false;
        while (xml.hasNext()) {
            int event = xml.next();
            String element = event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT
                    ? xml.getLocalName()
                    : "";
            if (event == XMLStreamReader.START_ELEMENT && element.equals("Cell")) {
                int column = place(xml, cells.size() + 1);
                while (cells.size() < column - 1) {
                    cells.add("");
                }
                text.setLength(0);
            } else if (element.equals("Data")) {
                data = event == XMLStreamReader.START_ELEMENT;
            } else if (event == XMLStreamReader.CHARACTERS && data) {
                text.append(xml.getText());
            } else if (event == XMLStreamReader.END_ELEMENT && element.equals("Cell")) {
                cells.add(text.toString());
            } else if (event == XMLStreamReader.END_ELEMENT && element.equals("Row")) {
                break;
            }
        }
        return cells;
    }
}
