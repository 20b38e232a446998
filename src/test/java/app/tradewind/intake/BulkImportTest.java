package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQueryParser;
import app.tradewind.store.Database;
import app.tradewind.work.CancelledException;
import app.tradewind.work.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import that loads in bulk leaves the same book as one that writes row by row.
class BulkImportTest {

    private static final String HEAD = "Company,Name,Title,Email,Phone,Country,City,Tags,Note";
    private static final long NEVER = Long.MAX_VALUE;
    private static final List<String> TABLES = List.of(
            "contact",
            "company",
            "address",
            "phone",
            "contact_tag",
            "social_link",
            "custom_value",
            "lawful_basis",
            "interaction",
            "follow_up",
            "suppression",
            "contact_search");

    private Path folder;
    private IntakeBook byRow;
    private IntakeBook bulk;

    @BeforeEach
    void openTwoBooks(@TempDir Path temporary) throws Exception {
        folder = temporary;
        byRow = book("row", NEVER);
        bulk = book("bulk", 2);
    }

    private IntakeBook book(String name, long bulkAfter) throws Exception {
        IntakeBook book = new IntakeBook(Files.createDirectory(folder.resolve(name)));
        book.database.load().beginAfter(bulkAfter);
        return book;
    }

    @AfterEach
    void closeThem() {
        byRow.close();
        bulk.close();
    }

    @Test
    void bothWaysLeaveTheSameRows() {
        for (IntakeBook book : List.of(byRow, bulk)) {
            book.run(book.csv(few()), Policy.MERGE);
            book.run(book.csv(mixed()), Policy.UPDATE);
        }

        assertTrue(bulk.all().size() > 400, "contacts: " + bulk.all().size());
        assertEquals(withoutNumbers(byRow.database), withoutNumbers(bulk.database));
    }

    @Test
    void bothWaysNoteTheSameChangesOfContactsAndCompanies() {
        for (IntakeBook book : List.of(byRow, bulk)) {
            book.run(book.csv(few()), Policy.MERGE);
            book.run(book.csv(mixed()), Policy.UPDATE);
        }

        String noted = """
                SELECT change_set, tbl, row_id, contact_id, op, before FROM change_entry
                WHERE tbl IN ('contact', 'company') ORDER BY change_set, tbl, row_id, op, before
                """;
        assertEquals(rows(byRow.database, noted), rows(bulk.database, noted));
    }

    @Test
    void indexesAndTriggersAreThereAgain() {
        List<String> before = schema(bulk.database);

        bulk.run(bulk.csv(mixed()), Policy.MERGE);

        assertEquals(before, schema(bulk.database));
    }

    @Test
    void undoOfABulkImportLeavesTheBookAsItWas() {
        bulk.run(bulk.csv(few()), Policy.MERGE);
        List<String> before = rows(bulk.database);
        List<String> schema = schema(bulk.database);
        ImportReport report = bulk.run(bulk.csv(mixed()), Policy.UPDATE);
        assertNotEquals(before, rows(bulk.database));

        bulk.intake.undo(report.run());

        assertEquals(before, rows(bulk.database));
        assertEquals(schema, schema(bulk.database));
    }

    @Test
    void bulkImportThatIsCancelledLeavesTheBookAsItWas() {
        bulk.run(bulk.csv(few()), Policy.MERGE);
        List<String> before = rows(bulk.database);
        List<String> schema = schema(bulk.database);
        ImportPlan plan = bulk.plan(bulk.csv(mixed()), Policy.UPDATE);

        int[] seen = {0};
        assertThrows(
                CancelledException.class,
                () -> bulk.intake.run(
                        plan,
                        row -> {
                            if (++seen[0] == 300) {
                                throw new CancelledException();
                            }
                        },
                        Progress.none()));

        assertEquals(before, rows(bulk.database));
        assertEquals(schema, schema(bulk.database));
        assertTrue(bulk.intake.run(plan, Progress.none()).counts().created() > 300);
    }

    @Test
    void everybodyIsFoundAfterABulkImportAndNobodyAfterItsUndo() {
        ImportReport report = bulk.run(bulk.csv(mixed()), Policy.MERGE);
        assertEquals(1, found("leverkusen317"));
        assertTrue(found("firm") > 300);

        bulk.intake.undo(report.run());

        assertEquals(0, found("firm"));
    }

    @Test
    void optOutsInABulkImportAreKept() {
        List<String> lines = new ArrayList<>(List.of(
                "Record ID,First Name,Last Name,Email,Lead Status,Lifecycle Stage,Unsubscribed from all email"));
        for (int i = 0; i < 50; i++) {
            lines.add(i + ",Ada,Number" + i + ",ada" + i + "@firm" + i + ".example.com,New,Lead," + (i % 5 == 0));
        }
        for (IntakeBook book : List.of(byRow, bulk)) {
            Path file = book.text("hubspot-crm-exports.csv", StandardCharsets.UTF_8, lines.toArray(String[]::new));
            book.run(file, Policy.MERGE);
        }

        assertEquals(10, bulk.database.count("SELECT count(*) FROM address WHERE suppressed = 1"));
        assertEquals(10, bulk.suppressions.all().size());
        assertEquals(
                rows(byRow.database, "SELECT key, suppressed FROM address ORDER BY id"),
                rows(bulk.database, "SELECT key, suppressed FROM address ORDER BY id"));
    }

    private long found(String words) {
        return bulk.contacts.ids(
                        new ContactQueryParser(() -> IntakeBook.NOW, ZoneOffset.UTC).parse(words), ContactOrder.USUAL)
                .length;
    }

    private static String[] few() {
        return new String[] {
            HEAD,
            "Firm A GmbH,Anna Schmidt,Sales,anna@a.example.de,+49 30 901820100,DE,Berlin,old,",
            "Firm B Ltd,Tom Patel,Owner,tom@b.example.com,+44 20 7946 0101,GB,Leeds,old,met",
            ",Only Phone,,,+44 20 7946 0102,GB,,,"
        };
    }

    /// New people, people of the book, people who stand in the file twice, and firms with several people.
    private static String[] mixed() {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (int i = 0; i < 400; i++) {
            String firm = i % 7 == 0 ? "Shared Firm Ltd" : "Firm " + i + " Ltd";
            lines.add(firm + ",Buyer No" + i + ",Owner,buyer" + i + "@firm" + i + ".example.com,+44 20 7946 0"
                    + (200 + i) + ",GB,Leverkusen" + i + ",fair,");
            if (i % 40 == 0) {
                lines.add("Firm A GmbH,Anna Schmidt,Director " + i + ",anna@a.example.de,+49 30 901820" + (100 + i)
                        + ",DE,Bonn,fair,seen");
            }
            if (i % 25 == 0) {
                lines.add(firm + ",Buyer No" + i + ",,buyer" + i + "@firm" + i
                        + ".example.com,+44 20 7946 0999,GB,,again,twice");
            }
            if (i % 50 == 0) {
                lines.add(",,,info" + i + "@firm" + i + ".example.com,,GB,,,");
            }
        }
        return lines.toArray(String[]::new);
    }

    /// A part that replaced another may have taken its number.
    private static List<String> withoutNumbers(Database database) {
        return rows(database).stream()
                .map(row -> row.startsWith("contact|") || row.startsWith("company|")
                        ? row
                        : row.replaceFirst("[|]\\d+", ""))
                .sorted()
                .toList();
    }

    private static List<String> rows(Database database) {
        List<String> rows = new ArrayList<>();
        for (String table : TABLES) {
            rows(database, "SELECT * FROM " + table + " ORDER BY rowid").forEach(row -> rows.add(table + row));
        }
        return rows;
    }

    private static List<String> rows(Database database, String sql) {
        return database.list(
                row -> {
                    StringBuilder line = new StringBuilder();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        Object value = row.getObject(column);
                        line.append('|')
                                .append(
                                        value instanceof byte[] bytes
                                                ? HexFormat.of().formatHex(bytes)
                                                : value);
                    }
                    return line.toString();
                },
                sql);
    }

    /// What the writing connection sees: its temporary triggers too.
    private static List<String> schema(Database database) {
        return database.transaction(() -> database.list(row -> row.getString(1), """
                SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'contact_search_%'
                UNION ALL SELECT sql FROM temp.sqlite_schema ORDER BY 1
                """));
    }
}
