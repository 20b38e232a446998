package app.tradewind.handover;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook of one sheet, all cells text, the first row fixed. Streams into the file: nothing readable is laid
/// down in a temporary one.
final class WorkbookSheet implements ContactSheet {

    private static final int FLUSH_ROWS = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    WorkbookSheet(OutputStream out, String name) {
        workbook = new Workbook(out, "Tradewind", null);
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(row, column, legal(cells.get(column)));
            }
            if (row == 0) {
                sheet.style(0, column).bold().set();
                sheet.width(column, Math.clamp(cells.get(column).length() * 2L, 14, 28));
            }
        }
        row++;
        if (row % FLUSH_ROWS == 0) {
            sheet.flush();
        }
    }

    /// Without the control characters that XML 1.0 forbids, and no longer than a cell may be (ECMA-376, 32,767).
    private static String legal(String cell) {
        String clean = cell.codePoints()
                .filter(c -> c >= 0x20 || c == '\n' || c == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.length() > 32_767 ? clean.substring(0, 32_767) : clean;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
