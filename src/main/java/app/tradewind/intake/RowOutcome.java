package app.tradewind.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How one row fares in a plan or a run.
///
/// @param row as a spreadsheet shows it
/// @param contact the contact in the book that the row became, changes or resembles; 0 where there is none yet
/// @param changes what differs from the book, by the names of the fields, in their order
/// @param shown the row for the eye
public record RowOutcome(
        int row,
        Outcome outcome,
        long contact,
        List<Reason> reasons,
        List<Cleaning> cleanings,
        Map<String, Change> changes,
        Shown shown) {

    /// This outcome of a run, saying what the plan had said where it saw the row.
    RowOutcome notAsPlanned(PlannedOutcomes planned) {
        if (!planned.has(row)) {
            return this;
        }
        List<Reason> more = new ArrayList<>(reasons);
        more.add(Reason.of(Reason.Code.NOT_AS_PLANNED, planned.of(row)));
        return new RowOutcome(row, outcome, contact, List.copyOf(more), cleanings, changes, shown);
    }

    /// A field's text before and after.
    public record Change(String before, String after) {}

    public record Shown(String name, String company, String address) {}
}
