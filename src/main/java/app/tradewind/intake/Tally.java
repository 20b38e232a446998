package app.tradewind.intake;

import app.tradewind.contact.TradeSummary.Count;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Counts what occurs often, in little memory: beyond twelve different texts, one that came once gives way to the
/// next.
final class Tally {

    private static final int KEPT = 12;
    private static final int TOLD = 5;

    private final List<Count> counts = new ArrayList<>(2);

    void add(String what) {
        if (what.isEmpty()) {
            return;
        }
        int once = -1;
        for (int i = 0; i < counts.size(); i++) {
            Count count = counts.get(i);
            if (count.what().equalsIgnoreCase(what)) {
                counts.set(i, new Count(count.what(), count.times() + 1));
                return;
            }
            once = count.times() == 1 ? i : once;
        }
        if (counts.size() < KEPT) {
            counts.add(new Count(what, 1));
        } else if (once >= 0) {
            counts.set(once, new Count(what, 1));
        }
    }

    /// The most frequent first, of equal ones the one that came first.
    List<Count> most() {
        return counts.stream()
                .sorted(Comparator.comparingLong(Count::times).reversed())
                .limit(TOLD)
                .toList();
    }
}
