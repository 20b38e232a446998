package app.tradewind.ui.checklist;

import app.tradewind.compliance.Finding;
import app.tradewind.compliance.Fix;
import app.tradewind.compliance.Severity;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All findings of one rule and weight: whom they concern, by country, and one finding a country as an example.
///
/// @param people contact ids by country; the empty country is not known
/// @param readable how many of them have a country that their phone number or site tells; 0 for other rules
record FindingGroup(
        String rule,
        Severity severity,
        Fix fix,
        Map<String, long[]> people,
        Map<String, Finding> examples,
        int readable) {

    FindingGroup {
        people = Map.copyOf(people);
        examples = Map.copyOf(examples);
    }

    /// The people of `market`; null is every market, that of most people first.
    long[] peopleIn(@Nullable String market) {
        if (market == null) {
            return countries().stream()
                    .flatMapToLong(country -> Arrays.stream(peopleIn(country)))
                    .toArray();
        }
        return people.getOrDefault(market, new long[0]);
    }

    int count(@Nullable String market) {
        return market == null
                ? people.values().stream().mapToInt(ids -> ids.length).sum()
                : people.getOrDefault(market, new long[0]).length;
    }

    /// Its countries, those of most people first.
    List<String> countries() {
        return people.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, long[]>>comparingInt(entry -> -entry.getValue().length)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The country whose profile is shown: the chosen market, else that of most people.
    String foremost(@Nullable String market) {
        return market != null ? market : countries().getFirst();
    }

    Finding example(@Nullable String market) {
        Finding own = examples.get(foremost(market));
        return own != null ? own : examples.values().iterator().next();
    }
}
