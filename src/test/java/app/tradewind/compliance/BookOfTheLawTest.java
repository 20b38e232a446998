package app.tradewind.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.ContactSamples;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterKind;
import app.tradewind.letter.LetterRepository;
import app.tradewind.letter.LetterState;
import app.tradewind.mail.AccountRepository;
import app.tradewind.mail.Limits;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Security;
import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import app.tradewind.text.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the newer rules find out from a real book: corrections, answers, the timeline, the ledger, the message.
class BookOfTheLawTest {

    private static final Instant NOW = Case.NOW;

    private Database database;
    private ContactRepository contacts;
    private ChangeHistoryRepository history;
    private ProfileRepository corrections;
    private QuestionRepository questions;
    private Checklist checklist;
    private MailAccount account;

    @BeforeEach
    void openABook(@TempDir Path folder) {
        database = Database.create(folder.resolve("law.tradewind"), null);
        contacts = new ContactRepository(database);
        history = new ChangeHistoryRepository(database, contacts, () -> NOW);
        corrections = new ProfileRepository(database);
        questions = new QuestionRepository(database);
        checklist = new Checklist(database, new RuleTexts(new Messages(Locale.ENGLISH)), () -> NOW);
        AccountRepository accounts = new AccountRepository(database);
        MailAccount main = new MailAccount(
                0,
                "main",
                "Lin Hua",
                "lin@hinges.example",
                "",
                "127.0.0.1",
                2525,
                Security.NONE,
                "",
                "",
                "",
                993,
                Case.POSTAL,
                new Limits(500, 100, 40, 90, true),
                false);
        account = accounts.find(accounts.add(main, NOW)).orElseThrow();
        database.insert("INSERT INTO template (id, name, language, updated_at) VALUES (1, 'first', 'en', 0)");
        database.insert(
                "INSERT INTO template_version (template_id, version, subject, html, created_at) VALUES (1, 1, '', '', 0)");
        database.insert(
                "INSERT INTO mailing (id, name, template_id, template_version, account_id, created_at)"
                        + " VALUES (1, 'm', 1, 1, ?, 0)",
                account.id());
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private ContactId add(String country, String address) {
        return contacts.add(
                ContactSamples.contact("name", "Kim Lund", "company", "Oak", "country", country, "address", address),
                NOW);
    }

    private Letter letter(ContactId contact) {
        String html = "<p>Dear Kim,</p><p>we make stainless hinges.</p><p>Lin Hua<br>" + Case.POSTAL + "</p><p>"
                + Case.OPT_OUT + "</p>";
        String address = contacts.require(contact).mainAddress().orElseThrow().value();
        LetterRepository letters = new LetterRepository(database);
        return letters.letter(letters.add(new Letter(
                0,
                1,
                contact,
                address,
                LetterKind.FIRST,
                "en",
                "Hinges for your kitchens",
                html,
                "",
                List.of(),
                LetterState.DRAFT,
                null,
                null,
                "",
                "",
                NOW)));
    }

    private void said(ContactId contact, String words, Instant at) {
        database.insert(
                "INSERT INTO interaction (contact_id, kind, at, summary, created_at) VALUES (?, 'REPLY', ?, ?, 0)",
                contact.value(),
                at,
                words);
    }

    private List<String> rulesOf(ContactId contact) {
        return checklist.contact(contact).stream()
                .map(entry -> entry.finding().rule())
                .toList();
    }

    private List<String> rulesOf(Letter letter) {
        return checklist.letter(letter.id(), null).stream()
                .map(entry -> entry.finding().rule())
                .toList();
    }

    private Profile german(Regime named) {
        Profile germany = new Profiles().of("DE");
        return germany.corrected(named, germany.role(), germany.law(), LocalDate.parse("2026-11-24"));
    }

    @Test
    void aCorrectedProfileCountsAndIsPutBackAndUndone() {
        ContactId kim = add("DE", "kim.lund@oak.example");
        assertTrue(rulesOf(kim).contains("basis.optin.named"));

        long step = history.record(
                Journal.Kind.EDIT,
                "corrected",
                () -> corrections.keep(new ProfileOverride(german(Regime.OO), "my lawyer says so", "Lin", NOW)));
        assertFalse(rulesOf(kim).contains("basis.optin.named"));
        assertEquals("my lawyer says so", corrections.find("DE").orElseThrow().reason());
        Profiles used = checklist.source().profiles();
        assertTrue(used.correction("DE").isPresent());
        assertEquals(Regime.OI, used.shipped("DE").named());

        history.undo(step);
        assertTrue(rulesOf(kim).contains("basis.optin.named"));

        corrections.keep(new ProfileOverride(german(Regime.OO), "", "Lin", NOW));
        corrections.putBack("DE");
        assertTrue(rulesOf(kim).contains("basis.optin.named"));
    }

    @Test
    void anAnswerEndsItsQuestionAndIsUndone() {
        Letter letter = letter(add("US", "kim@oak.example"));
        assertTrue(rulesOf(letter).contains("unsub.lifetime"));

        long step = history.record(
                Journal.Kind.EDIT, "answered", () -> questions.keep(Question.MAILBOX_UNTIL, "2028-01-01", "Lin", NOW));
        assertFalse(rulesOf(letter).contains("unsub.lifetime"));

        history.undo(step);
        assertEquals(Map.of(), questions.answers());
        questions.keep(Question.MAILBOX_UNTIL, "2026-12-01", "Lin", NOW);
        assertTrue(rulesOf(letter).contains("unsub.lifetime"));
        questions.keep(Question.MAILBOX_UNTIL, " ", "Lin", NOW);
        assertEquals(Map.of(), questions.answers());
    }

    @Test
    void aRefusalInTheTimelineWaitsUntilItIsSuppressed() {
        ContactId kim = add("US", "kim@oak.example");
        said(kim, "Please remove me from your list.", NOW.minus(Duration.ofHours(3)));
        assertTrue(rulesOf(kim).contains("unsub.deadline-running"));

        new app.tradewind.contact.SuppressionRepository(database)
                .suppressAddress("kim@oak.example", app.tradewind.contact.SuppressionReason.OPT_OUT, "reply", NOW);

        assertFalse(rulesOf(kim).contains("unsub.deadline-running"));
        assertTrue(rulesOf(kim).contains("suppress.optout"));
    }

    @Test
    void whoLeftTheFirmIsNotWrittenTo() {
        ContactId kim = add("US", "kim@oak.example");
        said(kim, "Automatic reply: Kim Lund no longer works with us.", NOW);

        assertTrue(rulesOf(kim).contains("addr.left-company"));
    }

    @Test
    void theSamePersonTwiceIsSeenUntilTheUserSaysThatTheyAreTwo() {
        ContactId one = add("US", "kim@oak.example");
        ContactId other = add("US", "kim@oak.example");
        assertTrue(rulesOf(one).contains("addr.duplicate"));

        database.insert(
                "INSERT INTO not_duplicate (kind, one, other, at) VALUES ('CONTACT', ?, ?, 0)",
                one.value(),
                other.value());

        assertFalse(rulesOf(one).contains("addr.duplicate"));
    }

    @Test
    void theLedgerTellsOfABlockedAccountUntilItIsTested() {
        Letter letter = letter(add("US", "kim@oak.example"));
        database.insert(
                "INSERT INTO delivery (letter_id, account_id, address, message_id, started_at, outcome, server)"
                        + " VALUES (?, ?, ?, 'x', ?, 'FAILED', '550 5.1.8 sender denied')",
                letter.id(),
                account.id(),
                letter.address(),
                NOW);
        assertTrue(rulesOf(letter).contains("send.account-blocked"));

        database.update("UPDATE account SET tested_at = ?", NOW.plusSeconds(1));

        assertFalse(rulesOf(letter).contains("send.account-blocked"));
    }

    @Test
    void signsOfTroubleAreCountedOutOfTheLedger() {
        Letter letter = letter(add("US", "kim@gmail.com"));
        database.update("UPDATE letter SET state = 'BOUNCED'");
        database.update("""
                INSERT INTO delivery (letter_id, account_id, address, message_id, started_at, outcome)
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5100)
                SELECT ?, ?, 'a' || i || '@gmail.com', 'x', ?, 'SENT' FROM n
                """, letter.id(), account.id(), NOW.minus(Duration.ofHours(2)));
        database.update("""
                INSERT INTO delivery (letter_id, account_id, address, message_id, started_at, outcome)
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 70)
                SELECT ?, ?, 'b' || i || '@firm.example', 'x', ?, 'SENT' FROM n
                """, letter.id(), account.id(), NOW.minus(Duration.ofDays(3)));
        database.insert(
                "INSERT INTO suppression (scope, value, hash, reason, at) VALUES ('ADDRESS', 'c@d.example', 'h', 'COMPLAINT', ?)",
                NOW.minus(Duration.ofDays(1)));

        History.Account past = new HistoryRepository(database).account(account.id(), NOW);

        assertEquals(5100, past.sentDay());
        assertEquals(70, past.signs().weekLetters());
        assertEquals(5100, past.signs().consumerDay());
        assertEquals(10, past.signs().bouncedInRow());
        assertEquals(0, past.signs().monthReplies());
        assertEquals(1, past.signs().monthComplaints());
        assertTrue(rulesOf(letter).containsAll(List.of("send.bulk-5000", "send.volume-spike", "unsub.oneclick-bulk")));
    }

    @Test
    void theFinishedMessageOfOurOwnMakingHasNoFault() {
        Facts facts = checklist
                .source()
                .ofLetter(
                        letter(add("US", "kim@oak.example")), checklist.source().sender(account), null)
                .orElseThrow();
        app.tradewind.mail.finished.FinishedMessage message = facts.draft().message();

        assertTrue(message.first("List-Unsubscribe").startsWith("<mailto:lin@hinges.example?subject=unsubscribe-"));
        assertTrue(message.text().contains("stainless hinges"));
        assertTrue(message.html().contains("stainless hinges"));
        assertEquals(List.of("UTF-8", "UTF-8"), message.charsets());
        List<String> rules = checklist.of(facts).stream().map(Finding::rule).toList();
        assertTrue(
                rules.stream()
                        .noneMatch(
                                rule -> rule.matches(
                                        "auth\\.(?:message|date|single|line|header|return|bcc).*|unsub\\.(?:header|oneclick).*")),
                rules::toString);
    }

    @Test
    void standingSaysWhereAProfileIsUncertainOldOrTheUsersOwn() {
        RuleTexts texts = new RuleTexts(new Messages(Locale.ENGLISH));
        Profiles profiles = new Profiles();

        assertEquals("Reviewed November 24, 2026, confidence high", texts.standing(profiles.of("DE"), NOW, false));
        assertTrue(texts.standing(profiles.of("LU"), NOW, false).endsWith("check before you rely on it"));
        assertTrue(texts.standing(profiles.of("DE"), NOW.plus(Duration.ofDays(400)), true)
                .contains("your own correction, not reviewed for a year"));
        LawSources sources = new LawSources();
        for (Profile profile : profiles.all()) {
            assertEquals(profile.law().sources().size(), sources.of(profile).size(), profile::code);
        }
    }
}
