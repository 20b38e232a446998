package app.tradewind.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/// The cells of a sheet that reach over several rows. A row below the first of them gets to know what it lies
/// under.
final class MergedCells {

    static final int MOST = 50_000;

    /// Rows as a spreadsheet shows them, from 1; the first column of the merged cell, from 0.
    record Range(int firstRow, int lastRow, int column) {}

    private record Open(Range range, String text) {}

    private final List<Range> ranges;
    private final List<Open> open = new ArrayList<>();
    private int next;

    /// @param ranges in any order; [#add] takes more, in the order of the rows
    MergedCells(List<Range> ranges) {
        this.ranges = new ArrayList<>(ranges);
        this.ranges.sort(Comparator.comparingInt(Range::firstRow));
    }

    void add(Range range) {
        if (range.lastRow() > range.firstRow() && ranges.size() < MOST) {
            ranges.add(range);
        }
    }

    /// The row with what lies over it.
    SheetRow over(SheetRow row) {
        if (next >= ranges.size() && open.isEmpty()) {
            return row;
        }
        List<SheetRow.Merged> merged = new ArrayList<>();
        for (Iterator<Open> each = open.iterator(); each.hasNext(); ) {
            Open one = each.next();
            if (one.range().lastRow() < row.number()) {
                each.remove();
            } else if (!one.text().isBlank()) {
                merged.add(new SheetRow.Merged(one.range().column(), one.range().firstRow(), one.text()));
            }
        }
        for (; next < ranges.size() && ranges.get(next).firstRow() <= row.number(); next++) {
            Range range = ranges.get(next);
            if (range.firstRow() == row.number()) {
                open.add(new Open(range, row.cell(range.column())));
            }
        }
        return merged.isEmpty() ? row : row.withMerged(merged);
    }
}
