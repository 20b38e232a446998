package app.tradewind.ui.letters;

import app.tradewind.compliance.Checklist;
import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.CustomFieldRepository;
import app.tradewind.contact.FollowUpRepository;
import app.tradewind.contact.InteractionRepository;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.letter.Identity;
import app.tradewind.letter.IdentityRepository;
import app.tradewind.letter.LetterFileRepository;
import app.tradewind.letter.LetterRepository;
import app.tradewind.letter.TemplateRepository;
import app.tradewind.letter.ThreadRepository;
import app.tradewind.letter.snippet.SnippetRepository;
import app.tradewind.letter.spelling.Spelling;
import app.tradewind.letter.spelling.SpellingRepository;
import app.tradewind.mail.AccountRepository;
import app.tradewind.mail.LeftOutRepository;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.MailingRepository;
import app.tradewind.mail.Mailings;
import app.tradewind.mail.StopRepository;
import app.tradewind.mail.assist.AssistRepository;
import app.tradewind.mail.sequence.SequenceRepository;
import app.tradewind.mail.sequence.Sequences;
import app.tradewind.market.ClosedDayRepository;
import app.tradewind.store.ChangeFeed;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import java.time.InstantSource;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What the screen of letters reads and writes in the book. Everything but [#changes] blocks.
public record LettersBook(
        TemplateRepository templates,
        LetterRepository letters,
        MailingRepository mailings,
        LeftOutRepository leftOut,
        Mailings desk,
        Senders senders,
        People people,
        Tools tools,
        Checklist checklist,
        Follow follow,
        ChangeFeed changes) {

    /// What comes after a first letter.
    public record Follow(
            SequenceRepository steps,
            Sequences sequences,
            StopRepository stops,
            ThreadRepository threads,
            ClosedDayRepository closedDays,
            ChangeHistoryRepository history) {}

    /// Who writes.
    public record Senders(AccountRepository accounts, IdentityRepository identities) {

        /// The identity, completed by the account if there is one.
        Identity identity(@Nullable MailAccount account) {
            Identity identity = identities.identity();
            return account == null
                    ? identity
                    : identity.completedBy(account.fromName(), account.address(), account.postalAddress());
        }

        /// Who signs what is decided.
        String user(Messages messages) {
            String name = identities.identity().name();
            return name.isBlank() ? messages.text("letters.waive.owner") : name;
        }

        @Nullable
        MailAccount first() {
            return accounts.list().stream().findFirst().orElse(null);
        }
    }

    /// What helps with writing.
    public record Tools(
            LetterFileRepository files,
            SnippetRepository snippets,
            Spelling spelling,
            AssistRepository assist,
            CustomFieldRepository customFields) {

        static Tools of(Database database) {
            return new Tools(
                    new LetterFileRepository(database),
                    new SnippetRepository(database),
                    new Spelling(new SpellingRepository(database)),
                    new AssistRepository(database),
                    new CustomFieldRepository(database));
        }
    }

    /// Who is written to.
    public record People(
            ContactRepository contacts,
            InteractionRepository interactions,
            FollowUpRepository followUps,
            SuppressionRepository suppressions) {}

    public static LettersBook of(Database database, Checklist checklist, InstantSource clock) {
        ContactRepository contacts = new ContactRepository(database);
        Mailings desk = new Mailings(database, checklist, clock);
        return new LettersBook(
                new TemplateRepository(database),
                new LetterRepository(database),
                new MailingRepository(database),
                new LeftOutRepository(database),
                desk,
                new Senders(new AccountRepository(database), new IdentityRepository(database)),
                new People(
                        contacts,
                        new InteractionRepository(database, contacts),
                        new FollowUpRepository(database),
                        new SuppressionRepository(database)),
                Tools.of(database),
                checklist,
                new Follow(
                        new SequenceRepository(database),
                        new Sequences(database, desk, clock, ZoneId.systemDefault()),
                        new StopRepository(database),
                        new ThreadRepository(database),
                        new ClosedDayRepository(database),
                        new ChangeHistoryRepository(database, contacts, clock)),
                database.changes());
    }
}
