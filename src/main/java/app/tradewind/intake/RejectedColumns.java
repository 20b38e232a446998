package app.tradewind.intake;

import app.tradewind.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The two columns that a workbook of rejected rows has besides those of its file: the row's number, and why it was
/// left out. They are known again in every language, so that the corrected workbook is understood as the file was.
final class RejectedColumns {

    private static final int COLUMNS = 2;

    private RejectedColumns() {}

    static List<String> headings(Messages messages) {
        return List.of(messages.text("intake.rejected.row"), messages.text("intake.rejected.reason"));
    }

    /// The headings of the file's own columns; letters where it has none would not be known again, what they fill
    /// is.
    static ColumnMapping own(IntakeFile file) {
        ColumnMapping mapping = file.mapping();
        if (file.layout().headerRow() > 0) {
            return mapping;
        }
        List<String> keys = new ArrayList<>();
        for (int column = 0; column < mapping.headings().size(); column++) {
            String letters = mapping.headings().get(column);
            keys.add(mapping.targets().get(column).map(Target::key).orElse(letters));
        }
        return new ColumnMapping(ColumnMapping.unique(keys), mapping.targets());
    }

    /// Whether the first of these rows has the headings of such a workbook.
    static boolean areIn(List<SheetRow> rows) {
        if (rows.isEmpty() || rows.getFirst().cells().size() <= COLUMNS) {
            return false;
        }
        List<String> cells = rows.getFirst().cells();
        List<String> last = cells.subList(cells.size() - COLUMNS, cells.size());
        for (Locale language : Messages.LANGUAGES) {
            if (headings(new Messages(language)).equals(last)) {
                return true;
            }
        }
        return false;
    }

    /// The rows without the two columns.
    static List<SheetRow> without(List<SheetRow> rows) {
        int width = rows.getFirst().cells().size() - COLUMNS;
        return rows.stream()
                .map(row -> row.withCells(
                        row.cells().subList(0, Math.min(width, row.cells().size()))))
                .toList();
    }

    /// The layout of the file's own columns, with the two left out at its end.
    static TableLayout added(TableLayout own, SheetRow headings) {
        List<String> all = headings.cells();
        List<String> names = new ArrayList<>(own.mapping().headings());
        names.addAll(all.subList(all.size() - COLUMNS, all.size()));
        List<Optional<Target>> targets = new ArrayList<>(own.mapping().targets());
        targets.add(Optional.empty());
        targets.add(Optional.empty());
        return new TableLayout(
                own.headerRow(),
                own.exampleRow(),
                new ColumnMapping(ColumnMapping.unique(names), targets),
                own.export(),
                own.guessed(),
                own.certainty());
    }
}
