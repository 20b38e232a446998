package app.tradewind.intake;

import java.util.List;
import java.util.Map;

/// What an import would do. Nothing is written yet.
///
/// @param firstRows the first rows of each outcome, in the order of the sheet; the whole is streamed while it is
///     planned
/// @param hiddenRows rows that the sheet hides and that stay out
/// @param noted how often each reason was given
/// @param outcomes of all rows, so that a run can say where it fared otherwise
public record ImportPlan(
        IntakeFile file,
        ImportChoices choices,
        ImportCounts counts,
        Map<Outcome, List<RowOutcome>> firstRows,
        long hiddenRows,
        Map<Reason.Code, Long> noted,
        PlannedOutcomes outcomes) {

    /// The first rows of every outcome together.
    public List<RowOutcome> rows() {
        return firstRows.values().stream()
                .flatMap(List::stream)
                .sorted(java.util.Comparator.comparingInt(RowOutcome::row))
                .toList();
    }
}
