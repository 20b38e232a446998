package app.tradewind.ui.duplicates;

import app.tradewind.contact.ContactLine;
import app.tradewind.contact.duplicate.DuplicateGroup;
import app.tradewind.contact.duplicate.DuplicateKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts the groups into words. Blocks.
final class GroupRows {

    private final DuplicatesRoom room;
    private final DuplicateWords words;

    GroupRows(DuplicatesRoom room, DuplicateWords words) {
        this.room = room;
        this.words = words;
    }

    List<GroupRow> read() {
        List<DuplicateGroup> groups = room.book().duplicates().groups();
        Map<Long, ContactLine> people = people(groups);
        Map<Long, String> companies = room.book()
                .merging()
                .companyNames(groups.stream()
                        .filter(group -> group.kind() == DuplicateKind.COMPANY)
                        .flatMap(group -> group.members().stream())
                        .toList());
        List<GroupRow> rows = new ArrayList<>();
        for (DuplicateGroup group : groups) {
            rows.add(row(group, people, companies));
        }
        return rows;
    }

    private GroupRow row(DuplicateGroup group, Map<Long, ContactLine> people, Map<Long, String> companies) {
        long first = group.members().getFirst();
        String title = words.company(companies.getOrDefault(first, ""));
        ContactLine one = people.get(first);
        ContactLine other = people.get(group.members().get(1));
        if (group.kind() == DuplicateKind.CONTACT && one != null && other != null) {
            title = words.pair(one, other);
        }
        String facts = words.score(group.score()) + " · " + words.shortReasons(group.reasons());
        return new GroupRow(group, title, facts, first);
    }

    private Map<Long, ContactLine> people(List<DuplicateGroup> groups) {
        long[] ids = groups.stream()
                .filter(group -> group.kind() == DuplicateKind.CONTACT)
                .flatMap(group -> group.members().stream())
                .mapToLong(Long::longValue)
                .toArray();
        Map<Long, ContactLine> lines = new HashMap<>();
        room.book().contacts().lines(ids).forEach(line -> lines.put(line.id().value(), line));
        return lines;
    }
}
