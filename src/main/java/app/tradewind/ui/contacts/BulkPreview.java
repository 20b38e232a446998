package app.tradewind.ui.contacts;

import java.util.List;

/// What a change of many would do, as far as the contacts were looked at.
///
/// @param looked how many of `total` were looked at so far
/// @param changing how many of those would be changed
/// @param first the first ten of them
record BulkPreview(int looked, int total, int changing, List<Line> first) {

    static final int SHOWN = 10;

    /// One contact’s field before and after.
    record Line(String name, String before, String after) {}

    boolean isWhole() {
        return looked >= total;
    }
}
