package app.tradewind.compliance;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterKind;
import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// What the ledger, the timeline and the suppression list say of contacts. Every method blocks.
///
/// An attempt without an answer counts as sent: the letter may have arrived.
public final class HistoryRepository {

    /// Counting stops here: the rules ask for more than ten alike.
    private static final int ALIKE_COUNTED = 60;

    private record Past(long contact, long company, LetterKind kind, Instant at) {}

    private static final RowMapper<Past> PAST = row -> new Past(
            row.getLong("contact_id"),
            row.getLong("company_id"),
            LetterKind.valueOf(row.getString("kind")),
            Instant.ofEpochMilli(row.getLong("at")));

    private final Database database;
    private final SuppressionRepository suppressions;
    private final TroubleRepository trouble;

    public HistoryRepository(Database database) {
        this.database = database;
        suppressions = new SuppressionRepository(database);
        trouble = new TroubleRepository(database);
    }

    /// The letters of many contacts with a few statements.
    ///
    /// @param checked the letters that are checked, not counted
    public Map<ContactId, History.Letters> letters(List<Contact> contacts, Instant now, long... checked) {
        String except = Arrays.toString(checked);
        String ids = json(contacts.stream().mapToLong(contact -> contact.id().value()));
        if (database.count("SELECT EXISTS (SELECT 1 FROM delivery)") == 0) {
            return Map.of();
        }
        Map<Long, List<Past>> own = toContacts(ids, except).stream().collect(Collectors.groupingBy(Past::contact));
        Map<Long, List<Past>> firms =
                toCompanies(contacts, now, except).stream().collect(Collectors.groupingBy(Past::company));
        Map<Long, Instant> replies = replies(ids);
        Map<ContactId, History.Letters> found = new HashMap<>();
        for (Contact contact : contacts) {
            long id = contact.id().value();
            List<Past> past = own.getOrDefault(id, List.of());
            List<Past> firm = firms.getOrDefault(contact.company().id(), List.of());
            found.put(contact.id(), letters(id, past, firm, replies.get(id), now));
        }
        return found;
    }

    private static History.Letters letters(
            long id, List<Past> past, List<Past> firm, @Nullable Instant reply, Instant now) {
        Instant last = past.stream().map(Past::at).max(Instant::compareTo).orElse(null);
        long unanswered = past.stream()
                .filter(letter -> reply == null || letter.at().isAfter(reply))
                .count();
        Instant yearAgo = now.minus(Duration.ofDays(365));
        long inYear =
                past.stream().filter(letter -> letter.at().isAfter(yearAgo)).count();
        Instant weekAgo = now.minus(Duration.ofDays(7));
        long people = firm.stream()
                .filter(letter -> letter.contact() != id && letter.at().isAfter(weekAgo))
                .map(Past::contact)
                .distinct()
                .count();
        // those of the firm include the contact's own
        long requests = (firm.isEmpty() ? past : firm)
                .stream()
                        .filter(letter -> letter.kind() == LetterKind.CONSENT_REQUEST)
                        .count();
        return new History.Letters(last, (int) unanswered, (int) inYear, (int) people, (int) requests, reply);
    }

    private List<Past> toContacts(String ids, String except) {
        return database.list(PAST, """
                SELECT c.value AS contact_id, 0 AS company_id, l.kind, max(d.started_at) AS at
                FROM json_each(?) c
                JOIN address a ON a.contact_id = c.value
                JOIN letter l ON l.address = a.value AND l.id NOT IN (SELECT value FROM json_each(?))
                JOIN delivery d ON d.letter_id = l.id AND d.outcome IN ('STARTED', 'SENT', 'UNCERTAIN')
                GROUP BY c.value, l.id
                """, ids, except);
    }

    private List<Past> toCompanies(List<Contact> contacts, Instant now, String except) {
        String companies = json(contacts.stream()
                .mapToLong(contact -> contact.company().id())
                .filter(id -> id > 0)
                .distinct());
        return database.list(PAST, """
                SELECT c.id AS contact_id, k.value AS company_id, l.kind, max(d.started_at) AS at
                FROM json_each(?) k
                JOIN contact c ON c.company_id = k.value
                JOIN letter l ON l.contact_id = c.id AND l.id NOT IN (SELECT value FROM json_each(?))
                JOIN delivery d ON d.letter_id = l.id AND d.outcome IN ('STARTED', 'SENT', 'UNCERTAIN')
                WHERE d.started_at >= ? OR l.kind = 'CONSENT_REQUEST'
                GROUP BY k.value, l.id
                """, companies, except, now.minus(Duration.ofDays(7)));
    }

    private Map<Long, Instant> replies(String ids) {
        Map<Long, Instant> replies = new HashMap<>();
        database.list(row -> replies.put(row.getLong("contact_id"), Instant.ofEpochMilli(row.getLong("at"))), """
                SELECT contact_id, max(at) AS at FROM interaction
                WHERE contact_id IN (SELECT value FROM json_each(?)) AND kind = 'REPLY' GROUP BY contact_id
                """, ids);
        return replies;
    }

    /// The entries of the suppression list that concern contacts, by any of their addresses; contacts without one
    /// are left out.
    ///
    /// @param to the address that a letter goes to, by contact; the main one where it is missing
    public Map<ContactId, List<History.Suppressed>> suppressed(List<Contact> contacts, Map<ContactId, String> to) {
        String ids = json(contacts.stream().mapToLong(contact -> contact.id().value()));
        Set<Long> marked = new HashSet<>();
        Arrays.stream(database.ids("""
                        SELECT DISTINCT contact_id FROM address
                        WHERE contact_id IN (SELECT value FROM json_each(?)) AND suppressed = 1
                        """, ids)).forEach(marked::add);
        Map<ContactId, List<History.Suppressed>> found = new HashMap<>();
        for (Contact contact : contacts) {
            String address = to.getOrDefault(
                    contact.id(),
                    contact.mainAddress().map(ContactAddress::value).orElse(""));
            if (marked.contains(contact.id().value()) || isForeign(contact, address)) {
                found.put(contact.id(), entries(contact, address));
            }
        }
        return found;
    }

    /// Whether the letter goes to an address that the contact no longer has.
    private static boolean isForeign(Contact contact, String address) {
        return contact.addresses().stream().noneMatch(own -> own.value().equals(address));
    }

    private List<History.Suppressed> entries(Contact contact, String to) {
        List<History.Suppressed> entries = new ArrayList<>();
        Instant came = Instant.ofEpochMilli(database.count(
                "SELECT coalesce(max(created_at), 0) FROM contact WHERE id = ?",
                contact.id().value()));
        addEntry(to, entries, false, came);
        contact.addresses().stream()
                .map(ContactAddress::value)
                .filter(other -> !other.equalsIgnoreCase(to))
                .forEach(other -> addEntry(other, entries, true, came));
        return entries;
    }

    private void addEntry(String address, List<History.Suppressed> entries, boolean other, Instant came) {
        suppressions.find(address.toLowerCase(Locale.ROOT)).ifPresent(entry -> {
            // a domain says something of the letter's own address only
            if (!other || !entry.domain()) {
                History.Suppressed.Hit hit = other
                        ? History.Suppressed.Hit.OTHER_ADDRESS
                        : entry.domain() ? History.Suppressed.Hit.DOMAIN : History.Suppressed.Hit.ADDRESS;
                entries.add(new History.Suppressed(
                        hit,
                        entry.reason(),
                        entry.at(),
                        entry.proof(),
                        came.isAfter(entry.at()),
                        !entry.value().isBlank()));
            }
        });
    }

    /// What the mailing of these letters did today and has waiting, by letter; a letter that is not in the book has
    /// none.
    ///
    /// @param letters of one mailing
    public Map<Long, History.Campaign> campaigns(List<Letter> letters, Instant now) {
        long[] ids = letters.stream().mapToLong(Letter::id).filter(id -> id > 0).toArray();
        if (ids.length == 0) {
            return Map.of();
        }
        Set<Long> alike = alike(letters.getFirst().mailingId(), now.minus(Duration.ofDays(1)));
        Set<Long> bare =
                Arrays.stream(database.ids("""
                        SELECT id FROM letter
                        WHERE id IN (SELECT value FROM json_each(?)) AND edited = 0 AND personal_line = ''
                        """, Arrays.toString(ids))).boxed().collect(Collectors.toSet());
        Map<Long, List<String>> previous = previousNames(ids);
        Map<Long, History.Campaign> campaigns = new HashMap<>();
        for (long id : ids) {
            int others = bare.contains(id) ? Math.min(ALIKE_COUNTED, alike.size() - (alike.contains(id) ? 1 : 0)) : 0;
            campaigns.put(id, new History.Campaign(1 + others, 0, 0, 0, previous.getOrDefault(id, List.of())));
        }
        return campaigns;
    }

    /// The letters of a mailing that differ in their merge fields at most, one more than are counted. Each state is
    /// looked up by itself, so that the drafts of a large mailing are not read for each of them.
    private Set<Long> alike(long mailing, Instant since) {
        return Arrays.stream(database.ids("""
                        SELECT id FROM letter INDEXED BY letter_by_state
                        WHERE mailing_id = ?1 AND edited = 0 AND personal_line = ''
                            AND state IN ('APPROVED', 'QUEUED', 'SENDING', 'SENT', 'UNCERTAIN', 'REPLIED', 'BOUNCED')
                            AND (state IN ('APPROVED', 'QUEUED', 'SENDING') OR at >= ?2)
                        LIMIT ?3
                        """, mailing, since, ALIKE_COUNTED + 1))
                .boxed()
                .collect(Collectors.toSet());
    }

    /// How many letters of a mailing with one subject left, or wait to leave, within a day, a month and a year.
    record Subjects(int day, int month, int year) {

        static final Subjects NONE = new Subjects(0, 0, 0);
    }

    private record OfSubject(String subject, Subjects counts) {}

    /// The same for all subjects of a mailing, for countries that count them (Singapore). Drafts are not read.
    Map<String, Subjects> subjects(long mailing, Instant now) {
        return database
                .list(
                        row -> new OfSubject(
                                row.getString("subject"),
                                new Subjects(row.getInt("day"), row.getInt("month"), row.getInt("year"))),
                        """
                        SELECT subject,
                            count(*) FILTER (WHERE waits OR at >= ?2) AS day,
                            count(*) FILTER (WHERE waits OR at >= ?3) AS month,
                            count(*) FILTER (WHERE waits OR at >= ?4) AS year
                        FROM (SELECT subject, at, state IN ('APPROVED', 'QUEUED', 'SENDING') AS waits
                            FROM letter INDEXED BY letter_by_state
                            WHERE mailing_id = ?1 AND state IN
                                ('APPROVED', 'QUEUED', 'SENDING', 'SENT', 'UNCERTAIN', 'REPLIED', 'BOUNCED'))
                        GROUP BY subject
                        """,
                        mailing,
                        now.minus(Duration.ofDays(1)),
                        now.minus(Duration.ofDays(30)),
                        now.minus(Duration.ofDays(365)))
                .stream()
                .collect(Collectors.toMap(OfSubject::subject, OfSubject::counts));
    }

    private record Names(long letter, List<String> names) {}

    private Map<Long, List<String>> previousNames(long[] letters) {
        return database
                .list(
                        row -> new Names(
                                row.getLong("letter"), List.of(row.getString("person"), row.getString("firm"))),
                        """
                        SELECT me.id AS letter, c.name AS person, coalesce(f.name, '') AS firm
                        FROM letter me
                            JOIN letter l ON l.id = (SELECT before.id FROM letter before
                                WHERE before.id < me.id AND +before.mailing_id = me.mailing_id
                                ORDER BY before.id DESC LIMIT 1)
                            JOIN contact c ON c.id = l.contact_id
                            LEFT JOIN company f ON f.id = c.company_id
                        WHERE me.id IN (SELECT value FROM json_each(?))
                        """,
                        Arrays.toString(letters))
                .stream()
                .collect(Collectors.toMap(Names::letter, Names::names));
    }

    /// What an account did in the last hour, day and month.
    public History.Account account(long account, Instant now) {
        History.Account counted = counted(account, now);
        return new History.Account(
                counted.sentDay(),
                counted.sentHour(),
                counted.strangersToday(),
                counted.firstSentAt(),
                counted.lastSentAt(),
                counted.monthLetters(),
                counted.monthBounces(),
                trouble.signs(account, counted, now));
    }

    private History.Account counted(long account, Instant now) {
        Instant day = now.minus(Duration.ofDays(1));
        Instant month = now.minus(Duration.ofDays(30));
        return new History.Account(
                sent(account, day),
                sent(account, now.minus(Duration.ofHours(1))),
                strangers(account, day),
                edge(account, "ASC"),
                edge(account, "DESC"),
                sent(account, month),
                bounced(account, month));
    }

    private int sent(long account, Instant since) {
        return (int) database.count("""
                SELECT count(*) FROM delivery
                WHERE account_id = ? AND started_at >= ? AND outcome IN ('STARTED', 'SENT', 'UNCERTAIN')
                """, account, since);
    }

    private int strangers(long account, Instant since) {
        return (int) database.count("""
                SELECT count(*) FROM delivery d JOIN letter l ON l.id = d.letter_id AND l.kind = 'FIRST'
                WHERE d.account_id = ? AND d.started_at >= ? AND d.outcome IN ('STARTED', 'SENT', 'UNCERTAIN')
                """, account, since);
    }

    private int bounced(long account, Instant since) {
        return (int) database.count("""
                SELECT count(*) FROM delivery d JOIN letter l ON l.id = d.letter_id AND l.state = 'BOUNCED'
                WHERE d.account_id = ? AND d.started_at >= ?
                """, account, since);
    }

    private @Nullable Instant edge(long account, String order) {
        long[] found = database.ids(
                "SELECT started_at FROM delivery WHERE account_id = ? ORDER BY started_at " + order + " LIMIT 1",
                account);
        return found.length == 0 ? null : Instant.ofEpochMilli(found[0]);
    }

    /// The account through which a mailing leaves.
    public long accountOf(long mailing) {
        long[] found = database.ids("SELECT account_id FROM mailing WHERE id = ?", mailing);
        return found.length == 0 ? 0 : found[0];
    }

    private static String json(LongStream ids) {
        return ids.mapToObj(Long::toString).collect(Collectors.joining(",", "[", "]"));
    }
}
