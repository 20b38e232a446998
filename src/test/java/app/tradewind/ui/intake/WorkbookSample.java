package app.tradewind.ui.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes workbooks of several sheets for tests.
public final class WorkbookSample {

    private WorkbookSample() {}

    /// @param lines of the sheet, its cells separated by commas
    public record Tab(String name, boolean hidden, List<String> lines) {}

    public static Tab tab(String name, String... lines) {
        return new Tab(name, false, List.of(lines));
    }

    public static Tab hidden(String name, String... lines) {
        return new Tab(name, true, List.of(lines));
    }

    public static Path write(Path file, Tab... tabs) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (Tab tab : tabs) {
                fill(workbook.createSheet(tab.name()), tab.lines());
                workbook.setSheetHidden(workbook.getSheetIndex(tab.name()), tab.hidden());
            }
            workbook.write(out);
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void fill(XSSFSheet sheet, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Row row = sheet.createRow(i);
            String[] cells = lines.get(i).split(",", -1);
            for (int column = 0; column < cells.length; column++) {
                row.createCell(column).setCellValue(cells[column]);
            }
        }
    }
}
