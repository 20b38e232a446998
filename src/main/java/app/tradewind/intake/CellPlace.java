package app.tradewind.intake;

/// Reads the place of a cell such as `AB12`.
final class CellPlace {

    static final int MOST_ROWS = 1 << 20;
    static final int MOST_COLUMNS = 1 << 14;

    private CellPlace() {}

    /// The column from 0, or -1 where the place names none that a sheet has.
    static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length(); i++) {
            char c = place.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            } else if (c >= 'a' && c <= 'z') {
                column = column * 26 + c - 'a' + 1;
            } else if (c != '$') {
                break;
            }
            if (column > MOST_COLUMNS) {
                return -1;
            }
        }
        return column - 1;
    }

    /// The row from 1, or -1 where the place names none that a sheet has.
    static int row(String place) {
        int row = 0;
        for (int i = 0; i < place.length(); i++) {
            char c = place.charAt(i);
            if (c >= '0' && c <= '9') {
                row = row * 10 + c - '0';
                if (row > MOST_ROWS) {
                    return -1;
                }
            }
        }
        return row == 0 ? -1 : row;
    }
}
