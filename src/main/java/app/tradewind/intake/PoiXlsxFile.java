package app.tradewind.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// An `.xlsx` workbook that the faster reader cannot take: POI finds the parts, and each sheet is read as a stream.
final class PoiXlsxFile implements SheetFile {

    private final Content content;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final boolean since1904;

    PoiXlsxFile(Content content) throws IOException {
        this.content = content;
        boolean mac = false;
        try (OPCPackage parts = open();
                InputStream workbook = new XSSFReader(parts).getWorkbookData()) {
            XMLStreamReader xml = xml(workbook);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    mac = isTrue(xml.getAttributeValue(null, "date1904"));
                } else if (xml.getLocalName().equals("sheet")) {
                    String state = xml.getAttributeValue(null, "state");
                    String name = xml.getAttributeValue(null, "name");
                    sheets.add(new SheetInfo(
                            sheets.size(), name == null ? "" : name, state != null && !state.equals("visible")));
                }
            }
        } catch (OpenXML4JException | XMLStreamException damaged) {
            throw new IOException(damaged);
        }
        since1904 = mac;
    }

    private OPCPackage open() throws IOException, InvalidFormatException {
        byte[] bytes = content.bytes();
        return bytes == null
                ? OPCPackage.open(content.file().toFile(), PackageAccess.READ)
                : OPCPackage.open(new ByteArrayInputStream(bytes));
    }

    static XMLStreamReader xml(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(in);
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    @Override
    public FileFormat format() {
        return FileFormat.XLSX;
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
        try (OPCPackage parts = open()) {
            XSSFReader reader = new XSSFReader(parts);
            XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
            String name = sheets.get(index).name();
            while (each.hasNext()) {
                try (InputStream sheet = each.next()) {
                    if (each.getSheetName().equals(name)) {
                        Styled styled = new Styled(
                                new ReadOnlySharedStringsTable(parts),
                                reader.getStylesTable(),
                                new CellText(since1904));
                        rows(xml(sheet), styled, sink);
                        return;
                    }
                }
            }
        } catch (OpenXML4JException | SAXException | XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    private record Styled(
            ReadOnlySharedStringsTable shared, @Nullable StylesTable styles, CellText texts) {

        String text(String type, int style, String value) {
            return switch (type) {
                case "s" -> shared.getItemAt(Integer.parseInt(value.strip())).getString();
                case "b" -> value.equals("1") ? "TRUE" : "FALSE";
                case "e" -> "";
                case "str", "inlineStr", "d" -> value;
                default -> value.isEmpty() ? "" : number(style, value);
            };
        }

        private String number(int style, String value) {
            if (styles == null || style >= styles.getNumCellStyles()) {
                return texts.number(value, 0, null);
            }
            XSSFCellStyle cell = styles.getStyleAt(style);
            return texts.number(value, cell.getDataFormat(), cell.getDataFormatString());
        }
    }

    private static void rows(XMLStreamReader xml, Styled styled, RowSink sink) throws XMLStreamException {
        int number = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                String stated = xml.getAttributeValue(null, "r");
                number = stated == null ? number + 1 : Integer.parseInt(stated);
                boolean hidden = isTrue(xml.getAttributeValue(null, "hidden"));
                if (!sink.take(new SheetRow(number, row(xml, styled), hidden))) {
                    return;
                }
            }
        }
    }

    private static List<String> row(XMLStreamReader xml, Styled styled) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("c")) {
                String place = xml.getAttributeValue(null, "r");
                int column = place == null ? cells.size() : new CellReference(place).getCol();
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(cell(xml, styled));
            }
        }
        return cells;
    }

    private static String cell(XMLStreamReader xml, Styled styled) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        StringBuilder value = new StringBuilder();
        boolean wanted = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                wanted = xml.getLocalName().equals("v") || xml.getLocalName().equals("t");
            } else if (event == XMLStreamReader.END_ELEMENT) {
                wanted = false;
            } else if (wanted && (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA)) {
                value.append(xml.getText());
            }
        }
        return value.isEmpty()
                ? ""
                : styled.text(type == null ? "n" : type, style == null ? 0 : Integer.parseInt(style), value.toString());
    }
}
