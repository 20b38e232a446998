package app.tradewind.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;

/// One small sound file of every kind that is read.
final class MadeFiles {

    private static final String[][] ROWS = {
        {"Company", "Name", "E-mail", "Phone", "Country"},
        {"Nord GmbH", "Anna Schmidt", "anna@nord.example.de", "+49 30 901820", "Germany"},
        {"南方贸易", "王伟", "wang@south.example.cn", "13911234567", "中国"},
        {"Est SARL", "Léa Roy", "lea@est.example.fr", "+33 1 42 68 53 00", "France"}
    };

    private MadeFiles() {}

    static List<Path> in(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(Files.writeString(folder.resolve("utf8.csv"), table(",")));
        files.add(Files.writeString(
                folder.resolve("gbk.txt"), table("\t").replace("é", "e"), Charset.forName("GB18030")));
        files.add(Files.writeString(folder.resolve("utf16.csv"), table(";"), StandardCharsets.UTF_16));
        files.add(Files.writeString(
                folder.resolve("page.html"), "<html><body><table>" + markup("tr", "td") + "</table></body></html>"));
        files.add(Files.writeString(
                folder.resolve("office.xml"),
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table>"
                        + markup("Row", "Cell")
                                .replace("<Cell>", "<Cell><Data>")
                                .replace("</Cell>", "</Data></Cell>")
                        + "</Table></Worksheet></Workbook>"));
        files.add(
                Files.writeString(
                        folder.resolve("card.vcf"),
                        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Schmidt;Anna;;;\r\nORG:Nord GmbH\r\nEMAIL:anna@nord.example.de\r\nEND:VCARD\r\n"));
        files.add(Files.writeString(
                folder.resolve("book.ldif"),
                "dn: cn=Anna Schmidt\r\ncn: Anna Schmidt\r\nmail: anna@nord.example.de\r\n\r\n"));
        files.add(Files.writeString(
                folder.resolve("book.json"), "[{\"name\":\"Anna Schmidt\",\"email\":\"anna@nord.example.de\"}]"));
        files.add(MadeWorkbook.xlsx()
                .sheet("<sheetData>" + inline() + "</sheetData>")
                .write(folder.resolve("made.xlsx")));
        files.add(ods(folder.resolve("made.ods")));
        files.add(xls(folder.resolve("made.xls")));
        return files;
    }

    private static String table(String sign) {
        StringBuilder text = new StringBuilder();
        for (String[] row : ROWS) {
            text.append(String.join(sign, row)).append("\r\n");
        }
        return text.toString();
    }

    private static String markup(String row, String cell) {
        StringBuilder text = new StringBuilder();
        for (String[] cells : ROWS) {
            text.append('<').append(row).append('>');
            for (String one : cells) {
                text.append("<" + cell + ">" + one + "</" + cell + ">");
            }
            text.append("</").append(row).append('>');
        }
        return text.toString();
    }

    private static String inline() {
        return markup("row", "c").replace("<c>", "<c t=\"inlineStr\"><is><t>").replace("</c>", "</t></is></c>");
    }

    private static Path ods(Path file) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put(
                "content.xml",
                "<d xmlns:t=\"t\"><t:table t:name=\"A\">"
                        + markup("t:table-row", "t:table-cell")
                                .replace("<t:table-cell>", "<t:table-cell><t:p>")
                                .replace("</t:table-cell>", "</t:p></t:table-cell>")
                        + "</t:table></d>");
        return MadeWorkbook.zip(file, parts);
    }

    static Path xls(Path file) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet();
            for (int i = 0; i < ROWS.length; i++) {
                for (int j = 0; j < ROWS[i].length; j++) {
                    (j == 0 ? sheet.createRow(i) : sheet.getRow(i))
                            .createCell(j)
                            .setCellValue(ROWS[i][j]);
                }
            }
            workbook.write(out);
        }
        return file;
    }
}
