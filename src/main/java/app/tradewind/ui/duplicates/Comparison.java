package app.tradewind.ui.duplicates;

import app.tradewind.contact.duplicate.DuplicateGroup;
import app.tradewind.contact.duplicate.MergePlan;
import java.util.List;

/// Two records side by side with what each field will be.
///
/// @param plan which goes into which
/// @param others the other members of the group that could go instead, by their names
record Comparison(DuplicateGroup group, MergePlan plan, Head head, List<ComparisonLine> lines, List<Other> others) {

    /// @param left what stands over the one that stays, such as how much happened with it
    record Head(String title, String left, String right) {}

    /// A member of the group that may be compared with the one that stays.
    record Other(long id, String name, boolean shown) {}

    Comparison {
        lines = List.copyOf(lines);
        others = List.copyOf(others);
    }
}
