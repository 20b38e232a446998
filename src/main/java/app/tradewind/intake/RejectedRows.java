package app.tradewind.intake;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.text.Messages;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook of the rows that did not come in, written as it goes and, unlike a library's streaming writer,
/// without temporary files in which their cells could be read.
///
/// Source: ECMA-376 Part 1, sections 12.3 (parts) and 18.3 (worksheets); texts in-line (18.3.1.53).
final class RejectedRows implements AutoCloseable {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final int LONGEST_CELL = 32_767;

    private final Path target;
    private final Path unfinished;
    private final ZipOutputStream zip;
    private final Writer sheet;
    private final Messages messages;
    private final int width;
    private int rows;

    private RejectedRows(Path target, Path unfinished, List<String> headings, Messages messages) throws IOException {
        this.target = target;
        this.unfinished = unfinished;
        this.messages = messages;
        width = headings.size();
        zip = new ZipOutputStream(Files.newOutputStream(unfinished));
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + override("/xl/workbook.xml", "sheet.main")
                        + override("/xl/worksheets/sheet1.xml", "worksheet")
                        + "</Types>");
        part("_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT + "\"><sheets><sheet name=\""
                        + escaped(messages.text("intake.rejected.sheet"))
                        + "\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml"));
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        sheet = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        sheet.write(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        List<String> titles = new ArrayList<>(headings);
        titles.addAll(RejectedColumns.headings(messages));
        line(titles);
    }

    /// @throws TradewindException with [Failure#FILE_UNWRITABLE]
    static RejectedRows create(Path workbook, List<String> headings, Messages messages) {
        Path whole = workbook.toAbsolutePath();
        try {
            return new RejectedRows(whole, whole.resolveSibling(whole.getFileName() + ".part"), headings, messages);
        } catch (IOException refused) {
            throw new TradewindException(Failure.FILE_UNWRITABLE, refused, String.valueOf(workbook.getFileName()));
        }
    }

    void add(SheetRow row, List<Reason> reasons) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            cells.add(row.cell(i));
        }
        cells.add(Integer.toString(row.number()));
        cells.add(reasons.stream().map(reason -> reason.text(messages)).collect(Collectors.joining(" ")));
        try {
            line(cells);
        } catch (IOException full) {
            throw unwritable(full);
        }
    }

    private void line(List<String> cells) throws IOException {
        rows++;
        sheet.write("<row r=\"" + rows + "\">");
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!cell.isEmpty()) {
                String text = cell.substring(0, Math.min(cell.length(), LONGEST_CELL));
                sheet.write("<c r=\"" + ColumnMapping.letters(i) + rows + "\" t=\"inlineStr\"><is>"
                        + "<t xml:space=\"preserve\">" + escaped(text) + "</t></is></c>");
            }
        }
        sheet.write("</row>");
    }

    private void part(String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument"
                + ".spreadsheetml." + type + "+xml\"/>";
    }

    private static String relationship(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + DOCUMENT + "/"
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    /// XML 1.0 has no room for most control characters (section 2.2).
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private TradewindException unwritable(IOException cause) {
        return new TradewindException(Failure.FILE_UNWRITABLE, cause, String.valueOf(target.getFileName()));
    }

    /// Puts the finished workbook in its place.
    @Override
    public void close() {
        try {
            sheet.write("</sheetData></worksheet>");
            sheet.flush();
            zip.closeEntry();
            zip.close();
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw unwritable(full);
        }
    }
}
