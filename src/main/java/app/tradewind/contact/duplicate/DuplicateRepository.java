package app.tradewind.contact.duplicate;

import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the last scan found, kept in the book, and whom the user told apart. Blocks.
///
/// Who was merged, deleted or told apart since is left out; what is taken back comes in again.
public final class DuplicateRepository {

    /// When the whole book was looked through.
    public record Scanned(Instant at, int contacts, int companies) {}

    private record Line(long group, DuplicateKind kind, int score, String reasons, long member) {}

    private static final int HUNDREDTHS = 100;

    private static final RowMapper<Line> LINE = row -> new Line(
            row.getLong("id"),
            DuplicateKind.valueOf(row.getString("kind")),
            row.getInt("score"),
            row.getString("reasons"),
            row.getLong("member"));

    private static final String LIVING = """
            SELECT duplicate_group.id, kind, score, reasons, member
            FROM duplicate_group JOIN duplicate_member ON group_id = duplicate_group.id
            WHERE (kind = 'CONTACT' AND EXISTS (SELECT 1 FROM contact WHERE id = member AND deleted_at IS NULL)
                OR kind = 'COMPANY' AND EXISTS (SELECT 1 FROM company WHERE id = member AND merged_into IS NULL))
            """;

    /// The tables of which the groups are made.
    private static final Set<String> TABLES = Set.of("contact", "company", "duplicate_group", "not_duplicate");

    private record Known(long commits, List<DuplicateGroup> groups) {}

    private final Database database;
    private final PersonRepository people;
    private volatile Known known = new Known(-1, List.of());

    public DuplicateRepository(Database database) {
        this.database = database;
        people = new PersonRepository(database);
    }

    /// Puts what a scan found in the place of what the last one found.
    public void keep(DuplicateScan.Found found, Instant at) {
        database.transaction(() -> {
            database.update("DELETE FROM duplicate_group");
            for (DuplicateGroup group : found.groups()) {
                long id = database.insert(
                        "INSERT INTO duplicate_group (kind, score, reasons) VALUES (?, ?, ?)",
                        group.kind(),
                        Math.round(group.score() * HUNDREDTHS),
                        DuplicateReason.written(group.reasons()));
                group.members()
                        .forEach(member -> database.update(
                                "INSERT INTO duplicate_member (group_id, member) VALUES (?, ?)", id, member));
            }
            database.update(
                    "INSERT OR REPLACE INTO duplicate_scan (id, at, contacts, companies) VALUES (1, ?, ?, ?)",
                    at,
                    found.contacts(),
                    found.companies());
        });
    }

    public Optional<Scanned> lastScan() {
        return database.find(
                row -> new Scanned(
                        Instant.ofEpochMilli(row.getLong("at")), row.getInt("contacts"), row.getInt("companies")),
                "SELECT * FROM duplicate_scan");
    }

    /// The groups that two or more are left in, the surest first.
    public List<DuplicateGroup> groups() {
        long commits = database.changes().commits(TABLES);
        Known last = known;
        if (last.commits == commits) {
            return last.groups;
        }
        List<DuplicateGroup> now =
                grouped(database.list(LINE, LIVING + " ORDER BY score DESC, duplicate_group.id, member"));
        known = new Known(commits, now);
        return now;
    }

    /// The other contacts that this one may be, the surest group’s first; empty where no scan found any.
    public List<Long> others(long contact) {
        List<Line> lines = database.list(LINE, LIVING + """
                 AND kind = 'CONTACT' AND duplicate_group.id IN
                    (SELECT group_id FROM duplicate_member WHERE member = ?)
                ORDER BY score DESC, duplicate_group.id, member
                """, contact);
        return grouped(lines).stream()
                .filter(group -> group.members().contains(contact))
                .flatMap(group -> group.members().stream())
                .filter(member -> member != contact)
                .distinct()
                .toList();
    }

    private List<DuplicateGroup> grouped(List<Line> lines) {
        Map<Long, List<Line>> byGroup = new LinkedHashMap<>();
        lines.forEach(line ->
                byGroup.computeIfAbsent(line.group, _ -> new ArrayList<>()).add(line));
        if (byGroup.isEmpty()) {
            return List.of();
        }
        Map<DuplicateKind, Set<String>> apart = Map.of(
                DuplicateKind.CONTACT, people.apart(DuplicateKind.CONTACT),
                DuplicateKind.COMPANY, people.apart(DuplicateKind.COMPANY));
        return byGroup.values().stream()
                .map(group -> group(group, apart.getOrDefault(group.getFirst().kind, Set.of())))
                .filter(group -> group.members().size() > 1)
                .sorted(Comparator.comparingDouble((DuplicateGroup group) -> -group.score()))
                .toList();
    }

    /// Without members who were told apart from all the others.
    private static DuplicateGroup group(List<Line> lines, Set<String> apart) {
        Line first = lines.getFirst();
        List<Long> all = lines.stream().map(Line::member).toList();
        List<Long> left = all.stream()
                .filter(member -> all.stream()
                        .anyMatch(other ->
                                !other.equals(member) && !apart.contains(PersonRepository.pair(member, other))))
                .toList();
        return new DuplicateGroup(
                first.group, first.kind, (double) first.score / HUNDREDTHS, DuplicateReason.read(first.reasons), left);
    }

    /// Notes that `one` is none of `others`. Call it as a step of the history.
    public void tellApart(DuplicateKind kind, long one, List<Long> others, Instant at) {
        database.transaction(() -> others.forEach(other -> database.update(
                "INSERT OR IGNORE INTO not_duplicate (kind, one, other, at) VALUES (?, ?, ?, ?)",
                kind,
                Math.min(one, other),
                Math.max(one, other),
                at)));
    }
}
