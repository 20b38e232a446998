package app.tradewind.intake;

/// How a sheet was understood.
///
/// @param headerRow the row with the headings as a spreadsheet shows it, 0 where there is none
/// @param profile the program that wrote the table, empty where it is not known
/// @param certainty how well the headings and cells fit; sheets are compared by it
public record TableLayout(int headerRow, ColumnMapping mapping, String profile, double certainty) {}
