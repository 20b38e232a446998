package app.tradewind.intake;

import java.util.List;
import java.util.Optional;

/// The cells of one row that say something beyond the contact's fields, in the order of the columns.
record Signs(int row, List<Cell> cells) {

    /// @param heading of the column, as the table writes it
    record Cell(RowSign sign, String heading, String text) {}

    Optional<Cell> cell(RowSign sign) {
        return cells.stream().filter(cell -> cell.sign() == sign).findFirst();
    }

    /// Empty where the row does not say it.
    String text(RowSign sign) {
        return cell(sign).map(Cell::text).orElse("");
    }
}
