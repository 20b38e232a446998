package app.tradewind.intake;

import java.time.Instant;

/// An import that was run.
public record ImportRun(
        long id, String file, Policy policy, Instant startedAt, ImportCounts counts, long changeSet, boolean undone) {}
