package app.tradewind.contact.health;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.ContactSamples;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.contact.health.CleanUpPlan.Action;
import app.tradewind.store.Database;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanUpTest {

    private static final Instant NOW = Instant.parse("2026-11-24T13:14:00Z");
    private static final Instant YEAR_AGO = CleanUpRepository.monthsBefore(NOW, 12);

    private Database database;
    private ContactRepository contacts;
    private CleanUpRepository found;
    private CleanUp cleanUp;

    @BeforeEach
    void openABook(@TempDir Path folder) {
        database = Database.create(folder.resolve("a.tradewind"), null);
        contacts = new ContactRepository(database);
        found = new CleanUpRepository(database);
        cleanUp = new CleanUp(database, InstantSource.fixed(NOW));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private ContactId add(String... fields) {
        return contacts.add(ContactSamples.contact(fields), NOW);
    }

    private long[] ids(CleanUpGroup group) {
        return found.ids(group, YEAR_AGO);
    }

    private void undo(long step) {
        new ChangeHistoryRepository(database, contacts, InstantSource.fixed(NOW)).undo(step);
    }

    @Test
    void everyTroubleStandsInItsGroupAndInNoOther() {
        add("name", "Good", "address", "good@keller.de");
        add("name", "Typo", "address", "anna@gmial.com");
        add("name", "Broken", "address", "nobody@picture.png");
        add("name", "Back", "address", "back@keller.de");
        database.update("UPDATE address SET bounce = 'HARD', verdict = 'INVALID' WHERE key = 'back@keller.de'");
        add("name", "Left", "address", "left@keller.de");
        new SuppressionRepository(database).suppressAddress("left@keller.de", SuppressionReason.OPT_OUT, "", NOW);
        ContactId old = add("name", "Old", "address", "old@keller.de", "lastContact", "2024-01-31");

        assertEquals(
                List.of("anna@gmail.com"),
                lines(CleanUpGroup.TYPO).stream().map(CleanUpLine::proposal).toList());
        assertEquals(List.of("Broken"), names(CleanUpGroup.INVALID));
        assertEquals(List.of("Back"), names(CleanUpGroup.RETURNED));
        assertEquals(List.of("Left"), names(CleanUpGroup.UNSUBSCRIBED));
        assertArrayEquals(new long[] {old.value()}, ids(CleanUpGroup.STALE));
        assertEquals(List.of("Old"), names(CleanUpGroup.STALE));
    }

    private List<CleanUpLine> lines(CleanUpGroup group) {
        return found.lines(group, ids(group));
    }

    private List<String> names(CleanUpGroup group) {
        return lines(group).stream().map(CleanUpLine::name).toList();
    }

    @Test
    void whoCanBeReachedOtherwiseStaysAndLosesTheAddressOnly() {
        ContactId two = add("name", "Two", "address", "two@keller.de; nobody@picture.png");
        ContactId phone =
                add("name", "Phone", "address", "phone@picture.png", "phone", "+49 30 901820", "country", "DE");
        ContactId only = add("name", "Only", "address", "only@picture.png");

        CleanUpPlan plan = cleanUp.plan(CleanUpGroup.INVALID, Action.REMOVE, ids(CleanUpGroup.INVALID));
        long step = cleanUp.run(plan, "removed", Progress.none());

        assertEquals(3, plan.contacts());
        assertEquals(2, plan.staying());
        assertEquals(1, plan.toBin());
        assertEquals(1, contacts.require(two).addresses().size());
        assertEquals(List.of(), contacts.require(phone).addresses());
        assertNotNull(contacts.require(only).deletedAt());
        assertEquals(0, ids(CleanUpGroup.INVALID).length);

        undo(step);

        assertEquals(3, ids(CleanUpGroup.INVALID).length);
        assertNull(contacts.require(only).deletedAt());
        assertEquals(2, contacts.require(two).addresses().size());
    }

    @Test
    void aPlanAloneChangesNothing() {
        add("name", "Only", "address", "only@picture.png");

        cleanUp.plan(CleanUpGroup.INVALID, Action.REMOVE, ids(CleanUpGroup.INVALID));

        assertEquals(1, contacts.count(ContactQuery.ALL));
        assertTrue(database.journal().lastUndoable().isEmpty());
    }

    @Test
    void whoLeftStaysBarredWhenRemovedFromTheBook() {
        ContactId left = add("name", "Left", "address", "left@keller.de");
        SuppressionRepository list = new SuppressionRepository(database);
        list.suppressAddress("left@keller.de", SuppressionReason.OPT_OUT, "asked on the phone", NOW);

        CleanUpPlan plan = cleanUp.plan(CleanUpGroup.UNSUBSCRIBED, Action.REMOVE, ids(CleanUpGroup.UNSUBSCRIBED));
        cleanUp.run(plan, "removed", Progress.none());

        assertEquals(1, plan.barred());
        assertNotNull(contacts.require(left).deletedAt());
        assertTrue(list.covers("left@keller.de"));
        assertEquals("asked on the phone", list.all().getFirst().proof());
    }

    @Test
    void archivedContactsSleepAndAreNotAskedAboutAgain() {
        ContactId old = add("name", "Old", "address", "old@keller.de", "lastContact", "2024-01-31");

        long step = cleanUp.run(
                cleanUp.plan(CleanUpGroup.STALE, Action.ARCHIVE, ids(CleanUpGroup.STALE)), "archived", Progress.none());

        assertEquals("DORMANT", contacts.require(old).stage());
        assertEquals(0, ids(CleanUpGroup.STALE).length);
        undo(step);
        assertEquals(1, ids(CleanUpGroup.STALE).length);
    }

    @Test
    void aMendedAddressIsCheckedAnewAndKeepsItsSource() {
        ContactId typo = add("name", "Anna", "address", "anna@gmial.com");

        long step = cleanUp.run(
                cleanUp.plan(CleanUpGroup.TYPO, Action.MEND, ids(CleanUpGroup.TYPO)), "mended", Progress.none());

        ContactAddress mended = contacts.require(typo).addresses().getFirst();
        assertEquals("anna@gmail.com", mended.value());
        assertFalse(mended.reasons().contains("likely-typo"));
        assertEquals("anna@gmail.com", contacts.lines(typo.value()).getFirst().address());
        undo(step);
        assertEquals(
                "anna@gmial.com", contacts.require(typo).addresses().getFirst().value());
    }
}
