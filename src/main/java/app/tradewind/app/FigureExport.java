package app.tradewind.app;

import app.tradewind.handover.FigureBook;
import app.tradewind.handover.PictureExport;
import app.tradewind.ui.insights.ChartTable;
import app.tradewind.ui.insights.InsightExport;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.util.List;

/// Writes charts and their numbers for the window.
final class FigureExport implements InsightExport {

    private final WindowExport window;

    FigureExport(WindowExport window) {
        this.window = window;
    }

    @Override
    public void workbook(List<ChartTable> tables, Path file, Progress progress) {
        FigureBook.write(
                tables.stream()
                        .map(table -> new FigureBook.Sheet(table.name(), table.headings(), table.rows()))
                        .toList(),
                file,
                progress);
    }

    @Override
    public void picture(Pixels pixels, Path file, Progress progress) {
        PictureExport.write(pixels.width(), pixels.height(), pixels.argb(), file, progress);
    }

    @Override
    public void open(Path file) {
        window.open(file);
    }
}
