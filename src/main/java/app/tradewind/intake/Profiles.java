package app.tradewind.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names the program that wrote a table, by headings that only its exports have together (`profiles.txt`).
final class Profiles {

    private final Headings headings;
    private final List<Map.Entry<String, Set<String>>> profiles = new ArrayList<>();

    Profiles(Headings headings) {
        this.headings = headings;
        for (String[] line : Headings.lines("profiles.txt")) {
            profiles.add(Map.entry(
                    line[0],
                    Stream.of(line[1].split("\\|")).map(headings::folded).collect(Collectors.toSet())));
        }
    }

    /// Empty where no profile fits.
    String of(List<String> row) {
        Set<String> folded = row.stream().map(headings::folded).collect(Collectors.toSet());
        return profiles.stream()
                .filter(profile -> folded.containsAll(profile.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
