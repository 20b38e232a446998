package app.tradewind.intake;

import java.util.EnumMap;
import java.util.Map;

/// What an import did.
///
/// @param run the number by which it can be taken back
/// @param changeSet the step in the journal
/// @param noted how often each reason was given; [Reason.Code#NOT_AS_PLANNED] where the book had changed since the
///     plan
public record ImportReport(
        long run, long changeSet, ImportCounts counts, long hiddenRows, Map<Reason.Code, Long> noted) {

    /// This report with one more reason.
    ImportReport noting(Reason.Code code, long count) {
        Map<Reason.Code, Long> more = new EnumMap<>(Reason.Code.class);
        more.putAll(noted);
        more.put(code, count);
        return new ImportReport(run, changeSet, counts, hiddenRows, more);
    }
}
