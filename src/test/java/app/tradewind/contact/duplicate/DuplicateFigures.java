package app.tradewind.contact.duplicate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How well a scan found who stands in the book twice.
///
/// @param wrong pairs in one group that are two people
/// @param missed planted pairs that no group has together, by the slip
record DuplicateFigures(int planted, int found, List<String> wrong, Map<DuplicateBook.Slip, Set<String>> missed) {

    static DuplicateFigures of(DuplicateScan.Found found, DuplicateBook.Truth truth, double least) {
        Set<String> grouped = new HashSet<>();
        found.groups().stream()
                .filter(group -> group.kind() == DuplicateKind.CONTACT && group.score() >= least)
                .forEach(group -> group.members()
                        .forEach(one -> group.members().stream()
                                .filter(other -> one < other)
                                .forEach(other -> grouped.add(PersonRepository.pair(one, other)))));
        List<String> wrong = new ArrayList<>(grouped);
        wrong.removeAll(truth.pairs());
        Map<DuplicateBook.Slip, Set<String>> missed = new EnumMap<>(DuplicateBook.Slip.class);
        truth.bySlip().forEach((slip, pairs) -> {
            Set<String> left = new HashSet<>(pairs);
            left.removeAll(grouped);
            missed.put(slip, left);
        });
        int hits = truth.pairs().size()
                - missed.values().stream().mapToInt(Set::size).sum();
        return new DuplicateFigures(truth.pairs().size(), hits, wrong, missed);
    }

    double precision() {
        return found + wrong.size() == 0 ? 1 : (double) found / (found + wrong.size());
    }

    double recall() {
        return (double) found / planted;
    }

    @Override
    public String toString() {
        StringBuilder missing = new StringBuilder();
        missed.forEach((slip, pairs) -> missing.append(pairs.isEmpty() ? "" : " " + slip + " " + pairs.size()));
        return String.format(
                Locale.ROOT,
                "precision %.4f, recall %.4f (%d of %d found, %d wrong); missed:%s",
                precision(),
                recall(),
                found,
                planted,
                wrong.size(),
                missing);
    }
}
