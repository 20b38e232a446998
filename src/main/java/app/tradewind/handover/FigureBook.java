package app.tradewind.handover;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.work.Progress;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook of figures: each table a sheet, numbers as numbers to reckon on with.
///
/// Whole or not at all: a stop or a full disk leaves what was there before. Blocks.
public final class FigureBook {

    /// Excel's own limit (ECMA-376 Part 1, section 18.2.19).
    private static final int LONGEST_NAME = 31;

    /// One sheet.
    ///
    /// @param rows cells of text, [LocalDate], [Long], [BigDecimal], or a share of one as [Double]
    public record Sheet(String name, List<String> headings, List<List<Object>> rows) {}

    private FigureBook() {}

    /// @throws TradewindException with [Failure#FILE_IS_FOLDER], [Failure#DISK_FULL] or [Failure#FILE_UNWRITABLE]
    /// @throws app.tradewind.work.CancelledException if `progress` was cancelled; nothing was written
    public static void write(List<Sheet> sheets, Path file, Progress progress) {
        WholeFiles.write(file, files -> {
            try (Workbook workbook = new Workbook(files.open(file), "Tradewind", null)) {
                int done = 0;
                for (Sheet sheet : sheets) {
                    progress.stopIfCancelled();
                    write(sheet, workbook.newWorksheet(name(sheet.name())));
                    progress.at(++done, sheets.size());
                }
            }
            return sheets.size();
        });
    }

    private static String name(String name) {
        String legal = name.replaceAll("[\\[\\]*?/\\\\:]", " ");
        return legal.length() <= LONGEST_NAME ? legal : legal.substring(0, LONGEST_NAME);
    }

    private static void write(Sheet from, Worksheet sheet) throws IOException {
        sheet.freezePane(0, 1);
        for (int column = 0; column < from.headings().size(); column++) {
            sheet.inlineString(0, column, from.headings().get(column));
            sheet.style(0, column)
                    .bold()
                    .fillColor("DCEBEA")
                    .borderStyle("thin")
                    .borderColor("9FBFBD")
                    .set();
            sheet.width(column, column == 0 ? 24 : 16);
        }
        for (int row = 0; row < from.rows().size(); row++) {
            List<Object> cells = from.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                put(sheet, row + 1, column, cells.get(column));
            }
        }
        sheet.finish();
    }

    private static void put(Worksheet sheet, int row, int column, Object cell) {
        switch (cell) {
            case Double share -> {
                sheet.value(row, column, share);
                sheet.style(row, column).format("0.0%").set();
            }
            case BigDecimal amount -> {
                sheet.value(row, column, amount);
                sheet.style(row, column).format("#,##0.00").set();
            }
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> sheet.inlineString(row, column, String.valueOf(cell));
        }
    }
}
