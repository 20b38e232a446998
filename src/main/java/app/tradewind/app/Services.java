package app.tradewind.app;

import app.tradewind.app.papers.PaperBook;
import app.tradewind.app.papers.RecordPapers;
import app.tradewind.compliance.Checklist;
import app.tradewind.compliance.DomainFactRepository;
import app.tradewind.compliance.Finding;
import app.tradewind.compliance.MayWrite;
import app.tradewind.compliance.RuleTexts;
import app.tradewind.compliance.WaiverRepository;
import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactQueryParser;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.EvidenceRepository;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.contact.rights.ErasureNotes;
import app.tradewind.contact.rights.ErasureRepository;
import app.tradewind.contact.rights.HeldRepository;
import app.tradewind.contact.rights.HoldingsRepository;
import app.tradewind.contact.rights.PersonRequestRepository;
import app.tradewind.contact.rights.RetentionRepository;
import app.tradewind.contact.rights.SubjectRepository;
import app.tradewind.handover.ContactExport;
import app.tradewind.handover.MailingGate;
import app.tradewind.intake.Intake;
import app.tradewind.letter.Identity;
import app.tradewind.letter.IdentityRepository;
import app.tradewind.letter.LetterComposer;
import app.tradewind.letter.LetterFileRepository;
import app.tradewind.letter.LetterRepository;
import app.tradewind.letter.TemplateRepository;
import app.tradewind.mail.AccountCheck;
import app.tradewind.mail.AccountRepository;
import app.tradewind.mail.LedgerRepository;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.MailingRepository;
import app.tradewind.mail.Mailings;
import app.tradewind.mail.Outbox;
import app.tradewind.mail.SendMeans;
import app.tradewind.mail.domain.DomainAnswer;
import app.tradewind.mail.domain.DomainCheck;
import app.tradewind.mail.domain.DomainLine;
import app.tradewind.mail.domain.DomainWords;
import app.tradewind.mail.plan.SendPlan;
import app.tradewind.mail.sequence.SequenceRepository;
import app.tradewind.mail.sequence.Sequences;
import app.tradewind.settings.SettingsFile;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The services of one open book, put together by hand: what the window and the command line share.
///
/// Each is made when it is asked for; they hold no state but the book. The outbox gets the checklist as its gate
/// here, and nowhere is an outbox made without it.
public record Services(Database database, Messages messages, InstantSource clock, ZoneId zone) {

    public ContactRepository contacts() {
        return new ContactRepository(database);
    }

    public SuppressionRepository suppressions() {
        return new SuppressionRepository(database);
    }

    public ChangeHistoryRepository history() {
        return new ChangeHistoryRepository(database, contacts(), clock);
    }

    /// Finds a person, says what is held on them, and erases them.
    public Rights rights() {
        return new Rights(
                new SubjectRepository(database),
                new HeldRepository(database),
                new ErasureRepository(
                        database, contacts(), ErasureNotes.of(database.file(), SettingsFile.usualFolder())),
                new PersonRequestRepository(database));
    }

    public record Rights(
            SubjectRepository subjects,
            HeldRepository held,
            ErasureRepository erasure,
            PersonRequestRepository requests) {}

    /// What papers are made from.
    public PaperBook papers() {
        return new PaperBook(
                new PaperBook.People(contacts(), new EvidenceRepository(database)),
                new PaperBook.Letters(letters(), templates(), mailingRepository(), ledger(), accounts()),
                new PaperBook.Law(
                        this::checklist,
                        ruleTexts(),
                        new WaiverRepository(database),
                        () -> identities().identity()),
                messages,
                new PaperBook.Time(clock, zone));
    }

    /// Makes the record of processing activities.
    public RecordPapers record() {
        return new RecordPapers(
                papers(), new HoldingsRepository(database), new RetentionRepository(database), database.isEncrypted());
    }

    public ContactQueryParser queries() {
        return new ContactQueryParser(clock, zone);
    }

    public Intake intake() {
        return new Intake(database, contacts(), suppressions(), clock, new CardsByCountry(database));
    }

    public ContactExport export() {
        Checklist checklist = checklist();
        return new ContactExport(contacts(), suppressions(), some -> objections(checklist, some), messages);
    }

    /// What the checklist says against writing to these contacts at all.
    private Map<ContactId, MailingGate.Objection> objections(Checklist checklist, List<Contact> some) {
        Map<ContactId, MailingGate.Objection> objections = new HashMap<>();
        checklist.mayWrite(some).forEach((id, answer) -> {
            Finding finding = answer.finding();
            if (answer.state() == MayWrite.State.BLOCKED && finding != null) {
                objections.put(
                        id,
                        new MailingGate.Objection(finding.rule(), ruleTexts().text(finding)));
            }
        });
        return objections;
    }

    public IdentityRepository identities() {
        return new IdentityRepository(database);
    }

    public TemplateRepository templates() {
        return new TemplateRepository(database);
    }

    public LetterRepository letters() {
        return new LetterRepository(database);
    }

    /// Writes letters as the sender of `account`, or as the identity alone.
    public LetterComposer composer(@Nullable MailAccount account) {
        Identity identity = identities().identity();
        return new LetterComposer(
                account == null
                        ? identity
                        : identity.completedBy(account.fromName(), account.address(), account.postalAddress()),
                clock);
    }

    public RuleTexts ruleTexts() {
        return new RuleTexts(messages);
    }

    public Checklist checklist() {
        return new Checklist(database, ruleTexts(), clock);
    }

    public AccountRepository accounts() {
        return new AccountRepository(database);
    }

    public AccountCheck accountCheck() {
        return new AccountCheck(SendMeans.real(), messages, new LetterFileRepository(database)::bytes);
    }

    /// Asks DNS of the domain of the account's address, keeps what it said for the checklist, and says it. Blocks.
    ///
    /// @param server the resolver to ask, null for the system's own
    public List<DomainLine> checkDomain(MailAccount account, @Nullable InetSocketAddress server) {
        List<DomainAnswer> answers = new DomainCheck(server).check(account);
        new DomainFactRepository(database).keep(account.address(), answers, clock.instant());
        return new DomainWords(messages).lines(answers);
    }

    public MailingRepository mailingRepository() {
        return new MailingRepository(database);
    }

    public Mailings mailings() {
        return new Mailings(database, checklist(), clock);
    }

    public Sequences sequences() {
        return new Sequences(database, mailings(), clock, zone);
    }

    public SequenceRepository steps() {
        return new SequenceRepository(database);
    }

    /// When the letters that wait will leave.
    public SendPlan plan() {
        return new SendPlan(database, messages.locale());
    }

    public LedgerRepository ledger() {
        return new LedgerRepository(database);
    }

    public Outbox outbox() {
        return new Outbox(database, checklist(), SendMeans.real());
    }
}
