package app.tradewind.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The cells of one row that say something beyond the contact's fields, in the order of the columns.
///
/// @param export the program that wrote the table
record Signs(int row, List<Cell> cells, ExportProfile export) {

    /// @param heading of the column, as the table writes it
    record Cell(RowSign sign, String heading, String text) {}

    Optional<Cell> cell(RowSign sign) {
        return cells.stream().filter(cell -> cell.sign() == sign).findFirst();
    }

    /// The day that a cell says, as this export or most others write it.
    Optional<Instant> date(RowSign sign) {
        String text = text(sign);
        return export.date(text).or(() -> DateText.read(text));
    }

    /// Empty where the row does not say it.
    String text(RowSign sign) {
        return cell(sign).map(Cell::text).orElse("");
    }
}
