package app.tradewind.ui.letters;

import app.tradewind.compliance.Finding;
import app.tradewind.contact.ContactId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Gathers what the rules say of many people into groups of whom they say the same.
final class Tally {

    private final Map<List<Object>, List<Said>> found = new LinkedHashMap<>();

    /// What a rule says of a person.
    record Said(Finding finding, ContactId person) {}

    /// People of whom a rule says the same.
    ///
    /// @param countries whose law says it, those of the most people first
    record Group(Finding finding, List<ContactId> people, List<String> countries) {

        Group {
            people = List.copyOf(people);
            countries = List.copyOf(countries);
        }
    }

    void add(List<Said> said) {
        for (Said one : said) {
            Finding finding = one.finding();
            List<Object> key = List.of(finding.rule(), finding.severity(), finding.question());
            found.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
        }
    }

    /// Blocks first, and the many before the few.
    List<Group> groups() {
        return found.values().stream()
                .map(Tally::group)
                .sorted(Comparator.comparing((Group group) -> group.finding().severity())
                        .thenComparing(group -> -group.people().size()))
                .toList();
    }

    private static Group group(List<Said> said) {
        Map<String, Long> countries = said.stream()
                .collect(Collectors.groupingBy(
                        one -> one.finding().jurisdiction(), LinkedHashMap::new, Collectors.counting()));
        return new Group(
                said.getFirst().finding(),
                said.stream().map(Said::person).distinct().toList(),
                countries.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
