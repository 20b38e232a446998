package app.tradewind.intake;

import java.util.Map;

/// What an import did.
///
/// @param run the number by which it can be taken back
/// @param changeSet the step in the journal
public record ImportReport(
        long run, long changeSet, ImportCounts counts, long hiddenRows, Map<Reason.Code, Long> noted) {}
