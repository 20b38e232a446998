package app.tradewind.contact.due;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The first of what is due by one cause, the most urgent first, and how many there are in all.
///
/// @param contacts whom a list of replies or enquiries names, so that they stand nowhere else; else empty
public record DueList(List<Due> first, long count, List<Long> contacts) {

    static final DueList NONE = new DueList(List.of(), 0);

    public DueList {
        first = List.copyOf(first);
        contacts = List.copyOf(contacts);
    }

    DueList(List<Due> first, long count) {
        this(first, count, List.of());
    }

    /// This list and then the other.
    public DueList and(DueList next) {
        List<Due> all = Stream.concat(first.stream(), next.first.stream()).toList();
        return new DueList(all, count + next.count, contacts);
    }

    /// This list without those who stand in another.
    public DueList without(List<Long> others) {
        Set<Long> left = new HashSet<>(others);
        return new DueList(
                first.stream()
                        .filter(due -> !left.contains(due.contact().value()))
                        .toList(),
                count - contacts.stream().filter(left::contains).count(),
                contacts);
    }
}
