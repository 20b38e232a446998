package app.tradewind.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// A process that does nothing but read the cells of a workbook by POI's events: a measure for imports.
public final class PoiRead {

    private PoiRead() {}

    public static void main(String[] arguments)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        long[] cells = new long[1];
        try (OPCPackage workbook =
                OPCPackage.open(Path.of(arguments[0]).toFile().getPath(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), new ReadOnlySharedStringsTable(workbook), counting(cells), false));
            var sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    xml.parse(new InputSource(sheet));
                }
            }
        }
        System.out.println(cells[0]);
    }

    private static XSSFSheetXMLHandler.SheetContentsHandler counting(long[] cells) {
        return new XSSFSheetXMLHandler.SheetContentsHandler() {
            @Override
            public void startRow(int row) {}

            @Override
            public void endRow(int row) {}

            @Override
            public void cell(String place, String value, XSSFComment comment) {
                cells[0]++;
            }
        };
    }
}
