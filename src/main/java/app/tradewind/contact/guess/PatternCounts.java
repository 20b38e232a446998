package app.tradewind.contact.guess;

import app.tradewind.contact.PersonName;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// How many known addresses are made by which pattern.
///
/// @param all known addresses, those of no pattern among them
record PatternCounts(Map<AddressPattern, Integer> counts, int all) {

    static final PatternCounts NONE = new PatternCounts(Map.of(), 0);

    /// An address with the name of its person.
    record Known(PersonName name, String local) {}

    PatternCounts {
        counts = Map.copyOf(counts);
    }

    static PatternCounts of(Collection<Known> known) {
        Map<AddressPattern, Integer> counts = new EnumMap<>(AddressPattern.class);
        int all = 0;
        for (Known one : known) {
            if (!NameSplit.of(one.name()).isNameless()) {
                pattern(one).ifPresent(pattern -> counts.merge(pattern, 1, Integer::sum));
                all++;
            }
        }
        return new PatternCounts(counts, all);
    }

    private static Optional<AddressPattern> pattern(Known one) {
        return NameParts.spellings(one.name()).stream()
                .flatMap(parts -> AddressPattern.of(parts, one.local()).stream())
                .findFirst();
    }

    int of(AddressPattern pattern) {
        return counts.getOrDefault(pattern, 0);
    }
}
