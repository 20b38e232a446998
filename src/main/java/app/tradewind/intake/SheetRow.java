package app.tradewind.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// A row of a sheet as text.
///
/// @param number as a spreadsheet shows it, from 1
/// @param cells empty texts where a cell is empty; rows of one sheet may differ in length
/// @param hidden whether the sheet hides this row
/// @param merged the cells that reach down into this row from one above
/// @param notes what was pinned to cells of this row
public record SheetRow(int number, List<String> cells, boolean hidden, List<Merged> merged, List<String> notes) {

    /// A cell that reaches down from `fromRow`.
    public record Merged(int column, int fromRow, String text) {}

    public SheetRow(int number, List<String> cells, boolean hidden) {
        this(number, cells, hidden, List.of(), List.of());
    }

    /// The text of column `column` from 0, empty beyond the row's end.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }

    /// This row without the cells from column `columns` on.
    SheetRow within(int columns) {
        return cells.size() <= columns
                ? this
                : new SheetRow(number, List.copyOf(cells.subList(0, columns)), hidden, merged, notes);
    }

    SheetRow withCells(List<String> others) {
        return new SheetRow(number, others, hidden, merged, notes);
    }

    SheetRow withMerged(List<Merged> above) {
        return new SheetRow(number, cells, hidden, above, notes);
    }

    SheetRow withNotes(List<String> pinned) {
        return new SheetRow(number, cells, hidden, merged, pinned);
    }

    /// This row with its empty cells filled from the merged cells that began below row `header`. A row that says
    /// nothing of its own stays empty.
    SheetRow completed(int header, IntPredicate wanted) {
        if (merged.isEmpty() || isEmpty()) {
            return this;
        }
        List<String> filled = new ArrayList<>(cells);
        for (Merged above : merged) {
            if (above.fromRow() > header
                    && wanted.test(above.column())
                    && cell(above.column()).isBlank()) {
                while (filled.size() <= above.column()) {
                    filled.add("");
                }
                filled.set(above.column(), above.text());
            }
        }
        return new SheetRow(number, filled, hidden, List.of(), notes);
    }
}
