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
/// @param person which of the row's persons it stands for, 1 for the first
public record SheetRow(
        int number, List<String> cells, boolean hidden, List<Merged> merged, List<String> notes, int person) {

    private static final int MOST_PERSONS = 8;

    /// A cell that reaches down from `fromRow`.
    public record Merged(int column, int fromRow, String text) {}

    public SheetRow(int number, List<String> cells, boolean hidden) {
        this(number, cells, hidden, List.of(), List.of(), 1);
    }

    /// The same row for another of its persons.
    SheetRow asPerson(int other) {
        return new SheetRow(number, cells, hidden, merged, notes, other);
    }

    /// A number that no other row and no other person of this one has: for the first the row's own, for others
    /// below 0.
    int place() {
        return person == 1 ? number : -(number * MOST_PERSONS + person);
    }

    /// The row's number of a [#place()].
    static int numberOf(int place) {
        return place < 0 ? -place / MOST_PERSONS : place;
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
                : new SheetRow(number, List.copyOf(cells.subList(0, columns)), hidden, merged, notes, person);
    }

    SheetRow withCells(List<String> others) {
        return new SheetRow(number, others, hidden, merged, notes, person);
    }

    SheetRow withMerged(List<Merged> above) {
        return new SheetRow(number, cells, hidden, above, notes, person);
    }

    SheetRow withNotes(List<String> pinned) {
        return new SheetRow(number, cells, hidden, merged, pinned, person);
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
        return new SheetRow(number, filled, hidden, List.of(), notes, person);
    }
}
