package app.tradewind.intake;

import java.util.Arrays;

/// How each row of a plan fares, one byte a row: a million rows are a megabyte. A row of several persons may fare
/// in
/// several ways.
public final class PlannedOutcomes {

    private static final Outcome[] OUTCOMES = Outcome.values();

    private byte[] byRow = new byte[1024];

    void put(int row, Outcome outcome) {
        if (row >= byRow.length) {
            byRow = Arrays.copyOf(byRow, Math.max(row + 1, byRow.length * 2));
        }
        byRow[row] |= (byte) (1 << outcome.ordinal());
    }

    /// Whether the plan said otherwise of this row; a row that it did not see counts as said otherwise.
    boolean isOther(int row, Outcome outcome) {
        return row >= byRow.length || (byRow[row] & 1 << outcome.ordinal()) == 0;
    }

    /// What the plan said of a row that it saw.
    Outcome of(int row) {
        return OUTCOMES[Integer.numberOfTrailingZeros(byRow[row])];
    }

    boolean has(int row) {
        return row < byRow.length && byRow[row] != 0;
    }
}
