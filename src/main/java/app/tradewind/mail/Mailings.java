package app.tradewind.mail;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.letter.Identity;
import app.tradewind.letter.IdentityRepository;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterComposer;
import app.tradewind.letter.LetterRepository;
import app.tradewind.letter.LetterState;
import app.tradewind.letter.PrivacyNotice;
import app.tradewind.letter.Template;
import app.tradewind.letter.TemplateRepository;
import app.tradewind.letter.Variants;
import app.tradewind.mail.MailingReport.LeftOut;
import app.tradewind.mail.MailingReport.Reason;
import app.tradewind.market.GoodSlot;
import app.tradewind.store.Database;
import app.tradewind.work.CancelledException;
import app.tradewind.work.Progress;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes mailings, one draft a contact, and moves their letters until they wait in the outbox. Every method blocks.
public final class Mailings {

    private static final int BATCH = 200;
    private static final Set<LetterState> WAITING = Set.of(LetterState.DRAFT, LetterState.APPROVED, LetterState.QUEUED);

    private final Database database;
    private final InstantSource clock;
    private final SendingGuard guard;
    private final GoodTime goodTime;
    private final MailingRepository mailings;
    private final AccountRepository accounts;
    private final LetterRepository letters;

    public Mailings(Database database, SendGate gate, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        guard = new SendingGuard(gate, database);
        goodTime = GoodTime.of(database, Locale.ENGLISH);
        mailings = new MailingRepository(database);
        accounts = new AccountRepository(database);
        letters = new LetterRepository(database);
    }

    /// What a mailing is made of.
    ///
    /// @param expression the search that chose the contacts; empty where they were chosen by hand
    public record Wish(String name, long template, long account, String expression) {}

    /// Makes a mailing with a draft for each of `contacts` that can have one; all of it or, if cancelled, nothing.
    ///
    /// @throws TradewindException with [Failure#NOT_FOUND] (template), [Failure#ACCOUNT_MISSING]
    /// @throws CancelledException if `progress` was cancelled
    public MailingReport create(Wish wish, long[] contacts, Progress progress) {
        return create(wish, contacts, Map.of(), progress);
    }

    /// As [#create(Wish, long[], Progress)], without those who are excluded.
    ///
    /// @param excluded why, by contact
    public MailingReport create(Wish wish, long[] contacts, Map<Long, Reason> excluded, Progress progress) {
        return database.transaction(() -> {
            Template template = new TemplateRepository(database)
                    .find(wish.template())
                    .orElseThrow(() -> new TradewindException(Failure.NOT_FOUND, null, "template", wish.template()));
            account(wish.account());
            long mailing = mailings.add(new Mailing(
                    0,
                    wish.name(),
                    template.id(),
                    template.version(),
                    wish.account(),
                    wish.expression(),
                    clock.instant()));
            return fill(mailings.mailing(mailing), contacts, excluded, progress);
        });
    }

    /// Makes drafts for further contacts of a mailing, from its own version of the template.
    public MailingReport add(long mailing, long[] contacts, Progress progress) {
        return add(mailing, contacts, Map.of(), progress);
    }

    /// As [#add(long, long[], Progress)], without those who are excluded.
    public MailingReport add(long mailing, long[] contacts, Map<Long, Reason> excluded, Progress progress) {
        return database.transaction(() -> fill(mailings.mailing(mailing), contacts, excluded, progress));
    }

    private MailingReport fill(Mailing mailing, long[] contacts, Map<Long, Reason> excluded, Progress progress) {
        Template template = new TemplateRepository(database)
                .findVersion(mailing.templateId(), mailing.templateVersion())
                .orElseThrow(() -> new TradewindException(Failure.NOT_FOUND, null, "template", mailing.templateId()));
        Variants variants = Variants.of(template, new TemplateRepository(database).list());
        LetterComposer composer = new LetterComposer(identity(account(mailing.accountId())), clock);
        Recipients recipients = new Recipients(new SuppressionRepository(database), letters.ofMailing(mailing.id()));
        List<LeftOut> leftOut = new ArrayList<>();
        for (int from = 0; from < contacts.length; from += BATCH) {
            progress.stopIfCancelled();
            progress.at(from, contacts.length);
            long[] ids = Arrays.copyOfRange(contacts, from, Math.min(contacts.length, from + BATCH));
            Map<Long, Contact> found = found(ids);
            for (long id : ids) {
                Contact contact = found.get(id);
                Optional<Reason> reason = contact == null
                        ? Optional.of(Reason.NOT_FOUND)
                        : Optional.ofNullable(excluded.get(id)).or(() -> recipients.refuse(contact));
                if (contact != null && reason.isEmpty()) {
                    letters.add(compose(composer, variants.of(contact), contact).inMailing(mailing.id()));
                }
                reason.ifPresent(why -> leftOut.add(new LeftOut(new ContactId(id), why)));
            }
        }
        progress.at(contacts.length, contacts.length);
        MailingReport report = new MailingReport(mailing.id(), contacts.length - leftOut.size(), leftOut);
        new LeftOutRepository(database).keep(report, contacts);
        return report;
    }

    private Map<Long, Contact> found(long[] ids) {
        return new ContactRepository(database)
                .findAll(ids).stream()
                        .collect(Collectors.toMap(
                                contact -> contact.id().value(), Function.identity(), (one, same) -> one));
    }

    private Letter compose(LetterComposer composer, Template template, Contact contact) {
        Contact reached = Recipients.usable(contact)
                .map(address -> new ContactEdit(contact, clock.instant())
                        .addresses(List.of(address))
                        .done())
                .orElse(contact);
        return composer.compose(template, reached, "", PrivacyNotice.dueTo(contact));
    }

    /// The address at which a letter would reach a contact; empty where none can be written to.
    public static Optional<String> addressFor(Contact contact) {
        return Recipients.usable(contact).map(ContactAddress::value);
    }

    private Identity identity(MailAccount account) {
        return new IdentityRepository(database)
                .identity()
                .completedBy(account.fromName(), account.address(), account.postalAddress());
    }

    private MailAccount account(long id) {
        return accounts.find(id).orElseThrow(() -> new TradewindException(Failure.ACCOUNT_MISSING, null, id));
    }

    /// Approves a draft if nothing stands against it.
    ///
    /// @return what stands against it; empty where it is approved now
    public List<SendGate.Objection> approve(long letter) {
        Letter draft = letters.letter(letter);
        MailAccount account = account(mailings.mailing(draft.mailingId()).accountId());
        Instant now = clock.instant();
        @Nullable Instant planned = planned(draft, now);
        List<SendGate.Objection> objections = guard.objections(draft, account, planned == null ? now : planned);
        if (objections.isEmpty()) {
            database.transaction(() -> {
                if (letters.move(letter, LetterState.DRAFT, LetterState.APPROVED, now)) {
                    letters.sendAfter(letter, planned);
                }
            });
        }
        return objections;
    }

    /// Approves every draft of a mailing against which nothing stands. What was approved before a cancellation
    /// stays.
    public Approval approveAll(long mailing, Progress progress) {
        return approveAll(mailing, letter -> {}, progress);
    }

    /// As [#approveAll(long, Progress)], with something to do before each letter: noting that its warnings were
    /// seen, which grow as letters alike are approved.
    public Approval approveAll(long mailing, LongConsumer beforeEach, Progress progress) {
        mailings.mailing(mailing);
        long[] drafts = letters.idsInState(mailing, LetterState.DRAFT);
        List<Approval.Blocked> blocked = new ArrayList<>();
        int approved = 0;
        for (long id : drafts) {
            progress.stopIfCancelled();
            progress.at(approved + blocked.size(), drafts.length);
            beforeEach.accept(id);
            List<SendGate.Objection> objections = approve(id);
            if (objections.isEmpty()) {
                approved++;
            } else {
                blocked.add(new Approval.Blocked(id, letters.letter(id).contact(), objections));
            }
        }
        return new Approval(approved, blocked);
    }

    /// When the letter shall leave: as it was planned, else at the next good time there; null where none is known.
    private @Nullable Instant planned(Letter draft, Instant now) {
        Instant before = draft.sendAfter();
        if (before != null && before.isAfter(now)) {
            return before;
        }
        return new ContactRepository(database)
                .find(draft.contact())
                .flatMap(contact -> goodTime.at(contact, now))
                .orElse(null);
    }

    /// The next good time for a letter at its recipient, `from` or later, with the recipient's zone; empty where
    /// the zone cannot be known.
    public Optional<ZonedDateTime> goodTime(long letter, Instant from) {
        return new ContactRepository(database)
                .find(letters.letter(letter).contact())
                .flatMap(contact -> goodTime.slot(contact, from))
                .map(GoodSlot::local);
    }

    /// Plans a letter that has not left for another time.
    ///
    /// @param time null for as soon as it may leave
    /// @return whether it had not left
    public boolean plan(long letter, @Nullable Instant time) {
        return database.<Boolean>transaction(() -> {
            boolean waits = WAITING.contains(letters.letter(letter).state());
            if (waits) {
                letters.sendAfter(letter, time);
            }
            return waits;
        });
    }

    /// Makes an approved or queued letter a draft again.
    ///
    /// @return whether it was one
    public boolean unapprove(long letter) {
        return move(letter, LetterState.DRAFT, LetterState.APPROVED, LetterState.QUEUED);
    }

    /// Skips a letter that has not left: this contact gets none from this mailing.
    ///
    /// @return whether it could be cancelled
    public boolean cancel(long letter) {
        return move(letter, LetterState.CANCELLED, LetterState.DRAFT, LetterState.APPROVED, LetterState.QUEUED);
    }

    /// Takes a cancellation back; the letter is a draft.
    public boolean restore(long letter) {
        return move(letter, LetterState.DRAFT, LetterState.CANCELLED);
    }

    /// Cancels all letters of a mailing that have not left.
    ///
    /// @return how many
    public int cancelAll(long mailing) {
        return database.<Integer>transaction(() -> (int) Arrays.stream(letters.idsOfMailing(mailing))
                .filter(this::cancel)
                .count());
    }

    private boolean move(long letter, LetterState to, LetterState... from) {
        for (LetterState state : from) {
            if (letters.move(letter, state, to, clock.instant())) {
                return true;
            }
        }
        return false;
    }
}
