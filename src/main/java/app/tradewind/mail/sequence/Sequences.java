package app.tradewind.mail.sequence;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.letter.IdentityRepository;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterComposer;
import app.tradewind.letter.LetterKind;
import app.tradewind.letter.LetterRepository;
import app.tradewind.letter.LetterState;
import app.tradewind.letter.PrivacyNotice;
import app.tradewind.letter.Template;
import app.tradewind.letter.TemplateRepository;
import app.tradewind.letter.ThreadRepository;
import app.tradewind.mail.AccountRepository;
import app.tradewind.mail.GoodTime;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Mailing;
import app.tradewind.mail.MailingReport;
import app.tradewind.mail.MailingRepository;
import app.tradewind.mail.Mailings;
import app.tradewind.mail.StopRepository;
import app.tradewind.mail.StopRepository.Stop;
import app.tradewind.mail.sequence.SequenceRepository.Sent;
import app.tradewind.store.Database;
import app.tradewind.work.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Mailings with follow-ups: makes them, turns due follow-ups into drafts, and says where everybody stands. Every
/// method blocks.
///
/// A follow-up becomes a draft a day before its time, so that it can be read and approved before; nothing is
/// approved here. Its time is the first good hour after so many of the recipient's working days.
public final class Sequences {

    /// How long before its time a follow-up becomes a draft.
    private static final Duration AHEAD = Duration.ofDays(1);

    private static final Set<LetterState> NOT_GOT = Set.of(LetterState.FAILED, LetterState.CANCELLED);

    private final Database database;
    private final Mailings mailings;
    private final InstantSource clock;
    private final ZoneId home;
    private final GoodTime goodTime;
    private final SequenceRepository sequences;
    private final StopRepository stops;
    private final LetterRepository letters;

    /// @param home the user's zone, in which days are counted for people whose own is not known
    public Sequences(Database database, Mailings mailings, InstantSource clock, ZoneId home) {
        this.database = database;
        this.mailings = mailings;
        this.clock = clock;
        this.home = home;
        goodTime = GoodTime.of(database, Locale.ENGLISH);
        sequences = new SequenceRepository(database);
        stops = new StopRepository(database);
        letters = new LetterRepository(database);
    }

    /// Makes a mailing with its terms and follow-ups: drafts of the first letter for those who are not excluded.
    ///
    /// @param followUps their mailing and position do not matter
    public MailingReport create(
            Mailings.Wish wish, Terms terms, List<Step> followUps, long[] contacts, Progress progress) {
        return database.transaction(() -> {
            MailingReport report = mailings.create(wish, contacts, excluded(contacts, terms.exclusions()), progress);
            sequences.keep(report.mailing(), terms);
            followUps.forEach(step -> sequences.add(new Step(
                    0, report.mailing(), step.position(), step.template(), step.gapDays(), step.sameThread())));
            return report;
        });
    }

    /// Who of these would be left out, and why.
    public Map<Long, MailingReport.Reason> excluded(long[] contacts, Exclusions exclusions) {
        return new ExclusionRepository(database).among(contacts, exclusions, clock.instant());
    }

    /// What sending to those who did not get it came to.
    ///
    /// @param added people of the segment who had no letter in the mailing
    /// @param again letters that were refused or cancelled and are drafts again
    public record Missing(MailingReport added, int again) {}

    /// Makes drafts for those who did not get the mailing: people who came into its segment since, and those whose
    /// letter was refused while another address can be written to, or was cancelled. Whose letter left, may have
    /// left or came back stays as it is.
    ///
    /// @param chosen who is in the segment now
    public Missing sendMissing(long mailing, long[] chosen, Progress progress) {
        return database.transaction(() -> {
            int again = (int) letters.ofMailing(mailing).stream()
                    .filter(letter -> NOT_GOT.contains(letter.state()))
                    .filter(this::draftAgain)
                    .count();
            Set<Long> there = letters.ofMailing(mailing).stream()
                    .map(letter -> letter.contact().value())
                    .collect(Collectors.toSet());
            long[] fresh =
                    Arrays.stream(chosen).filter(id -> !there.contains(id)).toArray();
            Exclusions exclusions = sequences.terms(mailing).exclusions();
            return new Missing(mailings.add(mailing, fresh, excluded(fresh, exclusions), progress), again);
        });
    }

    private boolean draftAgain(Letter letter) {
        if (letter.state() == LetterState.CANCELLED) {
            return mailings.restore(letter.id());
        }
        return new ContactRepository(database)
                .find(letter.contact())
                .flatMap(Mailings::addressFor)
                .filter(address -> !address.equalsIgnoreCase(letter.address()))
                .map(address -> {
                    letters.readdress(letter.id(), address);
                    return letters.move(letter.id(), LetterState.FAILED, LetterState.DRAFT, clock.instant());
                })
                .orElse(false);
    }

    /// Turns the follow-ups that are due within a day into drafts, and cancels those that wait for somebody who
    /// stopped meanwhile.
    ///
    /// @return how many drafts were made
    public int advance(Progress progress) {
        int made = 0;
        for (long first : sequences.going()) {
            progress.stopIfCancelled();
            made += database.<Integer>transaction(() -> advance(first));
        }
        return made;
    }

    private int advance(long first) {
        Mailing mailing = new MailingRepository(database).mailing(first);
        Map<Integer, Step> steps = byPosition(first);
        Map<ContactId, Stop> stopped = stops.all(first);
        Map<ContactId, Sent> newest = newest(first);
        newest.values().stream()
                .filter(sent -> sent.step() > 1 && stopped.containsKey(sent.contact()))
                .forEach(sent -> mailings.cancel(sent.letter()));
        List<Sent> candidates = newest.values().stream()
                .filter(sent -> sent.state() == LetterState.SENT
                        && steps.containsKey(sent.step() + 1)
                        && !stopped.containsKey(sent.contact()))
                .toList();
        Map<ContactId, Contact> people = people(candidates);
        Instant until = clock.instant().plus(AHEAD);
        int made = 0;
        for (Sent sent : candidates) {
            Contact contact = people.get(sent.contact());
            Step step = steps.get(sent.step() + 1);
            if (contact != null && step != null) {
                Instant due = due(contact, sent, step);
                if (!due.isAfter(until)) {
                    draft(mailing, step, contact, new Before(sent, due));
                    made++;
                }
            }
        }
        return made;
    }

    private Map<Integer, Step> byPosition(long first) {
        return sequences.steps(first).stream()
                .collect(Collectors.toMap(Step::position, Function.identity(), (one, _) -> one));
    }

    private Map<ContactId, Sent> newest(long first) {
        Map<ContactId, Sent> newest = new LinkedHashMap<>();
        sequences.letters(first).forEach(sent -> newest.put(sent.contact(), sent));
        return newest;
    }

    private Map<ContactId, Contact> people(List<Sent> of) {
        Map<ContactId, Contact> people = new HashMap<>();
        new ContactRepository(database)
                .findAll(of.stream().mapToLong(sent -> sent.contact().value()).toArray())
                .forEach(contact -> people.put(contact.id(), contact));
        return people;
    }

    private Instant due(Contact contact, Sent sent, Step step) {
        return goodTime.after(contact, sent.left(), step.gapDays(), home);
    }

    /// The letter before a follow-up, and when the follow-up is due.
    private record Before(Sent sent, Instant due) {}

    private void draft(Mailing first, Step step, Contact contact, Before before) {
        long mailing = sequences.mailingOf(first.id(), step.position()).orElseGet(() -> make(first, step));
        Mailing own = new MailingRepository(database).mailing(mailing);
        Template template = new TemplateRepository(database)
                .findVersion(own.templateId(), own.templateVersion())
                .orElseThrow(() -> new TradewindException(Failure.NOT_FOUND, null, "template", own.templateId()));
        Letter composed = composer(first)
                .compose(template, at(contact, before.sent().address()), "", PrivacyNotice.dueTo(contact));
        List<String> thread = step.sameThread() ? threadBehind(before.sent()) : List.of();
        String subject =
                thread.isEmpty() ? composed.subject() : answering(before.sent().subject());
        ThreadRepository threads = new ThreadRepository(database);
        long id = letters.add(new Letter(
                0,
                mailing,
                contact.id(),
                before.sent().address(),
                LetterKind.FOLLOW_UP,
                composed.language(),
                subject,
                composed.html(),
                "",
                composed.unresolved(),
                LetterState.DRAFT,
                null,
                before.due(),
                "",
                "",
                clock.instant()));
        threads.keep(id, thread);
    }

    private long make(Mailing first, Step step) {
        Template template = new TemplateRepository(database)
                .find(step.template())
                .orElseThrow(() -> new TradewindException(Failure.NOT_FOUND, null, "template", step.template()));
        return sequences.makeMailing(first, step, template.version(), clock.instant());
    }

    private LetterComposer composer(Mailing first) {
        MailAccount account = new AccountRepository(database)
                .find(first.accountId())
                .orElseThrow(() -> new TradewindException(Failure.ACCOUNT_MISSING, null, first.name()));
        return new LetterComposer(
                new IdentityRepository(database)
                        .identity()
                        .completedBy(account.fromName(), account.address(), account.postalAddress()),
                clock);
    }

    private Contact at(Contact contact, String address) {
        List<ContactAddress> same = contact.addresses().stream()
                .filter(one -> one.value().equalsIgnoreCase(address))
                .limit(1)
                .toList();
        return same.isEmpty()
                ? contact
                : new ContactEdit(contact, clock.instant()).addresses(same).done();
    }

    private List<String> threadBehind(Sent sent) {
        if (sent.messageId().isEmpty()) {
            return List.of();
        }
        List<String> thread = new ArrayList<>(new ThreadRepository(database).of(sent.letter()));
        thread.add(sent.messageId());
        return thread;
    }

    private static String answering(String subject) {
        return subject.regionMatches(true, 0, "Re:", 0, 3) ? subject : "Re: " + subject;
    }

    /// Where everybody stands, in the order in which they joined.
    public List<Standing> standing(long first) {
        Map<Integer, Step> steps = byPosition(first);
        Map<ContactId, Stop> stopped = stops.all(first);
        Map<ContactId, Sent> newest = newest(first);
        Map<ContactId, Contact> people = people(List.copyOf(newest.values()));
        return newest.values().stream()
                .map(sent -> new Standing(
                        sent.contact(),
                        sent.letter(),
                        sent.step(),
                        sent.state(),
                        next(sent, steps.get(sent.step() + 1), people.get(sent.contact()), stopped),
                        stopped.get(sent.contact())))
                .toList();
    }

    private @Nullable Instant next(
            Sent sent, @Nullable Step step, @Nullable Contact contact, Map<ContactId, Stop> stopped) {
        if (step == null || contact == null || stopped.containsKey(sent.contact())) {
            return null;
        }
        return sent.state() == LetterState.SENT ? due(contact, sent, step) : null;
    }
}
