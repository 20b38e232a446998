package app.tradewind.intake;

import app.tradewind.intake.VendorHeaders.Header;
import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a file as the vendor would: its header row below what stands above it, two rows of values, in its
/// encoding, with its delimiter and its way of writing dates.
final class VendorFile {

    private static final String[] GIVEN = {"Anna", "伟"};
    private static final String[] FAMILY = {"Schmidt", "王"};
    private static final String[] COMPANY = {"Nordlicht Handels GmbH", "宁波远航贸易有限公司"};

    private final Header header;
    private final Charset charset;

    VendorFile(Header header) {
        this.header = header;
        charset = charset(header.text("encoding"));
    }

    static Charset charset(String encoding) {
        String said = encoding.toLowerCase();
        if (said.contains("big5")) {
            return Charset.forName("Big5");
        }
        if (said.startsWith("gb")) {
            return Charset.forName("GBK");
        }
        return said.startsWith("windows-1252") || said.startsWith("the ansi")
                ? Charset.forName("windows-1252")
                : StandardCharsets.UTF_8;
    }

    int headerRow() {
        String preamble = header.text("preamble");
        return preamble.contains("line 4") ? 4 : preamble.contains("row 6") ? 6 : 1;
    }

    Path write(Path folder) throws IOException {
        String encoding = header.text("encoding");
        return encoding.startsWith("xls") && !encoding.contains("or CSV") ? workbook(folder) : table(folder);
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        if (headerRow() == 4) {
            rows.add(List.of("Notes:"));
            rows.add(List.of(header.text("preamble")
                    .lines()
                    .skip(1)
                    .findFirst()
                    .orElseThrow()
                    .replace("\"", "")));
            rows.add(List.of(""));
        } else if (headerRow() == 6) {
            rows.addAll(List.of(List.of(""), List.of("", "", "DATA"), List.of(""), List.of(""), List.of("")));
        }
        rows.add(header.columns());
        rows.add(values(0));
        rows.add(values(1));
        return rows;
    }

    private List<String> values(int row) {
        List<String> values = new ArrayList<>();
        for (String column : header.columns()) {
            values.add(traditional(value(header.expected().expected().getOrDefault(column, ""), column, row)));
        }
        return values;
    }

    private String value(String field, String column, int row) {
        int who = row == 1
                        && header.columns().stream()
                                .anyMatch(c -> c.codePoints().anyMatch(Character::isIdeographic))
                ? 1
                : 0;
        int number = header.columns().indexOf(column);
        return switch (field) {
            case "address" -> "buyer" + row + "n" + number + "@nordlicht" + row + ".example";
            case "name" -> who == 1 ? FAMILY[1] + GIVEN[1] : GIVEN[0] + " " + FAMILY[0] + (row == 1 ? "berg" : "");
            case "givenName" -> GIVEN[who];
            case "familyName" -> FAMILY[who] + (row == 1 && who == 0 ? "berg" : "");
            case "company" -> row == 1 && who == 0 ? "Port Trading Ltd" : COMPANY[who];
            case "title" -> who == 1 ? "采购经理" : charset.name().equals("windows-1252") ? "GeschÃ¤ftsführer" : "Buyer";
            case "country" -> who == 1 ? "德国" : "Germany";
            case "phone", "mobile", "fax" -> "+49 30 9018" + (10 + row) + (10 + number % 80);
            case "website" -> "www.nordlicht" + row + ".example";
            case "obtainedAt" -> date();
            case "optOut" -> row == 0 ? "" : header.text("vendor").equals("Mailchimp") ? "2026-01-05 10:11:12" : "TRUE";
            case "addressStatus" -> "Verified";
            case "city" -> who == 1 ? "汉堡" : "Hamburg";
            case "postalAddress" -> who == 1 ? "港口路" + (5 + row) + "号" : "Hafenstrasse " + (5 + row);
            case "language" -> "de";
            case "timeZone" -> "Europe/Berlin";
            case "tags", "interests" -> who == 1 ? "灯具" : "lamps";
            case "social" -> "https://linkedin.com/in/anna" + row;
            case "channel" -> who == 1 ? "展会" : "Trade fair";
            case "note", "region", "basisEvidence" -> who == 1 ? "已寄样" : "met twice";
            default -> other(column, row);
        };
    }

    private String other(String column, int row) {
        if (header.expected().never().contains(column)) {
            return column.contains("mail") && column.contains("Shipper") ? "sales@maker.example" : "other " + row;
        }
        return headerRow() == 6 ? "NULL" : "";
    }

    private String date() {
        String said = header.text("date_formats");
        return said.startsWith("dd MMM")
                ? "24 Sep 2016"
                : said.startsWith("M/d/yy,")
                        ? "10/11/18, 4:05 AM"
                        : said.startsWith("dd.MM") ? "24.09.2016" : "2016-09-24 10:11:12";
    }

    private Path table(Path folder) throws IOException {
        String sign = header.text("delimiter").isEmpty() ? "," : header.text("delimiter");
        String lines = rows().stream()
                .map(row -> row.stream().map(cell -> quoted(cell, sign)).collect(Collectors.joining(sign)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        String mark = header.text("encoding").contains("with BOM") ? "\ufeff" : "";
        return Files.write(folder.resolve("export.csv"), (mark + lines).getBytes(charset));
    }

    /// Big5 has the traditional characters only.
    private String traditional(String text) {
        return charset.name().equals("Big5")
                ? Transliterator.getInstance("Simplified-Traditional").transliterate(text)
                : text;
    }

    private static String quoted(String cell, String sign) {
        return cell.contains(sign) || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private Path workbook(Path folder) throws IOException {
        boolean old = header.text("encoding").startsWith("xls (");
        Path file = folder.resolve(old ? "export.xls" : "export.xlsx");
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            write(workbook.createSheet("Sheet1"), rows());
            workbook.write(out);
        }
        return file;
    }

    static void write(Sheet sheet, List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(i);
            for (int column = 0; column < rows.get(i).size(); column++) {
                if (!rows.get(i).get(column).isEmpty()) {
                    row.createCell(column).setCellValue(rows.get(i).get(column));
                }
            }
        }
    }
}
