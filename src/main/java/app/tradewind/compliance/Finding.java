package app.tradewind.compliance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One result of a rule: what stands against a letter, or what is not known. [RuleTexts] says it in words.
///
/// @param jurisdiction ISO 3166-1 alpha-2 code of the country whose law asks, `EEA` for the default of the EU and
///     EEA,
///     or `*` where every law or none does
/// @param question a fact that the rule needs is not known; the text asks for it
/// @param details what the text is filled with, after the country
public record Finding(
        String rule,
        Severity severity,
        String jurisdiction,
        boolean question,
        List<Object> details,
        @Nullable Part where,
        Fix fix) {

    public Finding {
        details = List.copyOf(details);
    }

    public boolean isBlocking() {
        return severity == Severity.BLOCK;
    }

    /// The sender's domain, where the finding is about one and checking it mends it; else empty.
    public String senderDomain() {
        return fix == Fix.CHECK_DOMAIN && !details.isEmpty()
                ? details.getFirst().toString()
                : "";
    }

    /// The family of the rule: `basis`, `identity`, `unsub`, `suppress` …
    public String family() {
        return rule.substring(0, rule.indexOf('.'));
    }
}
