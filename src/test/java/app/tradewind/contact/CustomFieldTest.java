package app.tradewind.contact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomFieldTest {

    private static final InstantSource CLOCK = InstantSource.fixed(ContactSamples.NOW);

    private static CustomField field(CustomKind kind) {
        return new CustomField(0, "Terms", kind, List.of("FOB", "CIF"));
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, ' any thing ', any thing",
        "NUMBER, '1,234.50', 1234.50",
        "NUMBER, 1e3, 1000",
        "NUMBER, -7, -7",
        "DATE, 2026-01-31, 2026-01-31",
        "DATE, 2026/1/3, 2026-01-03",
        "DATE, 2026年1月3日, 2026-01-03",
        "YES_NO, 是, yes",
        "YES_NO, No, no",
        "CHOICE, cif, CIF",
        "LINK, www.hinge.example/a, https://www.hinge.example/a",
        "LINK, http://hinge.example, http://hinge.example",
        "NUMBER, '', ''"
    })
    void valueIsKeptAsItSorts(CustomKind kind, String typed, String kept) {
        assertEquals(kept, field(kind).read(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, many",
        "DATE, 2026-02-30",
        "DATE, soon",
        "YES_NO, perhaps",
        "CHOICE, EXW",
        "LINK, 'no link'",
        "LINK, javascript:alert(1)"
    })
    void valueThatDoesNotFitIsRefusedWithWhatWould(CustomKind kind, String typed) {
        TradewindException refused =
                assertThrows(TradewindException.class, () -> field(kind).read(typed));

        assertEquals(Failure.VALUE_UNREADABLE, refused.failure());
    }

    @Test
    void fieldsAreOrderedRenamedRemovedAndTakenBack(@TempDir Path folder) {
        try (Database database = Database.create(folder.resolve("test.tradewind"), null)) {
            ContactRepository contacts = new ContactRepository(database);
            ChangeHistoryRepository history = new ChangeHistoryRepository(database, contacts, CLOCK);
            CustomFieldRepository fields = new CustomFieldRepository(database);
            ContactId anna = contacts.add(
                    ContactSamples.contact("name", "Anna Meier", "custom.Terms", "FOB"), ContactSamples.NOW);
            fields.save(field(CustomKind.CHOICE));
            fields.save(new CustomField(0, "Pallets", CustomKind.NUMBER, List.of()));
            CustomField terms = fields.all().getFirst();

            long move = history.record(Journal.Kind.EDIT, "move", () -> fields.move(terms.id(), 1));
            long name = history.record(
                    Journal.Kind.EDIT,
                    "rename",
                    () -> fields.save(new CustomField(terms.id(), "Incoterms", CustomKind.CHOICE, terms.choices())));
            assertEquals(
                    List.of("Pallets", "Incoterms"),
                    fields.all().stream().map(CustomField::name).toList());
            assertEquals("FOB", contacts.require(anna).custom().get("Incoterms"));
            long removal = history.record(Journal.Kind.DELETE, "remove", () -> fields.remove(terms.id()));
            assertEquals("FOB", contacts.require(anna).custom().get("Incoterms"));

            history.undo(removal);
            history.undo(name);
            history.undo(move);
            assertEquals(
                    List.of("Terms", "Pallets"),
                    fields.all().stream().map(CustomField::name).toList());
            assertEquals(List.of("FOB", "CIF"), fields.all().getFirst().choices());
            assertEquals("FOB", contacts.require(anna).custom().get("Terms"));
        }
    }

    @Test
    void numbersAndDaysAreCompared(@TempDir Path folder) {
        try (Database database = Database.create(folder.resolve("test.tradewind"), null)) {
            ContactRepository contacts = new ContactRepository(database);
            for (String[] own :
                    new String[][] {{"9", "2026-03-01"}, {"10.5", "2025-12-31"}, {"many", "soon"}, {"-3", ""}}) {
                contacts.add(
                        ContactSamples.contact("name", own[0], "custom.pallets", own[0], "custom.met", own[1]),
                        ContactSamples.NOW);
            }
            ContactQueryParser parser = new ContactQueryParser(CLOCK, ZoneOffset.UTC);

            assertArrayEquals(new long[] {2}, found(contacts, parser, "custom.pallets>9"));
            assertArrayEquals(new long[] {1, 4}, found(contacts, parser, "custom.pallets<10"));
            assertArrayEquals(new long[] {1}, found(contacts, parser, "custom.met>2026-01-01"));
            assertArrayEquals(new long[] {2}, found(contacts, parser, "custom.met<2026-01-01"));
            assertThrows(TradewindException.class, () -> parser.parse("custom.pallets>lots"));

            contacts.add(
                    ContactSamples.contact("name", "Five", "custom.Pallets 2025", "40", "custom.q1", "7"),
                    ContactSamples.NOW);
            assertArrayEquals(new long[] {5}, found(contacts, parser, "custom.\"Pallets 2025\">39 custom.q1:7"));
        }
    }

    private static long[] found(ContactRepository contacts, ContactQueryParser parser, String search) {
        long[] ids = contacts.ids(parser.parse(search), ContactOrder.USUAL);
        java.util.Arrays.sort(ids);
        return ids;
    }
}
