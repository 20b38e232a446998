package app.tradewind.letter.lint;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /// What each part of the letter costs, the dearest first; parts that cost nothing are left out.
    public Map<Section, Integer> parts() {
        Map<Section, Integer> lost = new EnumMap<>(Section.class);
        findings.forEach(finding -> lost.merge(Section.of(finding.rule()), finding.cost(), Integer::sum));
        Map<Section, Integer> sorted = new LinkedHashMap<>();
        lost.entrySet().stream()
                .sorted(Map.Entry.<Section, Integer>comparingByValue().reversed())
                .forEach(part -> sorted.put(part.getKey(), part.getValue()));
        return sorted;
    }

    /// The parts of a score, as compliance.md, section 3, groups its measures.
    public enum Section {
        RECIPIENT,
        SUBJECT,
        LENGTH,
        MESSAGE,
        TONE,
        FORM,
        SIGNATURE,
        TIME;

        static Section of(String rule) {
            return switch (rule.split("\\.")[1]) {
                case "to", "greeting", "personal" -> RECIPIENT;
                case "subject" -> SUBJECT;
                case "body" -> LENGTH;
                case "tone" -> TONE;
                case "sign" -> SIGNATURE;
                case "time" -> TIME;
                case "open", "youi", "value", "cta", "followup" -> MESSAGE;
                default -> FORM;
            };
        }
    }

    /// The three that cost most.
    public List<LintFinding> largestLosses() {
        return findings.stream()
                .sorted(Comparator.comparingInt(LintFinding::cost).reversed())
                .limit(3)
                .toList();
    }
}
