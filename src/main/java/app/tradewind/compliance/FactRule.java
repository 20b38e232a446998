package app.tradewind.compliance;

import java.util.Objects;
import java.util.Optional;

/// A rule made of its metadata and a test of the facts.
///
/// An unknown fact is a question and never more than a warning (compliance.md 0.2).
record FactRule(RuleInfo info, Test test) implements Rule {

    @FunctionalInterface
    interface Test {
        Answer of(Facts facts);
    }

    @Override
    public String id() {
        return info.id();
    }

    @Override
    public Optional<Finding> check(Facts facts) {
        Answer answer = test.of(facts);
        return switch (answer.state()) {
            case PASS -> Optional.empty();
            case FAIL -> Optional.of(finding(facts, answer, severity(answer)));
            case UNKNOWN -> Optional.of(finding(facts, answer, severity(answer).atMost(Severity.WARN)));
        };
    }

    private Severity severity(Answer answer) {
        return Objects.requireNonNullElse(answer.severity(), info.severity());
    }

    private Finding finding(Facts facts, Answer answer, Severity severity) {
        return new Finding(
                info.id(),
                severity,
                info.jurisdiction(facts),
                answer.state() == Answer.State.UNKNOWN,
                answer.details(),
                answer.where(),
                Objects.requireNonNullElse(answer.fix(), info.fix()));
    }
}
