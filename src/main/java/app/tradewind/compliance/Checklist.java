package app.tradewind.compliance;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactRepository;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterRepository;
import app.tradewind.mail.AccountRepository;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.SendGate;
import app.tradewind.store.Database;
import app.tradewind.work.Progress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The compliance checklist: asks every rule, applies written reasons, and answers the outbox whether a letter may
/// leave.
///
/// Findings come blocks first, then warnings, then advice, and within these the law first. Research for a
/// checklist, not legal advice. Every method that reads the book blocks.
public final class Checklist implements SendGate {

    private static final int BATCH = 500;

    /// Families that say whether a person may be written to at all.
    private static final Set<String> OF_PERSON = Set.of("basis", "suppress", "addr");

    private final RuleBook book = new RuleBook();
    private final List<Rule> rules = Rules.all(book);
    private final FactsSource source;
    private final ContactRepository contacts;
    private final LetterRepository letters;
    private final AccountRepository accounts;
    private final HistoryRepository history;
    private final WaiverRepository waivers;
    private final FindingSeenRepository seen;
    private final Acknowledgements acknowledgements;
    private final RuleTexts texts;
    private final InstantSource clock;

    public Checklist(Database database, RuleTexts texts, InstantSource clock) {
        this.texts = texts;
        this.clock = clock;
        source = new FactsSource(database, clock);
        contacts = new ContactRepository(database);
        letters = new LetterRepository(database);
        accounts = new AccountRepository(database);
        history = new HistoryRepository(database);
        waivers = new WaiverRepository(database);
        seen = new FindingSeenRepository(database);
        acknowledgements = new Acknowledgements(database, source, clock);
    }

    public RuleBook rules() {
        return book;
    }

    /// Where the facts come from, for screens that check what is not in the book yet.
    public FactsSource source() {
        return source;
    }

    /// Where the user says what was seen and looked up.
    public Acknowledgements acknowledgements() {
        return acknowledgements;
    }

    /// What all rules say of these facts; reads nothing.
    public List<Finding> of(Facts facts) {
        return check(facts, rules);
    }

    private static List<Finding> check(Facts facts, List<Rule> asked) {
        // sorting is stable, and rules stand in the order of showing
        return asked.stream()
                .flatMap(rule -> rule.check(facts).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /// What stands against a letter of the book, planned for `planned` if that is known.
    ///
    /// @throws app.tradewind.failure.TradewindException if there is no such letter
    public List<Entry> letter(long id, @Nullable Instant planned) {
        Letter letter = letters.letter(id);
        Instant at = planned != null ? planned : letter.sendAfter();
        return entries(letter, source.sender(account(letter.mailingId())), at);
    }

    /// What stands against a letter that is being written.
    public List<Entry> draft(Contact contact, Letter letter, @Nullable MailAccount account) {
        Facts facts = source.ofDraft(contact, letter, source.sender(account), letter.sendAfter());
        return entries(facts, of(facts), waivers.concerning(List.of(contact.id())));
    }

    /// What stands against a first letter to a contact.
    public List<Entry> contact(ContactId id) {
        return contacts.find(id).map(this::ofContact).orElse(List.of());
    }

    private List<Entry> ofContact(Contact contact) {
        return contacts(List.of(contact));
    }

    /// What stands against first letters to these contacts, one after the other.
    public List<Entry> contacts(List<Contact> some) {
        return check(some, rules).values().stream().flatMap(List::stream).toList();
    }

    /// What stands against each letter of a mailing that has not left yet, letter by letter.
    public List<Entry> mailing(long id) {
        long[] waiting = letters.ofMailing(id).stream()
                .filter(Checklist::isWaiting)
                .mapToLong(Letter::id)
                .toArray();
        return ofMailing(id, waiting).values().stream().flatMap(List::stream).toList();
    }

    /// What stands against these letters of a mailing, each at its planned time, by letter, in their order. Much
    /// faster for many than [#letter] for each.
    public Map<Long, List<Entry>> ofMailing(long id, long... ids) {
        Sender sender = source.sender(account(id));
        Map<Long, List<Entry>> checked = new LinkedHashMap<>();
        for (int from = 0; from < ids.length; from += BATCH) {
            List<Letter> page = letters.findAll(Arrays.copyOfRange(ids, from, Math.min(ids.length, from + BATCH)));
            List<Waiver> reasons = waivers.concerning(
                    page.stream().map(Letter::contact).distinct().toList());
            source.ofLetters(page, sender).forEach(facts -> {
                Draft draft = Objects.requireNonNull(facts.draft());
                checked.put(draft.letter().id(), entries(facts, of(facts), reasons));
            });
        }
        return checked;
    }

    private static boolean isWaiting(Letter letter) {
        return switch (letter.state()) {
            case DRAFT, APPROVED, QUEUED -> true;
            case SENDING, SENT, UNCERTAIN, FAILED, CANCELLED, BOUNCED, REPLIED -> false;
        };
    }

    /// Checks every contact of the book, a batch at a time, so that memory does not grow with the book.
    ///
    /// @param progress counts contacts
    public void book(Progress progress, Consumer<Entry> found) {
        long[] ids = contacts.ids(ContactQuery.ALL, ContactOrder.USUAL);
        for (int from = 0; from < ids.length; from += BATCH) {
            progress.stopIfCancelled();
            long[] batch = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + BATCH));
            check(contacts.findAll(batch), rules).values().forEach(entries -> entries.forEach(found));
            progress.at(from + batch.length, ids.length);
        }
    }

    /// Whether these contacts may be written to, by the rules on persons alone; cheap enough for the rows on sight.
    public Map<ContactId, MayWrite> mayWrite(List<Contact> some) {
        List<Rule> asked = rules.stream()
                .filter(rule ->
                        OF_PERSON.contains(rule.id().substring(0, rule.id().indexOf('.'))))
                .toList();
        Map<ContactId, MayWrite> answers = new LinkedHashMap<>();
        check(some, asked)
                .forEach((facts, entries) -> answers.put(facts.contact().id(), MayWrite.of(facts, entries)));
        return answers;
    }

    private Map<Facts, List<Entry>> check(List<Contact> some, List<Rule> asked) {
        List<Waiver> reasons = waivers.concerning(some.stream().map(Contact::id).toList());
        Map<Facts, List<Entry>> checked = new LinkedHashMap<>();
        source.ofContacts(some).forEach(facts -> checked.put(facts, entries(facts, check(facts, asked), reasons)));
        return checked;
    }

    private List<Entry> entries(Letter letter, Sender sender, @Nullable Instant planned) {
        return source.ofLetter(letter, sender, planned)
                .map(facts -> entries(facts, of(facts), waivers.concerning(List.of(letter.contact()))))
                .orElse(List.of());
    }

    private List<Entry> entries(Facts facts, List<Finding> findings, List<Waiver> reasons) {
        return findings.stream().map(finding -> entry(facts, finding, reasons)).toList();
    }

    private Entry entry(Facts facts, Finding finding, List<Waiver> reasons) {
        ContactId contact = facts.contact().id();
        Draft draft = facts.draft();
        long mailing = draft == null ? 0 : draft.letter().mailingId();
        boolean liftable = book.rule(finding.rule()).override();
        Optional<Waiver> lifted = reasons.stream()
                .filter(reason -> liftable && reason.covers(finding.rule(), contact, mailing))
                .filter(reason -> !finding.isBlocking() || !reason.isAcknowledgement())
                .findFirst();
        return new Entry(
                contact,
                draft == null ? 0 : draft.letter().id(),
                draft == null ? "" : draft.letter().subject(),
                finding,
                lifted.orElse(null));
    }

    private @Nullable MailAccount account(long mailing) {
        return accounts.find(history.accountOf(mailing)).orElse(null);
    }

    /// {@inheritDoc}
    ///
    /// What blocks stands against it, unless a written reason lifts it; so do, before its approval, warnings that
    /// were not seen. The hour at the recipient steers the plan and stops a letter only where the law says so;
    /// what an account may send a day counts when the letter leaves, not when it is approved.
    @Override
    public List<Objection> objections(Letter letter, MailAccount account, Instant at) {
        boolean approved = letter.approvedAt() != null;
        List<Entry> entries = entries(letter, source.sender(account), at).stream()
                .filter(entry -> entry.finding().isBlocking()
                        || !entry.finding().family().equals("time"))
                .filter(entry -> approved || !isPace(entry.finding()))
                .toList();
        Set<String> known = approved ? Set.of() : seen.seen(letter.id());
        return entries.stream()
                .filter(entry -> entry.stops() || !approved && isUnseen(entry, known))
                .map(entry -> new Objection(entry.finding().rule(), texts.text(entry.finding())))
                .toList();
    }

    private static boolean isPace(Finding finding) {
        return Set.of("send.day-limit", "send.hour-limit", "send.warmup").contains(finding.rule());
    }

    private static boolean isUnseen(Entry entry, Set<String> known) {
        return entry.waiver() == null
                && entry.finding().severity() == Severity.WARN
                && !known.contains(entry.finding().rule());
    }

    /// Notes that the user has seen the warnings of a letter, as approving it with them on the screen says.
    ///
    /// @return how many warnings it has
    public int seeWarnings(long letter) {
        List<String> warnings = letter(letter, null).stream()
                .map(Entry::finding)
                .filter(finding -> finding.severity() == Severity.WARN)
                .map(Finding::rule)
                .distinct()
                .toList();
        seen.add(letter, warnings, clock.instant());
        return warnings.size();
    }

    /// Keeps a written reason to write to a contact in spite of a rule.
    ///
    /// @param who the user's name
    /// @throws IllegalArgumentException if the rule allows none, or the reason is shorter than ten characters
    public Waiver waive(String rule, ContactId contact, String reason, String who) {
        Facts facts = source.ofContacts(List.of(contacts.require(contact))).getFirst();
        return keep(new Waiver(0, rule, contact, null, reason, who, clock.instant(), FactsText.of(facts)));
    }

    /// Keeps a written reason for all letters of a mailing.
    ///
    /// @throws IllegalArgumentException as above
    public Waiver waiveMailing(String rule, long mailing, String reason, String who) {
        return keep(new Waiver(0, rule, null, mailing, reason, who, clock.instant(), "{}"));
    }

    private Waiver keep(Waiver waiver) {
        if (!book.rule(waiver.rule()).override()) {
            throw new IllegalArgumentException(waiver.rule() + " waits for a repair, no reason lifts it");
        }
        if (waiver.reason().strip().length() < Waiver.SHORTEST_REASON) {
            throw new IllegalArgumentException("a reason has at least ten characters");
        }
        return stored(waiver);
    }

    private Waiver stored(Waiver waiver) {
        return new Waiver(
                waivers.add(waiver),
                waiver.rule(),
                waiver.contact(),
                waiver.mailing(),
                waiver.reason(),
                waiver.who(),
                waiver.at(),
                waiver.facts());
    }
}
