package app.tradewind.letter.lint;

import java.util.Comparator;
import java.util.List;

/// The findings of a letter and its score: 100, less 8 for each warning and 3 for each advice, never below 0.
///
/// @param findings in the order of the rules
public record LintReport(int score, List<LintFinding> findings) {

    public LintReport {
        findings = List.copyOf(findings);
    }

    static LintReport of(List<LintFinding> findings) {
        int lost = findings.stream().mapToInt(LintFinding::cost).sum();
        return new LintReport(Math.max(0, 100 - lost), findings);
    }

    /// The three that cost most.
    public List<LintFinding> largestLosses() {
        return findings.stream()
                .sorted(Comparator.comparingInt(LintFinding::cost).reversed())
                .limit(3)
                .toList();
    }
}
