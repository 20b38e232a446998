package app.tradewind.letter.lint;

import java.util.Optional;
import java.util.function.Function;

/// One measure of a letter.
public interface LintRule {

    /// The id of compliance.md, section 3.
    String id();

    /// What there is to say; empty when the letter is fine in this respect.
    Optional<LintFinding> check(LintText text);

    static LintRule of(String id, Function<LintText, Measured> measure) {
        return new LintRule() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Optional<LintFinding> check(LintText text) {
                Measured measured = measure.apply(text);
                return Optional.ofNullable(measured.severity())
                        .map(severity -> new LintFinding(id, severity, measured.details(), measured.where()));
            }
        };
    }
}
