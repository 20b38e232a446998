package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.address.AddressCheck;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.Field;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.table.Fact;
import app.tradewind.contact.table.FieldCell;
import app.tradewind.contact.table.Joined;
import app.tradewind.handover.ExportFormat;
import app.tradewind.handover.HandedOver;
import app.tradewind.intake.ImportChoices;
import app.tradewind.intake.ImportReport;
import app.tradewind.intake.Occasion;
import app.tradewind.intake.Policy;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Exports contacts, imports them into an empty book and compares everything that is known of each. The only
/// differences are those that the format cannot carry; the manual lists the same.
///
/// Two thousand of them, or as many as `-Dtradewind.test.contacts` says.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportAndBackTest {

    private static final int CONTACTS = Integer.getInteger("tradewind.test.contacts", 2_000);
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final int LONGEST_CELL = 32_767;

    private Path folder;
    private Database database;
    private Services services;
    private Map<String, Map<String, String>> before;

    @BeforeAll
    void fillABook(@TempDir Path temporary) {
        folder = temporary;
        database = Database.create(folder.resolve("first.tradewind"), null);
        services = services(database, Locale.ENGLISH);
        addOwnStage(database);
        List<Contact> samples = new ExportSamples(7).contacts(CONTACTS);
        database.transaction(() -> {
            samples.forEach(contact -> services.contacts().add(contact, NOW));
            return true;
        });
        AddressCheck check = new AddressCheck();
        for (int i = 1; i < CONTACTS; i += 50) {
            samples.get(i).addresses().stream()
                    .limit(1)
                    .forEach(address -> services.suppressions()
                            .suppressAddress(check.check(address.value()).key(), SuppressionReason.OPT_OUT, "", NOW));
        }
        services.suppressions().suppressDomain("firm7.de", SuppressionReason.MANUAL, "", NOW);
        before = everything(services);
        assertEquals(CONTACTS, before.size());
    }

    @AfterAll
    void close() {
        database.close();
    }

    private static void addOwnStage(Database book) {
        book.update("INSERT INTO stage (code, label, position) VALUES ('Audit 1', '', 20)");
    }

    @Test
    void aTextTableCarriesEverything() {
        assertSame(throughFile(ExportFormat.CSV, Locale.ENGLISH), (fact, text) -> text);
    }

    @Test
    void aTextTableWithChineseHeadingsCarriesEverything() {
        assertSame(throughFile(ExportFormat.CSV, Locale.SIMPLIFIED_CHINESE), (fact, text) -> text);
    }

    /// A workbook has no room for fractions of a second and for more than 32,767 signs in a cell.
    @Test
    void aWorkbookCarriesEverythingButFractionsOfSecondsAndVeryLongTexts() {
        assertSame(throughFile(ExportFormat.XLSX, Locale.SIMPLIFIED_CHINESE), (fact, text) -> {
            String whole =
                    text.replaceAll("(T\\d{2}:\\d{2}:\\d{2})\\.\\d+Z", "$1Z").replace("T00:00:00Z", "");
            return whole.length() > LONGEST_CELL ? whole.substring(0, LONGEST_CELL) : whole;
        });
    }

    @Test
    void jsonCarriesEverything() {
        assertSame(throughFile(ExportFormat.JSON, Locale.ENGLISH), (fact, text) -> text);
    }

    /// A card has one kind of line break, an address of the post has one line, and a number is found by its kind.
    @Test
    void aCardCarriesEverythingButKindsOfLineBreaksAndTheOrderOfKindsOfNumbers() {
        assertSame(throughFile(ExportFormat.VCARD, Locale.ENGLISH), ExportAndBackTest::inCard);
    }

    private static String inCard(String fact, String text) {
        String plain = text.replace("\\", "").replace("\r\n", "\n");
        return switch (fact) {
            case "postalAddress", "seat" -> plain.replaceAll("\\s*\n\\s*", ", ");
            case "phone" -> Joined.split(text).stream().sorted().toList().toString();
            case "kinds" ->
                Stream.of(text.split("ContactPhone"))
                        .map(part -> part.replaceAll("[],\\[]+ ?$", ""))
                        .sorted()
                        .toList()
                        .toString();
            default -> plain;
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"MAILCHIMP", "BREVO"})
    void aMailingServiceGetsOnlyWhoMayBeWrittenToAndAllOthersAreNamed(ExportFormat format) {
        Path file = folder.resolve(format + ".csv");
        HandedOver done = services.export().write(ContactQuery.ALL, format, file, Progress.none());

        Map<String, Integer> reasons = new TreeMap<>();
        done.leftOut().forEach(one -> reasons.merge(one.reason(), 1, Integer::sum));
        print("{0}: {1} written, left out {2}", format, done.written(), reasons);
        assertEquals(CONTACTS, done.written() + done.leftOut().size());
        try (Database fresh = Database.create(folder.resolve(format + ".tradewind"), null)) {
            Services again = services(fresh, Locale.ENGLISH);
            if (done.written() > 0) {
                assertEquals(done.written(), imported(again, file).counts().created());
            }
            everything(again)
                    .keySet()
                    .forEach(address -> assertEquals(
                            "[]",
                            Objects.requireNonNull(before.get(address), address).get("suppressed")));
        }
    }

    @Test
    void importingIntoTheSameBookChangesNothing() {
        Path file = folder.resolve("same.csv");
        services.export().write(ContactQuery.ALL, ExportFormat.CSV, file, Progress.none());

        ImportReport report = imported(services, file);

        assertEquals(CONTACTS, report.counts().unchanged(), report.counts()::toString);
        assertEquals(before, everything(services));
    }

    private Map<String, Map<String, String>> throughFile(ExportFormat format, Locale language) {
        Path file = folder.resolve(format + language.toLanguageTag() + "." + format.ending());
        long begun = System.nanoTime();
        HandedOver done = services(database, language).export().write(ContactQuery.ALL, format, file, Progress.none());
        Duration out = Duration.ofNanos(System.nanoTime() - begun);
        assertEquals(CONTACTS, done.written());
        try (Database fresh = Database.create(folder.resolve(file.getFileName() + ".tradewind"), null)) {
            addOwnStage(fresh);
            Services again = services(fresh, Locale.ENGLISH);
            begun = System.nanoTime();
            ImportReport report = imported(again, file);
            Duration in = Duration.ofNanos(System.nanoTime() - begun);
            print(
                    "{0}, {1}: {2} contacts, {3} KB, out in {4} ms, back in {5} ms: {6}, noted {7}",
                    format,
                    language,
                    CONTACTS,
                    file.toFile().length() / 1000,
                    out.toMillis(),
                    in.toMillis(),
                    report.counts(),
                    report.noted());
            return everything(again);
        }
    }

    private void assertSame(Map<String, Map<String, String>> after, BinaryOperator<String> carried) {
        Map<String, Integer> differing = new TreeMap<>();
        Map<String, String> examples = new TreeMap<>();
        differing(after, carried, differing, examples);
        print("{0} contacts compared, differing: {1}", after.size(), differing);
        assertEquals(Map.of(), examples, differing::toString);
        assertEquals(before.keySet(), after.keySet());
    }

    private void differing(
            Map<String, Map<String, String>> after,
            BinaryOperator<String> carried,
            Map<String, Integer> differing,
            Map<String, String> examples) {
        before.forEach((who, facts) -> {
            Map<String, String> back = after.getOrDefault(who, Map.of());
            facts.forEach((fact, text) -> {
                String then = back.getOrDefault(fact, "");
                if (!carried.apply(fact, text).equals(carried.apply(fact, then))) {
                    differing.merge(fact, 1, Integer::sum);
                    examples.putIfAbsent(fact, who + " had " + shown(text) + " and has " + shown(then));
                }
            });
        });
    }

    private static String shown(String text) {
        return "<" + (text.length() > 80 ? text.substring(0, 80) + "… " + text.length() : text) + ">";
    }

    private static ImportReport imported(Services services, Path file) {
        return services.intake()
                .run(
                        services.intake().open(file, null),
                        new ImportChoices(Policy.MERGE, Occasion.UNKNOWN),
                        row -> {},
                        Progress.none());
    }

    /// By a name that is each contact's own, everything that is known of it.
    private static Map<String, Map<String, String>> everything(Services services) {
        Map<String, Map<String, String>> everything = new LinkedHashMap<>();
        AddressCheck check = new AddressCheck();
        long[] ids = services.contacts().ids(ContactQuery.ALL, ContactOrder.USUAL);
        for (Contact contact : services.contacts().findAll(ids)) {
            Map<String, String> facts = new LinkedHashMap<>();
            for (Field field : Field.values()) {
                facts.put(field.key(), FieldCell.of(contact, field));
            }
            for (Fact fact : Fact.values()) {
                facts.put(fact.key(), fact.of(contact));
            }
            facts.put("kinds", contact.phones().toString());
            facts.put("own", new TreeMap<>(contact.custom()).toString());
            facts.put("domain", contact.company().domain());
            facts.put(
                    "suppressed",
                    contact.addresses().stream()
                            .map(ContactAddress::value)
                            .filter(address -> services.suppressions()
                                    .covers(check.check(address).key()))
                            .toList()
                            .toString());
            String who = contact.mainAddress()
                    .map(ContactAddress::value)
                    .orElse(contact.name().display() + " " + contact.company().name());
            assertTrue(everything.put(who, facts) == null, who);
        }
        return everything;
    }

    private static Services services(Database database, Locale language) {
        return new Services(database, new Messages(language), InstantSource.fixed(NOW), ZoneOffset.UTC);
    }

    private static void print(String text, Object... values) {
        System.getLogger("roundtrip").log(System.Logger.Level.INFO, text, values);
    }
}
