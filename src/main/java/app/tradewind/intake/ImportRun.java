package app.tradewind.intake;

import java.time.Instant;

/// An import that was run.
///
/// @param sha256 of the file's bytes, by which it is known again under any name; empty for runs of before
public record ImportRun(
        long id,
        String file,
        String sha256,
        Policy policy,
        Instant startedAt,
        ImportCounts counts,
        long changeSet,
        boolean undone) {}
