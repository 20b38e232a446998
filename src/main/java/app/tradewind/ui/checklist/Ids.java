package app.tradewind.ui.checklist;

import java.util.Arrays;

/// A growing list of ids, eight bytes each: a checked book has hundreds of thousands of them.
final class Ids {

    private long[] ids = new long[16];
    private int size;

    void add(long id) {
        if (size > 0 && ids[size - 1] == id) {
            return;
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
        }
        ids[size++] = id;
    }

    long[] toArray() {
        return Arrays.copyOf(ids, size);
    }
}
