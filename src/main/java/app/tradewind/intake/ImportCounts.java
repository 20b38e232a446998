package app.tradewind.intake;

import java.util.List;

/// How many rows fare how. Empty and hidden rows are not among `rows`.
public record ImportCounts(long rows, long created, long updated, long unchanged, long duplicate, long rejected) {

    static ImportCounts of(long[] byOutcome) {
        long rows = 0;
        for (long count : byOutcome) {
            rows += count;
        }
        return new ImportCounts(
                rows,
                byOutcome[Outcome.CREATED.ordinal()],
                byOutcome[Outcome.UPDATED.ordinal()],
                byOutcome[Outcome.UNCHANGED.ordinal()],
                byOutcome[Outcome.DUPLICATE.ordinal()],
                byOutcome[Outcome.REJECTED.ordinal()]);
    }

    public long of(Outcome outcome) {
        return List.of(created, updated, unchanged, duplicate, rejected).get(outcome.ordinal());
    }

    /// How many rows a run writes.
    public long written() {
        return created + updated;
    }
}
