package app.tradewind.compliance;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactId;
import app.tradewind.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What came from contacts, and what else in the book concerns a letter to them. Every method blocks.
final class EventRepository {

    private static final String SENT = "('STARTED', 'SENT', 'UNCERTAIN')";

    private record Incoming(long contact, Instant at, String text) {}

    private record Waiting(long contact, String address) {}

    private final Database database;
    private final RequestRepository requests;

    EventRepository(Database database) {
        this.database = database;
        requests = new RequestRepository(database);
    }

    /// @param to the address that a letter goes to, by contact; the main one where it is missing
    /// @param checked the letters that are checked, not counted
    Map<ContactId, History.Events> events(
            List<Contact> contacts, Map<ContactId, String> to, Instant now, long... checked) {
        String except = java.util.Arrays.toString(checked);
        String ids = contacts.stream()
                .map(contact -> Long.toString(contact.id().value()))
                .collect(Collectors.joining(",", "[", "]"));
        Map<Long, Long> today = today(ids, now, except);
        Map<Long, List<Waiting>> waiting = waiting(ids, except);
        Set<Long> twins = twins(ids);
        Map<Long, List<Incoming>> incoming = incoming(ids);
        Map<Long, List<RequestRepository.Open>> asked = requests.open(ids);
        Map<Long, Long> shortReasons = counts("""
                SELECT contact_id AS id, count(*) AS n FROM waiver
                WHERE contact_id IN (SELECT value FROM json_each(?)) AND length(trim(reason)) < 10 GROUP BY contact_id
                """, ids);
        Map<ContactId, History.Events> events = new HashMap<>();
        for (Contact contact : contacts) {
            long id = contact.id().value();
            String address = to.getOrDefault(
                    contact.id(),
                    contact.mainAddress().map(ContactAddress::value).orElse(""));
            long elsewhere = waiting.getOrDefault(id, List.of()).stream()
                    .filter(letter -> !letter.address().equalsIgnoreCase(address))
                    .count();
            List<Incoming> said = incoming.getOrDefault(id, List.of());
            List<RequestRepository.Open> rights = asked.getOrDefault(id, List.of());
            events.put(
                    contact.id(),
                    new History.Events(
                            today.getOrDefault(id, 0L).intValue(),
                            (int) elsewhere,
                            twins.contains(id),
                            refusal(said, rights),
                            automatic(said),
                            left(said),
                            rights.stream()
                                    .flatMap(right -> right.request().stream())
                                    .toList(),
                            shortReasons.getOrDefault(id, 0L).intValue()));
        }
        return events;
    }

    private Map<Long, Long> counts(String sql, Object... values) {
        return database.list(row -> Map.entry(row.getLong("id"), row.getLong("n")), sql, values).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<Long, Long> today(String ids, Instant now, String except) {
        return counts("""
                SELECT l.contact_id AS id, count(DISTINCT l.id) AS n
                FROM letter l JOIN delivery d ON d.letter_id = l.id
                WHERE l.contact_id IN (SELECT value FROM json_each(?)) AND l.id NOT IN (SELECT value FROM json_each(?)) AND d.started_at >= ?
                    AND d.outcome IN %s
                GROUP BY l.contact_id
                """.formatted(SENT), ids, except, now.minus(Duration.ofDays(1)));
    }

    private Map<Long, List<Waiting>> waiting(String ids, String except) {
        return database
                .list(row -> new Waiting(row.getLong("contact_id"), row.getString("address")), """
                        SELECT contact_id, address FROM letter
                        WHERE contact_id IN (SELECT value FROM json_each(?)) AND id NOT IN (SELECT value FROM json_each(?))
                            AND state IN ('DRAFT', 'APPROVED', 'QUEUED')
                        """, ids, except)
                .stream()
                .collect(Collectors.groupingBy(Waiting::contact));
    }

    /// Those of whom the user said that they are not one are no twins.
    private Set<Long> twins(String ids) {
        Set<Long> twins = new HashSet<>();
        database.list(row -> twins.add(row.getLong("id")), """
                SELECT DISTINCT me.contact_id AS id FROM json_each(?1) c
                JOIN address me ON me.contact_id = c.value
                JOIN address their ON their.key = me.key AND their.contact_id <> me.contact_id AND me.key <> ''
                JOIN contact o ON o.id = their.contact_id AND o.deleted_at IS NULL AND o.merged_into IS NULL
                WHERE NOT EXISTS (SELECT 1 FROM not_duplicate n WHERE n.kind = 'CONTACT'
                    AND n.one = min(me.contact_id, o.id) AND n.other = max(me.contact_id, o.id))
                UNION
                SELECT me.id FROM json_each(?1) c
                JOIN contact me ON me.id = c.value AND me.company_id IS NOT NULL AND me.name <> ''
                JOIN contact o ON o.company_id = me.company_id AND o.id <> me.id AND o.name = me.name
                    AND o.deleted_at IS NULL AND o.merged_into IS NULL
                WHERE NOT EXISTS (SELECT 1 FROM not_duplicate n WHERE n.kind = 'CONTACT'
                    AND n.one = min(me.id, o.id) AND n.other = max(me.id, o.id))
                """, ids);
        return twins;
    }

    private Map<Long, List<Incoming>> incoming(String ids) {
        return database
                .list(
                        row -> new Incoming(
                                row.getLong("contact_id"),
                                Instant.ofEpochMilli(row.getLong("at")),
                                row.getString("summary")),
                        """
                        SELECT contact_id, at, summary FROM interaction
                        WHERE contact_id IN (SELECT value FROM json_each(?)) AND (kind = 'REPLY' OR direction = 'IN')
                        ORDER BY at, id
                        """,
                        ids)
                .stream()
                .collect(Collectors.groupingBy(Incoming::contact));
    }

    /// The first of what was answered and of what was noted as an objection.
    private static @Nullable Instant refusal(List<Incoming> said, List<RequestRepository.Open> rights) {
        return Stream.concat(
                        said.stream()
                                .filter(answer -> !IncomingWords.isAutomatic(answer.text())
                                        && IncomingWords.refuses(answer.text()))
                                .map(Incoming::at),
                        rights.stream()
                                .filter(RequestRepository.Open::isObjection)
                                .map(RequestRepository.Open::at))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static History.@Nullable Automatic automatic(List<Incoming> said) {
        if (said.isEmpty() || !IncomingWords.isAutomatic(said.getLast().text())) {
            return null;
        }
        return new History.Automatic(
                said.getLast().at(),
                IncomingWords.awayUntil(said.getLast().text()).orElse(null));
    }

    private static @Nullable Instant left(List<Incoming> said) {
        return said.stream()
                .filter(answer -> IncomingWords.saysThatHeLeft(answer.text()))
                .map(Incoming::at)
                .reduce((_, newer) -> newer)
                .orElse(null);
    }

    /// The names of the firms whose people bought, as [Draft#folded] writes them.
    Set<String> customers() {
        return database.list(row -> row.getString("name"), """
                        SELECT DISTINCT f.name FROM contact c JOIN company f ON f.id = c.company_id
                        WHERE c.stage = 'WON' AND c.deleted_at IS NULL AND length(f.name) > 4
                        """).stream()
                .map(Draft::folded)
                .collect(Collectors.toSet());
    }

    /// Lower case.
    Set<String> mailboxes() {
        return Set.copyOf(database.list(
                row -> row.getString("address"), "SELECT DISTINCT lower(address) AS address FROM account"));
    }
}
