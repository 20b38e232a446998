package app.tradewind.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks that a test puts together part by part.
final class MadeWorkbook {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int count;

    static MadeWorkbook xlsx() {
        return new MadeWorkbook();
    }

    MadeWorkbook since1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /// @param data what stands inside the sheet, rows and all
    MadeWorkbook sheet(String name, String state, String data) {
        count++;
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"s%d\"/>".formatted(name, count, state, count));
        relations.append("<Relationship Id=\"s%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                .formatted(count, RELATION, count));
        return part(
                "xl/worksheets/sheet" + count + ".xml", "<worksheet xmlns=\"" + MAIN + "\">" + data + "</worksheet>");
    }

    MadeWorkbook sheet(String data) {
        return sheet("Sheet" + (count + 1), "visible", data);
    }

    MadeWorkbook shared(String items) {
        relations.append(
                "<Relationship Id=\"t\" Type=\"%s/sharedStrings\" Target=\"sharedStrings.xml\"/>".formatted(RELATION));
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    MadeWorkbook styles(String content) {
        relations.append("<Relationship Id=\"y\" Type=\"%s/styles\" Target=\"styles.xml\"/>".formatted(RELATION));
        return part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + content + "</styleSheet>");
    }

    MadeWorkbook part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    Path write(Path file) {
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        part(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"w\" Type=\"" + RELATION
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        part("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATION + "\">" + properties + "<sheets>" + sheets
                        + "</sheets></workbook>");
        return zip(file, parts);
    }

    static Path zip(Path file, Map<String, String> parts) {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A workbook whose part `name` is `head`, then `body` again and again, then `tail`.
    static Path swollen(Path file, String name, String head, String body, long times, String tail) {
        MadeWorkbook whole = xlsx().sheet("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>")
                .shared("<si><t>Company</t></si>");
        whole.parts.remove(name);
        whole.write(file);
        whole.parts.remove(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : whole.parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(head.getBytes(StandardCharsets.UTF_8));
            repeat(out, body, times);
            out.write(tail.getBytes(StandardCharsets.UTF_8));
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void repeat(OutputStream out, String body, long times) throws IOException {
        byte[] block = body.repeat(1000).getBytes(StandardCharsets.UTF_8);
        for (long i = 0; i < times; i += 1000) {
            out.write(block);
        }
    }
}
