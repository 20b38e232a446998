package app.tradewind.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.ContactSamples;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterKind;
import app.tradewind.letter.LetterRepository;
import app.tradewind.letter.LetterState;
import app.tradewind.mail.AccountRepository;
import app.tradewind.mail.Limits;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Security;
import app.tradewind.mail.SendGate;
import app.tradewind.mail.domain.DomainAnswer;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.work.CancelledException;
import app.tradewind.work.Progress;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The checklist over a real book.
class ChecklistTest {

    private static final Instant NOW = Case.NOW;
    private static final String REASON = "they asked for our catalogue at the fair";

    private Database database;
    private Checklist checklist;
    private ContactRepository contacts;
    private LetterRepository letters;
    private MailAccount account;

    @BeforeEach
    void openABook(@TempDir Path folder) {
        database = Database.create(folder.resolve("rules.tradewind"), null);
        checklist = new Checklist(database, new RuleTexts(new Messages(Locale.ENGLISH)), () -> NOW);
        contacts = new ContactRepository(database);
        letters = new LetterRepository(database);
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
                "Hinges Ltd, " + Case.POSTAL,
                new Limits(5000, 5000, 0, 0, true),
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

    private ContactId add(String... fields) {
        return contacts.add(ContactSamples.contact(fields), NOW);
    }

    private ContactId american(int number) {
        return add(
                "name",
                "Kim Lund " + number,
                "company",
                "Oak Huber " + number + " Ltd",
                "country",
                "US",
                "address",
                "buyer5." + number + "@firm5x" + number + ".example.com",
                "website",
                "www.firm5x" + number + ".example.com");
    }

    private Letter letter(ContactId contact, String text, @Nullable Instant approvedAt) {
        String html = "<p>Dear Kim,</p><p>" + text + "</p><p>Kind regards<br>Lin</p><p>Lin Hua<br>"
                + account.postalAddress() + "</p><p>" + Case.OPT_OUT + "</p>";
        String address = contacts.require(contact).mainAddress().orElseThrow().value();
        long id = letters.add(new Letter(
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
                approvedAt,
                null,
                "",
                "",
                NOW));
        return letters.letter(id);
    }

    private void sent(Letter letter, Instant at) {
        database.update("UPDATE letter SET state = 'SENT', at = ? WHERE id = ?", at, letter.id());
        database.insert(
                "INSERT INTO delivery (letter_id, account_id, address, message_id, started_at, outcome)"
                        + " VALUES (?, ?, ?, 'x', ?, 'SENT')",
                letter.id(),
                account.id(),
                letter.address(),
                at);
    }

    private List<String> rules(List<Entry> entries) {
        return entries.stream().map(entry -> entry.finding().rule()).toList();
    }

    private List<String> objections(Letter letter, Instant at) {
        return checklist.objections(letter, account, at).stream()
                .map(SendGate.Objection::rule)
                .toList();
    }

    @Test
    void anApprovedLetterToAnAmericanBuyerMayLeaveAtAnyHour() {
        Letter approved = letter(american(1), "we make stainless hinges.", NOW);

        for (int hour = 0; hour < 24 * 7; hour++) {
            assertEquals(List.of(), objections(approved, NOW.plusSeconds(3600L * hour)), "hour " + hour);
        }
    }

    @Test
    void twoHundredLettersOfOneMailingObstructNeitherEachOtherNorThemselves() {
        List<Letter> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(letter(american(i), "we make hinges for Oak Huber " + i + " Ltd.", NOW));
        }
        long start = System.nanoTime();
        for (Letter letter : all) {
            assertEquals(List.of(), objections(letter, NOW), letter::address);
            sent(letter, NOW);
        }
        System.Logger log = System.getLogger("bench");
        log.log(
                System.Logger.Level.INFO,
                "200 letters through the gate in {0} ms",
                (System.nanoTime() - start) / 1_000_000);
    }

    @Test
    void warningsMustHaveBeenSeenBeforeApproval() {
        Letter draft = letter(american(1), "we make stainless hinges.", null);
        assertTrue(objections(draft, NOW).contains("basis.recorded"));

        int warnings = checklist.seeWarnings(draft.id());

        assertTrue(warnings > 0);
        assertEquals(List.of(), objections(draft, NOW));
    }

    @Test
    void aBlockStopsTheGateInWordsUntilAReasonIsWritten() {
        Letter german = letter(
                add("name", "Kim Lund", "company", "Nord", "country", "DE", "address", "kim@nord.example"),
                "we make hinges. Source: your site (GDPR).",
                NOW);
        List<SendGate.Objection> objections = checklist.objections(german, account, NOW);
        assertEquals(
                List.of("basis.optin.named"),
                objections.stream().map(SendGate.Objection::rule).toList());
        assertTrue(objections.getFirst().text().startsWith("Germany asks for consent"), objections::toString);

        checklist.waive("basis.optin.named", german.contact(), REASON, "Lin");

        assertEquals(List.of(), objections(german, NOW));
        Waiver kept = new WaiverRepository(database).all().getFirst();
        assertEquals("Lin", kept.who());
        assertEquals(NOW, kept.at());
        assertEquals(
                "DE",
                JsonParser.parseString(kept.facts())
                        .getAsJsonObject()
                        .get("country")
                        .getAsString());
        Entry lifted = checklist.letter(german.id(), null).getFirst();
        assertEquals(Optional.of(kept), Optional.ofNullable(lifted.waiver()));
    }

    @Test
    void aReasonForOneContactLiftsNothingForAnother() {
        ContactId first = add("name", "Kim Lund", "country", "DE", "address", "kim@nord.example");
        ContactId second = add("name", "Bo Lund", "country", "DE", "address", "bo@nord.example");

        checklist.waive("basis.optin.named", first, REASON, "Lin");

        assertTrue(checklist.contact(first).stream().noneMatch(Entry::stops));
        assertTrue(checklist.contact(second).stream().anyMatch(Entry::stops));
    }

    @Test
    void aReasonForAMailingLiftsItsLettersOnly() {
        Letter german = letter(
                add("name", "Kim", "country", "DE", "address", "kim@nord.example"), "Source: your site (GDPR).", NOW);

        checklist.waiveMailing("basis.optin.named", 1, REASON, "Lin");

        assertEquals(List.of(), objections(german, NOW));
        assertTrue(checklist.contact(german.contact()).stream().anyMatch(Entry::stops));
    }

    @Test
    void noReasonLiftsWhatWaitsForARepair() {
        ContactId contact = american(1);
        for (RuleInfo rule : checklist.rules().all()) {
            if (rule.override()) {
                checklist.waive(rule.id(), contact, REASON, "Lin");
            } else {
                assertThrows(
                        IllegalArgumentException.class,
                        () -> checklist.waive(rule.id(), contact, REASON, "Lin"),
                        rule::id);
                // and one that got into the book by other means is ignored
                database.insert(
                        "INSERT INTO waiver (rule, contact_id, reason, who, at, facts) VALUES (?, ?, ?, 'x', 0, '{}')",
                        rule.id(),
                        contact.value(),
                        REASON);
            }
        }
        Letter empty = letter(contact, "hinges", NOW);
        database.update("UPDATE letter SET subject = '', html = '<p>Dear ,</p>' WHERE id = ?", empty.id());
        new SuppressionRepository(database).suppressAddress(empty.address(), SuppressionReason.OPT_OUT, "reply", NOW);

        List<String> objections = objections(letters.letter(empty.id()), NOW);

        assertEquals(
                List.of("identity.address-us", "suppress.optout", "content.subject-empty", "content.placeholder-left"),
                objections);
    }

    @Test
    void aShortReasonIsNone() {
        ContactId contact = add("name", "Kim", "country", "DE", "address", "kim@nord.example");

        assertThrows(
                IllegalArgumentException.class,
                () -> checklist.waive("basis.optin.named", contact, "because  ", "Lin"));
    }

    @Test
    void whatHappenedBeforeIsRead() {
        ContactId kim = american(1);
        Letter first = letter(kim, "we make hinges.", NOW);
        sent(first, Case.daysAgo(1));
        database.insert(
                "INSERT INTO mailing (id, name, template_id, template_version, account_id, created_at)"
                        + " VALUES (2, 'n', 1, 1, ?, 0)",
                account.id());
        Letter second = letters.letter(letters.add(new Letter(
                0,
                2,
                kim,
                first.address(),
                LetterKind.FIRST,
                "en",
                "Hinges",
                first.html(),
                "",
                List.of(),
                LetterState.DRAFT,
                NOW,
                null,
                "",
                "",
                NOW)));

        assertEquals(List.of("freq.recent"), objections(second, NOW));
        assertEquals(List.of(), objections(first, NOW), "a letter is no history of its own");

        database.insert(
                "INSERT INTO interaction (contact_id, kind, at, created_at) VALUES (?, 'REPLY', ?, 0)",
                kim.value(),
                NOW);
        History.Letters past = new HistoryRepository(database)
                .letters(List.of(contacts.require(kim)), NOW)
                .get(kim);
        assertEquals(NOW, past.repliedAt());
        assertEquals(0, past.unanswered());
        assertEquals(1, past.inYear());
    }

    @Test
    void suppressionReachesAddressDomainAndOtherAddresses() {
        ContactId kim =
                add("name", "Kim", "country", "US", "address", "kim@oak.example.com; kim.private@elm.example.com");
        ContactId bo = add("name", "Bo", "country", "US", "address", "bo@firm.example.org");
        SuppressionRepository list = new SuppressionRepository(database);
        list.suppressAddress("kim.private@elm.example.com", SuppressionReason.OPT_OUT, "reply", NOW);
        list.suppressDomain("firm.example.org", SuppressionReason.OPT_OUT, "letter", NOW);

        assertTrue(
                rules(checklist.contact(kim)).contains("suppress.alias"),
                () -> rules(checklist.contact(kim)).toString());
        assertTrue(rules(checklist.contact(bo)).contains("suppress.company"));
    }

    @Test
    void tooManyAlikeLettersToSwitzerlandAreAMassMailing() {
        List<Letter> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ContactId swiss = add("name", "Kim " + i, "country", "CH", "address", "kim@firm" + i + ".example");
            all.add(letter(swiss, "we make hinges.", NOW));
        }
        assertEquals(List.of(), objections(all.getFirst(), NOW));
        database.update("UPDATE letter SET state = 'APPROVED'");

        assertEquals(List.of("basis.optin.mass"), objections(all.getFirst(), NOW));

        database.update(
                "UPDATE letter SET personal_line = 'I saw your stand' WHERE id = ?",
                all.getFirst().id());
        assertEquals(List.of(), objections(letters.letter(all.getFirst().id()), NOW));
    }

    @Test
    void contactsGetTheirStateForTheTable() {
        ContactId german = add("name", "Kim", "country", "DE", "address", "kim@nord.example");
        ContactId american = american(1);
        ContactId without = add("name", "Bo", "country", "DE");

        Map<ContactId, MayWrite> answers =
                checklist.mayWrite(contacts.findAll(german.value(), american.value(), without.value()));

        assertEquals(MayWrite.State.BLOCKED, answers.get(german).state());
        assertEquals(MayWrite.State.ASK, answers.get(american).state());
        assertEquals(MayWrite.State.NO_ADDRESS, answers.get(without).state());
        assertNull(answers.get(without).finding());
    }

    @Test
    void findingsStandInTheOrderOfTheChecklist() {
        Letter german =
                letter(add("name", "Kim", "country", "DE", "address", "kim@nord.example"), "we make hinges.", null);

        List<Severity> order = checklist.letter(german.id(), null).stream()
                .map(entry -> entry.finding().severity())
                .toList();

        assertEquals(order.stream().sorted().toList(), order);
        assertEquals(order.size(), checklist.mailing(1).size());
    }

    @Test
    void theWholeBookIsCheckedInBatches() {
        int many = 20_000;
        String count = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + many + ") ";
        database.update(
                "INSERT INTO company (id, name, country, created_at, updated_at) " + count
                        + "SELECT i, 'Firm ' || i, CASE i % 4 WHEN 0 THEN 'DE' WHEN 1 THEN 'US' WHEN 2 THEN 'FR' ELSE 'CA' END, 0, 0 FROM n");
        database.update("INSERT INTO contact (id, company_id, name, created_at, updated_at) " + count
                + "SELECT i, i, 'Kim ' || i, 0, 0 FROM n");
        database.update(
                "INSERT INTO address (contact_id, value, key, domain, kind) " + count
                        + "SELECT i, 'kim@f' || i || '.example', 'kim@f' || i || '.example', 'f' || i || '.example', 'PERSONAL' FROM n");
        AtomicInteger blocked = new AtomicInteger();
        long start = System.nanoTime();

        checklist.book(Progress.none(), entry -> blocked.addAndGet(entry.stops() ? 1 : 0));

        long millis = (System.nanoTime() - start) / 1_000_000;
        System.getLogger("bench").log(System.Logger.Level.INFO, "{0} contacts checked in {1} ms", many, millis);
        assertEquals(many / 2, blocked.get());
    }

    @Test
    void checkingTheBookStopsWhenItIsCancelled() {
        american(1);
        Progress cancelled = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThrows(CancelledException.class, () -> checklist.book(cancelled, entry -> {}));
    }

    @Test
    void domainFactsAndRegistersAreKept() {
        DomainFactRepository domains = new DomainFactRepository(database);
        domains.save(
                "hinges.example",
                DomainAnswer.Kind.SPF,
                new DomainFacts.Fact(DomainAnswer.State.MISSING, "", Map.of(), NOW));
        domains.save(
                "hinges.example",
                DomainAnswer.Kind.SPF,
                new DomainFacts.Fact(DomainAnswer.State.FINE, "v=spf1 -all", Map.of(), NOW));
        new RegistryRepository(database).keep(RegistryCheck.of("PT", NOW, RegistryCheck.Result.NOT_LISTED, "Lin Hua"));

        assertEquals(DomainAnswer.State.FINE, domains.of("hinges.example").state(DomainAnswer.Kind.SPF));
        assertEquals(DomainAnswer.State.UNKNOWN, domains.of("hinges.example").state(DomainAnswer.Kind.DKIM));
        assertEquals(Map.of("PT", NOW), new RegistryRepository(database).all());
    }

    private List<String> open(ContactId contact) {
        return checklist.contact(contact).stream()
                .filter(entry -> entry.waiver() == null)
                .map(entry -> entry.finding().rule())
                .toList();
    }

    @Test
    void whatWasSeenIsKeptWithWhoAndFactsAndIsTakenBack() {
        ContactId swede = add("name", "Kim", "country", "SE", "address", "kim@oak.example.com");
        assertTrue(open(swede).contains("basis.named-grey"));

        Runnable undo = checklist.acknowledgements().see("basis.named-grey", new long[] {swede.value()}, "Lin Hua");

        assertFalse(open(swede).contains("basis.named-grey"));
        Waiver kept = new WaiverRepository(database).all().getFirst();
        assertTrue(kept.isAcknowledgement());
        assertEquals("Lin Hua", kept.who());
        assertEquals(NOW, kept.at());
        assertTrue(kept.facts().contains("\"country\":\"SE\""), kept.facts());
        undo.run();
        assertTrue(open(swede).contains("basis.named-grey"));
    }

    @Test
    void havingSeenABlockDoesNotLiftIt() {
        ContactId german = add("name", "Kim", "country", "DE", "address", "kim@oak.example.com");
        Letter letter = letter(german, "we make hinges.", NOW);

        checklist.acknowledgements().see("basis.optin.named", new long[] {german.value()}, "Lin Hua");

        assertTrue(objections(letter, NOW).contains("basis.optin.named"));
    }

    @Test
    void seenWarningNeedNotBeSeenAgainBeforeApproval() {
        ContactId swede = add("name", "Kim", "country", "SE", "address", "kim@oak.example.com");
        Letter draft = letter(swede, "we make hinges.", null);
        assertTrue(objections(draft, NOW).contains("basis.named-grey"));

        checklist.acknowledgements().see("basis.named-grey", new long[] {swede.value()}, "Lin Hua");

        assertFalse(objections(draft, NOW).contains("basis.named-grey"));
    }

    @Test
    void lookIntoARegisterHoldsThirtyDaysAndIsTakenBack() {
        ContactId colombian = add("name", "Kim", "country", "CO", "address", "kim@oak.example.com");
        RegistryRepository registers = new RegistryRepository(database);
        assertTrue(open(colombian).contains(Acknowledgements.REGISTER));

        Runnable undo = checklist.acknowledgements().notListed("CO", "Lin Hua");

        assertFalse(open(colombian).contains(Acknowledgements.REGISTER));
        assertEquals(
                new RegistryCheck("CO", NOW, NOW.plus(Duration.ofDays(30)), RegistryCheck.Result.NOT_LISTED, "Lin Hua"),
                registers.find("CO").orElseThrow());
        undo.run();
        assertEquals(Optional.empty(), registers.find("CO"));
        assertTrue(open(colombian).contains(Acknowledgements.REGISTER));
    }

    @Test
    void whoStandsInARegisterIsNotWrittenToUntilThatIsTakenBack() {
        ContactId colombian = add("name", "Kim", "country", "CO", "address", "kim@oak.example.com");

        Runnable undo = checklist.acknowledgements().listed("CO", colombian, "listed", "Lin Hua");

        assertTrue(open(colombian).contains("suppress.optout"));
        undo.run();
        assertFalse(open(colombian).contains("suppress.optout"));
    }
}
