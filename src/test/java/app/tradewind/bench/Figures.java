package app.tradewind.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Measured values of one thing, in milliseconds.
record Figures(String name, double... values) {

    /// All values of several things as those of one.
    static Figures together(String name, List<Figures> parts) {
        return new Figures(
                name,
                parts.stream()
                        .flatMapToDouble(part -> Arrays.stream(part.values()))
                        .toArray());
    }

    /// The value that `share` (0 to 1) of the values do not exceed, by the nearest rank.
    double percentile(double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    double median() {
        return percentile(0.5);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-52s p50 %,9.1f ms   p95 %,9.1f ms   of %d",
                name,
                median(),
                percentile(0.95),
                values.length);
    }
}
