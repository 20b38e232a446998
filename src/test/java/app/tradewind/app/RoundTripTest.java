package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.ContactQuery;
import app.tradewind.failure.TradewindException;
import app.tradewind.handover.ExportFormat;
import app.tradewind.intake.ImportChoices;
import app.tradewind.intake.ImportCounts;
import app.tradewind.intake.ImportReport;
import app.tradewind.intake.Occasion;
import app.tradewind.intake.Policy;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.work.Progress;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Real address books, factory lists, exhibitors' lists and Chinese templates: into a book, found, out as a
/// workbook and as CSV, and into a new book: the same contacts.
class RoundTripTest {

    private static final Path SHEETS = Path.of("../shared/data/sheets");
    private static final int BIG = 3_000_000;

    @TempDir
    private Path folder;

    static Stream<Path> contactFiles() throws Exception {
        Path expected = SHEETS.resolve("EXPECTED.jsonl");
        assumeTrue(Files.exists(expected), "the shared data is not here");
        return Files.readAllLines(expected).stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .filter(RoundTripTest::isOfContacts)
                .map(sheet -> SHEETS.resolve(sheet.get("file").getAsString()));
    }

    private static boolean isOfContacts(JsonObject sheet) {
        return sheet.get("category").getAsString().matches("addressbook-csv|linkedin-export|company-list|zh.*")
                && sheet.get("bytes").getAsLong() < BIG;
    }

    @ParameterizedTest
    @MethodSource("contactFiles")
    void whatIsExportedImportsAgainAsTheSameContacts(Path file) {
        try (Database first = Database.create(folder.resolve("first.tradewind"), null)) {
            Services services = services(first, Locale.SIMPLIFIED_CHINESE);
            ImportCounts counts;
            try {
                counts = imported(services, file).counts();
            } catch (TradewindException refused) {
                print("{0}: refused, {1}", file.getFileName(), refused.failure());
                return;
            }
            List<String> before = shown(services);
            print(
                    "{0}: {1} rows, {2} contacts, {3} duplicate, {4} rejected",
                    file.getFileName(), counts.rows(), before.size(), counts.duplicate(), counts.rejected());
            assertEveryoneIsFound(services);
            for (ExportFormat format : List.of(ExportFormat.XLSX, ExportFormat.CSV)) {
                assertEquals(before, throughFile(services, format), format.name());
            }
        }
    }

    private List<String> throughFile(Services services, ExportFormat format) {
        Path out = folder.resolve("out." + format.ending());
        services.export().write(ContactQuery.ALL, format, out, Progress.none());
        try (Database second = Database.create(folder.resolve(format + ".tradewind"), null)) {
            Services fresh = services(second, Locale.SIMPLIFIED_CHINESE);
            if (services.contacts().count(ContactQuery.ALL) > 0) {
                imported(fresh, out);
            }
            return shown(fresh);
        }
    }

    private static void assertEveryoneIsFound(Services services) {
        long[] ids = services.contacts().ids(ContactQuery.ALL, ContactOrder.USUAL);
        for (Contact contact : services.contacts().findAll(ids)) {
            for (ContactAddress address : contact.addresses()) {
                ContactQuery query = ContactQuery.words(address.value());
                List<Long> found = new ArrayList<>();
                for (long id : services.contacts().ids(query, ContactOrder.USUAL)) {
                    found.add(id);
                }
                assertTrue(found.contains(contact.id().value()), () -> address.value() + " is not found");
            }
        }
    }

    private static ImportReport imported(Services services, Path file) {
        return services.intake()
                .run(
                        services.intake().open(file, null),
                        new ImportChoices(Policy.MERGE, Occasion.UNKNOWN),
                        row -> {},
                        Progress.none());
    }

    /// Every contact with what the user sees of it, in no particular order.
    private static List<String> shown(Services services) {
        long[] ids = services.contacts().ids(ContactQuery.ALL, ContactOrder.USUAL);
        return services.contacts().findAll(ids).stream()
                .map(contact -> String.join(
                        "|",
                        contact.name().display(),
                        contact.company().name(),
                        contact.title(),
                        String.valueOf(contact.where().country()),
                        contact.where().city(),
                        contact.addresses().stream()
                                .map(ContactAddress::value)
                                .toList()
                                .toString(),
                        contact.phones().stream()
                                .map(ContactPhone::value)
                                .toList()
                                .toString(),
                        contact.note()))
                .sorted()
                .toList();
    }

    private static Services services(Database database, Locale language) {
        return new Services(database, new Messages(language), InstantSource.system(), ZoneOffset.UTC);
    }

    private static void print(String text, Object... values) {
        System.getLogger("roundtrip").log(System.Logger.Level.INFO, text, values);
    }
}
