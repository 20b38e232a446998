package app.tradewind.ui.checklist;

import app.tradewind.compliance.Entry;
import app.tradewind.compliance.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a check came to: counts and ids, no findings, so that a book of a hundred thousand fits.
///
/// @param groups blocks first, then warnings, then advice
/// @param gravest how many people have this as their gravest finding, by country
/// @param checked how many people were checked, by country
/// @param lifted findings that a written reason lifts, as many as are shown
record CheckResult(
        List<FindingGroup> groups,
        Map<Severity, Map<String, Integer>> gravest,
        Map<String, Long> checked,
        List<Entry> lifted) {

    static final CheckResult NOTHING = new CheckResult(List.of(), Map.of(), Map.of(), List.of());

    CheckResult {
        groups = List.copyOf(groups);
        gravest = Map.copyOf(gravest);
        checked = Map.copyOf(checked);
        lifted = List.copyOf(lifted);
    }

    /// The four figures.
    record Figures(long blocked, long confirm, long advice, long fine) {}

    Figures figures(@Nullable String market) {
        long blocked = people(Severity.BLOCK, market);
        long confirm = people(Severity.WARN, market);
        long advice = people(Severity.ADVISE, market);
        long all = market == null
                ? checked.values().stream().mapToLong(Long::longValue).sum()
                : checked.getOrDefault(market, 0L);
        return new Figures(blocked, confirm, advice, Math.max(0, all - blocked - confirm - advice));
    }

    private long people(Severity severity, @Nullable String market) {
        Map<String, Integer> counts = gravest.getOrDefault(severity, Map.of());
        return market == null
                ? counts.values().stream().mapToLong(Integer::longValue).sum()
                : counts.getOrDefault(market, 0);
    }

    List<FindingGroup> groups(@Nullable String market) {
        return groups.stream().filter(group -> group.count(market) > 0).toList();
    }

    /// The countries with findings, those of most people checked first.
    List<String> markets() {
        TreeSet<String> all = new TreeSet<>();
        groups.forEach(group -> all.addAll(group.people().keySet()));
        return all.stream()
                .sorted(Comparator.comparingLong((String country) -> -checked.getOrDefault(country, 0L)))
                .toList();
    }
}
