package app.tradewind.contact.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/// Makes groups of pairs, the surest pairs first. Two who are surely not one never come into one group, also not by
/// way
/// of a third who is like both.
final class Groups {

    private static final int LARGEST = 12;

    /// Two members by their ids.
    record Link(long one, long other, Likely likely) {}

    private final BiPredicate<Long, Long> mayBeOne;
    private final Map<Long, Group> groups = new HashMap<>();

    private static final class Group {
        private final List<Long> members = new ArrayList<>();
        private final List<DuplicateReason> reasons = new ArrayList<>();
        private double weakest = 1;
    }

    /// @param mayBeOne asked of two members before they come into one group
    Groups(BiPredicate<Long, Long> mayBeOne) {
        this.mayBeOne = mayBeOne;
    }

    /// The groups, the surest first; of each the score of its weakest link and the reasons of its surest.
    List<DuplicateGroup> of(DuplicateKind kind, List<Link> links) {
        links.stream()
                .sorted(Comparator.comparingDouble((Link link) -> -link.likely.score())
                        .thenComparingLong(Link::one)
                        .thenComparingLong(Link::other))
                .forEach(this::join);
        Set<Group> distinct = new LinkedHashSet<>(groups.values());
        return distinct.stream()
                .filter(group -> group.members.size() > 1)
                .map(group -> new DuplicateGroup(
                        0,
                        kind,
                        group.weakest,
                        group.reasons,
                        group.members.stream().sorted().toList()))
                .sorted(Comparator.comparingDouble((DuplicateGroup group) -> -group.score())
                        .thenComparingLong(group -> group.members().getFirst()))
                .toList();
    }

    private void join(Link link) {
        Group one = group(link.one);
        Group other = group(link.other);
        if (one == other || one.members.size() + other.members.size() > LARGEST || !mayJoin(one, other)) {
            return;
        }
        one.weakest = Math.min(Math.min(one.weakest, other.weakest), link.likely.score());
        if (one.reasons.isEmpty()) {
            one.reasons.addAll(other.reasons.isEmpty() ? link.likely.reasons() : other.reasons);
        }
        one.members.addAll(other.members);
        other.members.forEach(member -> groups.put(member, one));
    }

    private boolean mayJoin(Group one, Group other) {
        return one.members.stream()
                .allMatch(member -> other.members.stream().allMatch(that -> mayBeOne.test(member, that)));
    }

    private Group group(long id) {
        return groups.computeIfAbsent(id, _ -> {
            Group fresh = new Group();
            fresh.members.add(id);
            return fresh;
        });
    }
}
