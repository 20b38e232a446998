package app.tradewind.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// A workbook of business cards as they come back from a fair: Chinese headings, twelve columns, the same for a
/// seed.
public record CardSheet(long seed, int cards) {

    private static final List<String> HEADINGS =
            List.of("公司名称", "联系人", "职位", "电子邮箱", "电话", "手机", "国家", "城市", "网址", "产品", "展会", "备注");
    private static final List<String> GIVEN =
            List.of("Anna", "José", "Łukasz", "Mehmet", "Olga", "Pierre", "Siobhán", "Tariq", "伟", "Zoë");
    private static final List<String> FAMILY =
            List.of("Ahmed", "Černý", "Fischer", "García", "Kowalski", "Müller", "Nguyễn", "O’Brien", "Rossi", "张");
    private static final List<String> TITLES = List.of("Buyer", "Purchasing Manager", "采购经理", "CEO", "");
    private static final List<String> COUNTRIES =
            List.of("德国", "USA", "Brasil", "United Kingdom", "Polska", "UAE", "智利");
    private static final List<String> NOTES = List.of(
            "", "asked for samples of the small lamp", "喜欢蓝色，要两托盘", "met at booth 7, wants a quotation by June");

    /// Writes row by row: memory does not grow with the cards.
    public void write(Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("名片");
            fill(sheet.createRow(0), HEADINGS);
            Random random = new Random(seed);
            for (int card = 1; card <= cards; card++) {
                fill(sheet.createRow(card), cells(card, random));
            }
            workbook.write(out);
        }
    }

    /// The cells of one card, in the order of the headings.
    static List<String> cells(int card, Random random) {
        String domain = "firm" + (card / 2) + ".example";
        return List.of(
                "Firm " + (card / 2) + " Trading",
                pick(GIVEN, random) + " " + pick(FAMILY, random),
                pick(TITLES, random),
                "buyer" + card + "@" + domain,
                "+49 30 " + (1_000_000 + card),
                random.nextBoolean() ? "" : "+49 151 " + (10_000_000 + card),
                pick(COUNTRIES, random),
                "City " + random.nextInt(300),
                "www." + domain,
                "lamp " + random.nextInt(40),
                "Canton Fair 2026",
                pick(NOTES, random));
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static void fill(Row row, List<String> cells) {
        IntStream.range(0, cells.size())
                .forEach(column -> row.createCell(column).setCellValue(cells.get(column)));
    }
}
