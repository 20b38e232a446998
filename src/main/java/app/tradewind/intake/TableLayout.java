package app.tradewind.intake;

/// How a sheet was understood.
///
/// @param headerRow the row with the headings as a spreadsheet shows it, the lower of two; 0 where there is none
/// @param exampleRow the row of a template that shows how to fill it in and is not imported, 0 where there is none
/// @param export the program that wrote the table
/// @param guessed whether something was told by cells alone or by a profile that is a guess itself, so that the
///     user
///     should look it over
/// @param certainty how well the headings and cells fit; sheets are compared by it
public record TableLayout(
        int headerRow, int exampleRow, ColumnMapping mapping, ExportProfile export, boolean guessed, double certainty) {

    /// The layout of a file that says itself what its columns hold.
    static TableLayout ofItsOwn(ColumnMapping mapping) {
        return new TableLayout(0, 0, mapping, ExportProfile.NONE, false, 1);
    }

    /// The id of the program that wrote the table, empty where it is not known.
    public String profile() {
        return export.id();
    }

    /// This layout with what the columns hold said by the user.
    TableLayout withMapping(ColumnMapping said) {
        return new TableLayout(headerRow, exampleRow, said, export, false, certainty);
    }

    /// This layout as the export that the user says it is.
    TableLayout withExport(ExportProfile said) {
        return new TableLayout(headerRow, exampleRow, mapping, said, guessed || said.guessed(), certainty);
    }

    /// Whether a row is above the data or no data.
    boolean skips(SheetRow row) {
        return row.number() <= headerRow || row.number() == exampleRow;
    }
}
