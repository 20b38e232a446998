package app.tradewind.ui.insights;

import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.util.List;

/// Writes charts and their numbers to files. Declared here and made above; blocks.
public interface InsightExport {

    /// A picture, row by row from the top, each pixel as alpha, red, green, blue.
    record Pixels(int width, int height, int[] argb) {}

    /// One sheet a table. The file appears when it is whole.
    void workbook(List<ChartTable> tables, Path file, Progress progress);

    /// A PNG file; it appears when it is whole.
    void picture(Pixels pixels, Path file, Progress progress);

    /// Shows a file or a folder with what the system opens it with.
    default void open(Path file) {}
}
