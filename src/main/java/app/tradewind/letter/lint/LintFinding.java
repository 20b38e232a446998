package app.tradewind.letter.lint;

import java.util.List;

/// What one measure says of a letter.
///
/// @param rule the id of compliance.md, such as `lint.subject.chars`
/// @param details the figures that fill the texts' `{0}`, `{1}` …
public record LintFinding(String rule, Severity severity, List<Object> details, Where where) {

    public enum Severity {
        WARN,
        ADVISE
    }

    public enum Part {
        SUBJECT,
        BODY
    }

    /// Characters `start` to `end` (excluded) of the subject or of the plain text of the body.
    public record Where(Part part, int start, int end) {

        static Where subject(LintText text) {
            return new Where(Part.SUBJECT, 0, text.subject().length());
        }

        static Where body(Span span) {
            return new Where(Part.BODY, span.start(), span.end());
        }
    }

    public LintFinding {
        details = List.copyOf(details);
    }

    /// The key of its texts: `.title` says what was found, `.text` why it matters, `.fix` what to do.
    public String key() {
        return "letters." + rule;
    }

    /// What it costs the letter's score.
    int cost() {
        return severity == Severity.WARN ? 8 : 3;
    }
}
