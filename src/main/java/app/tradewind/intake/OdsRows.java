package app.tradewind.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads the rows of an OpenDocument table. A cell or a row that stands for many is unfolded as far as a sheet
/// reaches; empty ones are counted only.
final class OdsRows {

    private final Xml xml;
    private final RowSink sink;
    private final MergedCells merged = new MergedCells(List.of());
    private int next = 1;

    /// @param xml at the start of the table
    OdsRows(Xml xml, RowSink sink) {
        this.xml = xml;
        this.sink = sink;
    }

    void read() throws IOException {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("table-row") && !row()) {
                return;
            }
            if (xml.starts("shapes") || xml.starts("table")) {
                xml.skip();
            }
        }
    }

    /// Returns whether more rows are wanted.
    private boolean row() throws IOException {
        int repeated = bounded(xml.number("number-rows-repeated", 1), CellPlace.MOST_ROWS);
        String visibility = xml.attribute("visibility", "visible");
        boolean hidden = visibility.equals("collapse") || visibility.equals("filter");
        List<String> cells = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        cells(cells, notes);
        if (cells.isEmpty() && notes.isEmpty()) {
            next += Math.min(repeated, CellPlace.MOST_ROWS);
            return next <= CellPlace.MOST_ROWS;
        }
        for (int i = 0; i < repeated && next <= CellPlace.MOST_ROWS; i++) {
            SheetRow row = merged.over(new SheetRow(next++, cells, hidden));
            if (!sink.take(notes.isEmpty() ? row : row.withNotes(notes))) {
                return false;
            }
        }
        return next <= CellPlace.MOST_ROWS;
    }

    private static int bounded(int count, int most) {
        return Math.clamp(count, 1, most);
    }

    private void cells(List<String> cells, List<String> notes) throws IOException {
        int outside = xml.depth() - 1;
        int column = 0;
        while (xml.depth() > outside && xml.next()) {
            boolean cell = xml.starts("table-cell");
            if (!cell && !xml.starts("covered-table-cell")) {
                continue;
            }
            int repeated = bounded(xml.number("number-columns-repeated", 1), CellPlace.MOST_COLUMNS);
            int rows = xml.number("number-rows-spanned", 1);
            if (cell && rows > 1) {
                merged.add(new MergedCells.Range(next, next + Math.min(rows, CellPlace.MOST_ROWS) - 1, column));
            }
            String text = OdsCell.read(xml, notes);
            int end = Math.min(column + repeated, CellPlace.MOST_COLUMNS);
            if (!text.isEmpty()) {
                while (cells.size() < column) {
                    cells.add("");
                }
                while (cells.size() < end) {
                    cells.add(text);
                }
            }
            column = end;
        }
    }
}
