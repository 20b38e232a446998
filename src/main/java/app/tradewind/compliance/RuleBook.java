package app.tradewind.compliance;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The metadata of all rules, in the order in which they are shown.
public final class RuleBook {

    private final Map<String, RuleInfo> rules = new LinkedHashMap<>();

    public RuleBook() {
        RuleInfo[] read = DataFile.read("rules.json", RuleInfo[].class);
        Arrays.stream(read).forEach(rule -> rules.put(rule.id(), rule));
    }

    public Collection<RuleInfo> all() {
        return rules.values();
    }

    public Optional<RuleInfo> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /// @throws IllegalArgumentException if there is no such rule
    public RuleInfo rule(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no rule " + id));
    }
}
