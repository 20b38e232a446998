package app.tradewind.intake;

import java.time.Instant;

/// An import that was run.
///
/// @param profile the id of the program that wrote it, empty where it is not known
/// @param sha256 of the file's bytes, by which it is known again under any name; empty for runs of before
public record ImportRun(
        long id,
        String file,
        String sha256,
        String profile,
        Policy policy,
        Instant startedAt,
        ImportCounts counts,
        long changeSet,
        boolean undone) {}
