package app.tradewind.intake;

import java.util.List;

/// A row of a sheet as text.
///
/// @param number as a spreadsheet shows it, from 1
/// @param cells empty texts where a cell is empty; rows of one sheet may differ in length
/// @param hidden whether the sheet hides this row
public record SheetRow(int number, List<String> cells, boolean hidden) {

    /// The text of column `column` from 0, empty beyond the row's end.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }
}
