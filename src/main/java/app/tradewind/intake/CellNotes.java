package app.tradewind.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// What was pinned to the cells of a sheet.
final class CellNotes {

    private static final int MOST = 20_000;

    private final Map<Integer, TreeMap<Integer, String>> rows = new HashMap<>();
    private int count;

    /// A later note on the same cell replaces the earlier one.
    ///
    /// @param row from 1
    /// @param column from 0
    void put(int row, int column, String text) {
        if (!text.isBlank() && count++ < MOST) {
            rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, text.strip());
        }
    }

    /// The row with the notes of its cells, from left to right.
    SheetRow on(SheetRow row) {
        Map<Integer, String> pinned = rows.isEmpty() ? null : rows.get(row.number());
        return pinned == null
                ? row
                : row.withNotes(pinned.values().stream().distinct().toList());
    }
}
