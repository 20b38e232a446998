package app.tradewind.contact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactRepository.Facet;
import app.tradewind.store.Database;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactListingTest {

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

    @TempDir
    Path folder;

    private final ContactQueryParser parser = new ContactQueryParser(InstantSource.fixed(NOW), ZoneOffset.UTC);
    private Database database;
    private ContactRepository contacts;
    private ContactListing listing;

    @BeforeEach
    void aBookOfThreeHundred() {
        database = Database.create(folder.resolve("a.tradewind"), null);
        SampleBook.fill(database, 300, NOW);
        contacts = new ContactRepository(database);
        listing = new ContactListing(database, contacts);
        listing.prepare();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hinges",
                "country:de",
                "country:de grade:a",
                "grade:b OR grade:c",
                "-grade:c",
                "-(country:de OR country:us) channel:fair",
                "lastContact>30d",
                "-lastContact>30d",
                "lastContact<2026-11-20 hinges",
                "firstContact<100d stage:quoted",
                "obtainedAt>2026-06-01",
                "interest:handles",
                "has:phone -has:basis",
                "is:role country:fr",
                "stage:won",
                "国家:de 等级:a",
                "country:de (sample OR verdict:unknown)",
                "grade:x",
                "channel:unknown",
                "xylophone",
                "lanse",
                "interest:HANDLES",
                "蓝色"
            })
    void answersAsTheBookDoes(String expression) {
        ContactQuery query = parser.parse(expression);

        assertSame(query);
    }

    private void assertSame(ContactQuery query) {
        long[] expected = new ContactRepository(database).ids(query, ContactOrder.USUAL);
        assertArrayEquals(expected, listing.ids(query, ContactOrder.USUAL));
        assertEquals(expected.length, listing.count(query));
        for (Facet facet : Facet.values()) {
            if (facet != Facet.CHANNEL) {
                assertEquals(contacts.facet(query, facet), listing.facet(query, expected, facet), facet.name());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ContactOrder.Column.class)
    void sortsAsTheBookDoes(ContactOrder.Column column) {
        if (column == ContactOrder.Column.CITY || column == ContactOrder.Column.TITLE) {
            return;
        }
        for (boolean descending : new boolean[] {false, true}) {
            ContactOrder order = new ContactOrder(column, descending);

            assertArrayEquals(
                    new ContactRepository(database).ids(ContactQuery.ALL, order), listing.ids(ContactQuery.ALL, order));
        }
    }

    @Test
    void citiesAreSortedAsReadAndThoseWithoutOneStandLast() {
        long[] ids = listing.ids(ContactQuery.ALL, new ContactOrder(ContactOrder.Column.CITY, false));

        SortKeys keys = new SortKeys();
        byte[][] cities =
                contacts.lines(ids).stream().map(line -> keys.of(line.city())).toArray(byte[][]::new);
        assertEquals(300, ids.length);
        for (int i = 1; i < cities.length; i++) {
            assertTrue(Arrays.compareUnsigned(cities[i - 1], cities[i]) <= 0);
        }
    }

    @Test
    void followsTheBook() {
        long[] germans = contacts.ids(parser.parse("country:de"), ContactOrder.USUAL);

        contacts.delete(NOW, germans[0]);
        contacts.update(
                new ContactEdit(contacts.require(new ContactId(germans[1])), NOW)
                        .set(Field.GRADE, "A")
                        .set(Field.STAGE, "LOST")
                        .done(),
                NOW);
        contacts.add(
                new ContactEdit(ContactEdit.blank(), NOW)
                        .set(Field.ADDRESS, "new@keller.example")
                        .set(Field.COUNTRY, "DE")
                        .done(),
                NOW);

        assertSame(parser.parse("country:de"));
        assertSame(parser.parse("stage:lost grade:a"));
    }

    @Test
    void followsACompanyThatMoves() {
        Contact some = contacts.findAll(contacts.ids(parser.parse("country:us"), ContactOrder.USUAL))
                .getFirst();
        database.update(
                "UPDATE contact SET country = NULL WHERE company_id = ?",
                some.company().id());

        database.update(
                "UPDATE company SET country = 'AT' WHERE id = ?", some.company().id());

        assertTrue(listing.count(parser.parse("country:at")) > 0);
        assertSame(parser.parse("country:at"));
    }

    @Test
    void followsABulkTransactionAndOneThatFailed() {
        database.bulkTransaction(() -> database.update("UPDATE contact SET grade = 'A' WHERE id < 50"));
        assertSame(parser.parse("grade:a"));

        try {
            database.transaction(() -> {
                database.update("UPDATE contact SET grade = 'B'");
                throw new IllegalStateException("halfway");
            });
        } catch (IllegalStateException expected) {
            assertEquals("halfway", expected.getMessage());
        }

        assertSame(parser.parse("grade:b"));
    }

    @Test
    void pinyinOfTwoCharactersFindsThemInProse() {
        assertTrue(listing.count(parser.parse("蓝色")) > 0);
        assertEquals(listing.count(parser.parse("蓝色")), listing.count(parser.parse("lanse")));
    }

    @Test
    void theBinIsAskedOfTheBook() {
        contacts.delete(NOW, 5, 7);

        assertEquals(2, listing.count(parser.parseInBin("is:deleted")));
        assertArrayEquals(
                contacts.ids(ContactQuery.BIN, ContactOrder.USUAL), listing.ids(ContactQuery.BIN, ContactOrder.USUAL));
    }

    @Test
    void answersBeforeItIsPrepared() {
        ContactListing unprepared = new ContactListing(database, contacts);
        ContactQuery query = parser.parse("country:de");

        assertArrayEquals(listing.ids(query, ContactOrder.USUAL), unprepared.ids(query, ContactOrder.USUAL));
    }
}
