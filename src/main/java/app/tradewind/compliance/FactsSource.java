package app.tradewind.compliance;

import app.tradewind.address.AddressCheck;
import app.tradewind.address.Verdict;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Place;
import app.tradewind.letter.IdentityRepository;
import app.tradewind.letter.Letter;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.finished.FinishedMessages;
import app.tradewind.market.LocalMoment;
import app.tradewind.market.WorkingTime;
import app.tradewind.market.Zones;
import app.tradewind.store.Database;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gathers the facts of contacts and letters from the book. Every method blocks.
public final class FactsSource {

    private final Profiles profiles = new Profiles();
    private final AddressCheck addressCheck = new AddressCheck();
    private final Zones zones = new Zones();
    private final WorkingTime workingTime = new WorkingTime(Locale.ENGLISH);
    private final ContactRepository contacts;
    private final HistoryRepository history;
    private final IdentityRepository identity;
    private final DomainFactRepository domains;
    private final RegistryRepository registries;
    private final EventRepository events;
    private final ToldSource told;
    private final FinishedMessages messages = new FinishedMessages();
    private final InstantSource clock;

    public FactsSource(Database database, InstantSource clock) {
        contacts = new ContactRepository(database);
        history = new HistoryRepository(database);
        identity = new IdentityRepository(database);
        domains = new DomainFactRepository(database);
        registries = new RegistryRepository(database);
        events = new EventRepository(database);
        told = new ToldSource(database, events);
        this.clock = clock;
        told.correct(profiles);
    }

    /// The moment to which facts are told.
    public Instant now() {
        return clock.instant();
    }

    /// The profiles with the user’s corrections as they were read last.
    public Profiles profiles() {
        return profiles;
    }

    /// The sender as the book knows him, through `account` if there is one.
    public Sender sender(@Nullable MailAccount account) {
        told.correct(profiles);
        return new Sender(
                identity.identity(),
                account,
                account == null
                        ? Sender.NONE.addressKind()
                        : addressCheck.check(account.address()).kind(),
                account == null ? DomainFacts.UNKNOWN : domains.of(Sender.domainOf(account.address())),
                registries.all(),
                told.told(account != null, clock.instant()));
    }

    /// The facts of contacts alone, in their order.
    public List<Facts> ofContacts(List<Contact> many) {
        Instant now = clock.instant();
        Sender sender = sender(null);
        Map<ContactId, History.Letters> letters = history.letters(many, now);
        Map<ContactId, List<History.Suppressed>> suppressed = history.suppressed(many, Map.of());
        Map<ContactId, History.Events> happened = events.events(many, Map.of(), now);
        return many.stream()
                .map(contact -> {
                    History past = new History(
                            letters.getOrDefault(contact.id(), History.Letters.NONE),
                            History.Campaign.NONE,
                            History.Account.NONE,
                            suppressed.getOrDefault(contact.id(), List.of()),
                            happened.getOrDefault(contact.id(), History.Events.NONE));
                    return facts(contact, mainAddress(contact), null, sender, past, Timing.unplanned(now));
                })
                .toList();
    }

    /// The facts of a letter of the book; empty where its contact is gone.
    ///
    /// @param planned when it would leave, null where that is not known
    public Optional<Facts> ofLetter(Letter letter, Sender sender, @Nullable Instant planned) {
        return contacts.find(letter.contact()).map(contact -> ofDraft(contact, letter, sender, planned));
    }

    /// The facts of a letter that may not be in the book yet, as the composer shows it.
    public Facts ofDraft(Contact contact, Letter letter, Sender sender, @Nullable Instant planned) {
        return ofDraft(contact, letter, sender, planned, page(List.of(letter), List.of(contact), sender));
    }

    /// The facts of letters of one mailing that have not left, each planned for its own time, in their order; those
    /// whose contact is gone are left out. Some hundreds at a time: what is read is read for all of them at once.
    public List<Facts> ofLetters(List<Letter> letters, Sender sender) {
        List<Contact> people = contacts.findAll(letters.stream()
                .mapToLong(letter -> letter.contact().value())
                .distinct()
                .toArray());
        Map<ContactId, Contact> byId = new HashMap<>();
        people.forEach(contact -> byId.put(contact.id(), contact));
        LetterPage page = page(letters, people, sender);
        return letters.stream()
                .filter(letter -> byId.containsKey(letter.contact()))
                .map(letter -> ofDraft(
                        java.util.Objects.requireNonNull(byId.get(letter.contact())),
                        letter,
                        sender,
                        letter.sendAfter(),
                        page))
                .toList();
    }

    private LetterPage page(List<Letter> letters, List<Contact> people, Sender sender) {
        Instant now = clock.instant();
        Map<ContactId, String> to = new HashMap<>();
        letters.forEach(letter -> to.put(letter.contact(), letter.address()));
        MailAccount account = sender.account();
        return new LetterPage(
                now,
                history.letters(
                        people, now, letters.stream().mapToLong(Letter::id).toArray()),
                history.suppressed(people, to),
                account == null ? History.Account.NONE : history.account(account.id(), now),
                events.events(
                        people, to, now, letters.stream().mapToLong(Letter::id).toArray()),
                history.campaigns(letters, now),
                countsSubjects(letters, people)
                        ? history.subjects(letters.getFirst().mailingId(), now)
                        : Map.of());
    }

    private boolean countsSubjects(List<Letter> letters, List<Contact> people) {
        return letters.stream().anyMatch(letter -> letter.id() > 0)
                && people.stream()
                        .anyMatch(contact -> "SG".equals(contact.where().country()));
    }

    private Facts ofDraft(Contact contact, Letter letter, Sender sender, @Nullable Instant planned, LetterPage page) {
        Profile profile = profiles.of(contact.where().country());
        History past = new History(
                page.letters().getOrDefault(contact.id(), History.Letters.NONE),
                profile.is("SG") ? page.countingSubjects(letter) : page.campaign(letter),
                page.account(),
                page.suppressed().getOrDefault(contact.id(), List.of()),
                page.events().getOrDefault(contact.id(), History.Events.NONE));
        Instant leaves = planned == null || planned.isBefore(page.now()) ? page.now() : planned;
        return facts(
                contact,
                recipient(contact, letter),
                finished(Draft.of(letter), sender.account(), leaves),
                sender,
                past,
                timing(contact, page.now(), planned));
    }

    private Draft finished(Draft draft, @Nullable MailAccount account, Instant leaves) {
        return account == null
                ? draft
                : messages.of(draft.letter(), account, leaves).map(draft::with).orElse(draft);
    }

    private Facts facts(
            Contact contact,
            Facts.@Nullable Recipient recipient,
            @Nullable Draft draft,
            Sender sender,
            History past,
            Timing timing) {
        Profile profile = profiles.of(contact.where().country());
        return new Facts(contact, profile, recipient, draft, sender, past, timing);
    }

    private Facts.@Nullable Recipient mainAddress(Contact contact) {
        return contact.mainAddress().map(this::checked).orElse(null);
    }

    private Facts.Recipient recipient(Contact contact, Letter letter) {
        return contact.addresses().stream()
                .filter(address -> address.value().equalsIgnoreCase(letter.address()))
                .findFirst()
                .map(this::checked)
                .orElseGet(() -> checked(new ContactAddress(
                        0,
                        letter.address(),
                        addressCheck.check(letter.address()).kind(),
                        Verdict.UNKNOWN,
                        List.of(),
                        ContactAddress.Source.UNKNOWN,
                        ContactAddress.Bounces.NONE)));
    }

    private Facts.Recipient checked(ContactAddress address) {
        return new Facts.Recipient(address, addressCheck.check(address.value()));
    }

    private Timing timing(Contact contact, Instant now, @Nullable Instant planned) {
        if (planned == null) {
            return Timing.unplanned(now);
        }
        Place place = contact.where();
        LocalMoment local = zone(contact)
                .map(zone -> workingTime.at(place.country(), place.region(), zone, planned))
                .orElse(null);
        return new Timing(now, planned, local);
    }

    private Optional<ZoneId> zone(Contact contact) {
        String written = contact.timeZone();
        if (written != null && !written.isBlank()) {
            try {
                return Optional.of(ZoneId.of(written));
            } catch (DateTimeException unknown) {
                // a zone that this Java does not know is as good as none
            }
        }
        Place place = contact.where();
        String phone = contact.phones().stream()
                .map(ContactPhone::value)
                .filter(value -> value.startsWith("+"))
                .findFirst()
                .orElse(null);
        return zones.find(place.country(), place.region(), place.city(), phone);
    }
}
