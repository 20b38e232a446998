package app.tradewind.contact.grading;

import app.tradewind.contact.Grade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A grade with why.
///
/// @param was the grade as it is, or null
/// @param reasons those that count most first
public record GradeProposal(
        long contact, @Nullable Grade was, boolean ownWill, Grade grade, int points, List<Reason> reasons) {

    /// @param number how many containers or shipments a year, how many replies; 0 where the merit has no number
    /// @param words the title, or the goods that are looked for; else empty
    public record Reason(Merit merit, int points, long number, String words) {}

    public GradeProposal {
        reasons = List.copyOf(reasons);
    }

    /// Whether it is another grade than the contact has, and not one that the user decided.
    public boolean isNews() {
        return !ownWill && grade != was;
    }
}
