package app.tradewind.ui.insights;

import java.util.List;

/// The numbers of one chart as a sheet.
///
/// @param name of the sheet, in the user's language
/// @param headings one a column
/// @param rows their cells: texts, dates, whole numbers, decimals, shares of one as `Double`
public record ChartTable(String name, List<String> headings, List<List<Object>> rows) {

    public ChartTable {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
