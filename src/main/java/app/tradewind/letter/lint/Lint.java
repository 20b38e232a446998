package app.tradewind.letter.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Measures a letter by every rule. Safe for any thread; a letter of 200 words takes a few milliseconds.
public final class Lint {

    /// In the order of compliance.md, section 3.
    public static final List<LintRule> RULES = Stream.of(
                    RecipientRules.RULES,
                    SubjectRules.RULES,
                    LengthRules.RULES,
                    MessageRules.RULES,
                    ToneRules.RULES,
                    FormRules.RULES,
                    SignatureRules.RULES,
                    ContextRules.RULES)
            .flatMap(List::stream)
            .toList();

    private Lint() {}

    public static LintReport check(LintInput input) {
        LintText text = LintText.of(input);
        return LintReport.of(RULES.stream()
                .map(rule -> rule.check(text))
                .flatMap(Optional::stream)
                .toList());
    }
}
