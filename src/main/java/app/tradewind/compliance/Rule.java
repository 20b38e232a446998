package app.tradewind.compliance;

import java.util.Optional;

/// One promise of the checklist. It reads facts and reports; whether a letter leaves is decided elsewhere.
public interface Rule {

    /// The id of `compliance.md`, such as `basis.optin.named`.
    String id();

    /// Empty where the facts are fine or the rule does not concern them. Reads nothing but the facts: no store, no
    /// clock.
    Optional<Finding> check(Facts facts);
}
