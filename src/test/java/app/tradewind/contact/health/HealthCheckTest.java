package app.tradewind.contact.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.address.Verdict;
import app.tradewind.address.dns.DomainSurvey;
import app.tradewind.address.dns.MailDomains;
import app.tradewind.contact.BounceClass;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.ContactSamples;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.mail.domain.FakeDnsServer;
import app.tradewind.store.Database;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-24T13:14:00Z");

    private Database database;
    private ContactRepository contacts;
    private HealthCheck check;
    private final FakeDnsServer server = new FakeDnsServer();
    private final MailDomains resolver = new MailDomains(server.address(), InstantSource.fixed(NOW));

    @BeforeEach
    void openABook(@TempDir Path folder) {
        database = Database.create(folder.resolve("a.tradewind"), null);
        contacts = new ContactRepository(database);
        check = new HealthCheck(database, InstantSource.fixed(NOW));
    }

    @AfterEach
    void close() {
        server.close();
        database.close();
    }

    private ContactId add(String... fields) {
        return contacts.add(ContactSamples.contact(fields), NOW);
    }

    private ContactAddress address(ContactId id) {
        return contacts.require(id).addresses().getFirst();
    }

    private void change(ContactId id, UnaryOperator<ContactAddress> change) {
        Contact before = contacts.require(id);
        contacts.update(new ContactEdit(before, NOW).addresses(change).done(), NOW);
    }

    private List<String> codes(ContactId id) {
        return check.evidence(contacts.require(id)).getFirst().evidence().stream()
                .map(Evidence::code)
                .toList();
    }

    @Test
    void whatDnsSaysBecomesTheVerdictOfEveryAddressOfTheDomain() {
        server.mx("keller.de", 10, "mx.keller.de").mx("rossi.it", 0, ".");
        ContactId anna = add("name", "Anna Keller", "address", "anna.keller@keller.de");
        ContactId info = add("name", "Mario Rossi", "address", "mario@rossi.it");
        ContactId other = add("name", "Luca Rossi", "address", "luca@rossi.it");

        check.queueStale();
        HealthCheck.Asked asked = check.ask(resolver, Progress.none());

        assertEquals(new HealthCheck.Asked(DomainSurvey.End.ALL_ASKED, 2, 2), asked);
        assertEquals(Verdict.VALID, address(anna).verdict());
        assertEquals(Verdict.INVALID, address(info).verdict());
        assertEquals("dns-null-mx", address(other).reasons().getFirst());
        assertEquals(NOW, address(other).checks().at());
        assertEquals(List.of("form", "dns-exchanger", "name-fits"), codes(anna));
        assertEquals(0, check.waiting());
    }

    @Test
    void anAnswerIsFreshForNinetyDays() {
        server.mx("keller.de", 10, "mx.keller.de");
        add("name", "Anna Keller", "address", "anna.keller@keller.de");
        check.queueStale();
        check.ask(resolver, Progress.none());

        HealthCheck soon = new HealthCheck(database, InstantSource.fixed(NOW.plus(Duration.ofDays(89))));
        soon.queueStale();
        assertEquals(0, soon.waiting());
        HealthCheck later = new HealthCheck(database, InstantSource.fixed(NOW.plus(Duration.ofDays(91))));
        later.queueStale();
        assertEquals(1, later.waiting());
    }

    @Test
    void aHardBounceMakesInvalidWhateverElseIsSaid() {
        ContactId anna = add("name", "Anna Keller", "address", "anna.keller@keller.de");
        change(
                anna,
                address -> new ContactAddress(
                        address.id(),
                        address.value(),
                        address.kind(),
                        address.verdict(),
                        address.reasons(),
                        address.source(),
                        new ContactAddress.Bounces(BounceClass.HARD, "5.1.1", NOW, 0),
                        new ContactAddress.Checks(null, new ContactAddress.Imported(Verdict.VALID, "Hunter", NOW))));

        check.all(Progress.none());

        assertEquals(Verdict.INVALID, address(anna).verdict());
        assertEquals("hard-bounce", address(anna).reasons().getFirst());
        assertEquals(List.of("hard-bounce", "form", "dns-not-asked", "imported-valid", "name-fits"), codes(anna));
    }

    @Test
    void aRefusalThatSpeaksOfTheSenderLeavesTheAddressAsItIs() {
        ContactId anna = add("name", "Anna Keller", "address", "anna.keller@keller.de");
        change(
                anna,
                address -> new ContactAddress(
                        address.id(),
                        address.value(),
                        address.kind(),
                        address.verdict(),
                        address.reasons(),
                        address.source(),
                        new ContactAddress.Bounces(BounceClass.NONE, "5.7.1", NOW, 0)));

        check.all(Progress.none());

        assertEquals(Verdict.VALID, address(anna).verdict());
    }

    @Test
    void anImportedVerdictStaysWithWhoGaveItAndWhen() {
        ContactId anna = add("name", "Anna Keller", "address", "anna.keller@keller.de");
        Instant then = Instant.parse("2026-10-12T00:00:00Z");
        change(
                anna,
                address -> address.withVerdict(
                        Verdict.RISKY,
                        List.of("imported-risky"),
                        new ContactAddress.Checks(null, new ContactAddress.Imported(Verdict.RISKY, "Hunter", then))));

        check.all(Progress.none());

        assertEquals(Verdict.RISKY, address(anna).verdict());
        Evidence line =
                check.evidence(contacts.require(anna)).getFirst().evidence().get(2);
        assertEquals(new Evidence(Evidence.Weight.DOUBT, "imported-risky", "Hunter", then), line);
    }

    @Test
    void noCheckLiftsASuppressionOrAsksOfOne() {
        ContactId anna = add("name", "Anna Keller", "address", "anna.keller@keller.de");
        SuppressionRepository list = new SuppressionRepository(database);
        list.suppressAddress("anna.keller@keller.de", SuppressionReason.OPT_OUT, "asked", NOW);
        server.mx("keller.de", 10, "mx.keller.de");

        check.all(Progress.none());
        check.queueStale();
        check.queue(new long[] {anna.value()});
        check.ask(resolver, Progress.none());

        assertTrue(list.covers("anna.keller@keller.de"));
        assertEquals(1, database.count("SELECT suppressed FROM address"));
        assertEquals(List.of(), server.asked());
    }

    @Test
    void aTypoOfTheFirmsDomainIsProposedAndNeverApplied() {
        ContactId anna = add(
                "name",
                "Anna Keller",
                "company",
                "Keller",
                "website",
                "https://www.keller-beschlaege.de",
                "address",
                "anna.keller@keller-beschlage.de");

        check.all(Progress.none());

        assertEquals(Verdict.RISKY, address(anna).verdict());
        assertEquals(
                "anna.keller@keller-beschlaege.de",
                check.evidence(contacts.require(anna)).getFirst().proposal());
        assertEquals("anna.keller@keller-beschlage.de", address(anna).value());
    }

    @Test
    void anUndoneEditKeepsNothingBackThatTheCheckNeeds() {
        ContactId anna = add("name", "Anna Keller", "address", "anna.keller@keller.de");
        long step = database.journal()
                .record(
                        app.tradewind.store.Journal.Kind.EDIT,
                        "edit",
                        NOW,
                        () -> change(
                                anna,
                                address -> address.withVerdict(
                                        Verdict.RISKY,
                                        List.of(),
                                        new ContactAddress.Checks(
                                                NOW, new ContactAddress.Imported(Verdict.RISKY, "Hunter", NOW)))));

        database.journal().undo(step, _ -> java.util.Set.of(), NOW);

        assertEquals(ContactAddress.Checks.NONE, address(anna).checks());
    }

    @Test
    void aHundredThousandAddressesAreCheckedInSeconds(@TempDir Path folder) {
        try (Database book = Database.create(folder.resolve("big.tradewind"), "four words of mine".toCharArray())) {
            fill(book);
            long begun = System.nanoTime();

            HealthCheck.Report report = new HealthCheck(book, InstantSource.fixed(NOW)).all(Progress.none());

            long milliseconds = (System.nanoTime() - begun) / 1_000_000;
            System.out.printf(
                    "offline check of an encrypted book: %,d addresses in %,d ms, %,d with another verdict%n",
                    report.checked(), milliseconds, report.changed());
            assertEquals(100_000, report.checked());
            assertTrue(milliseconds < 60_000, () -> milliseconds + " ms");
        }
    }

    private static void fill(Database book) {
        new ContactRepository(book).add(ContactSamples.contact("name", "Anna Keller"), NOW);
        List<String> domains = List.of("keller%d.de", "gmail.com", "gmial.com", "rossi%d.it", "pic%d.png");
        book.transaction(() -> {
            for (int i = 0; i < 100_000; i++) {
                String domain = domains.get(i % domains.size()).formatted(i % 30_000);
                book.update(
                        "INSERT INTO address (contact_id, value, key, domain) VALUES (1, ?1, ?1, ?2)",
                        "buyer" + i + "@" + domain,
                        domain);
            }
        });
    }
}
