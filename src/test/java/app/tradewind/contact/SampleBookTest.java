package app.tradewind.contact;

import static app.tradewind.contact.ContactSamples.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.store.Database;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleBookTest {

    @Test
    void sameNumberAndDayMakeTheSameBookAndEveryAddressIsReserved(@TempDir Path folder) {
        List<Contact> first = filled(folder.resolve("a.tradewind"));
        List<Contact> second = filled(folder.resolve("b.tradewind"));

        assertEquals(first, second);
        assertEquals(300, first.size());
        for (Contact contact : first) {
            assertTrue(contact.mainAddress().orElseThrow().value().endsWith(".example"), contact.displayName());
        }
        assertTrue(first.stream()
                        .map(contact -> contact.where().country())
                        .distinct()
                        .count()
                > 15);
    }

    private static List<Contact> filled(Path file) {
        try (Database database = Database.create(file, null)) {
            SampleBook.fill(database, 300, NOW);
            ContactRepository contacts = new ContactRepository(database);
            return contacts.findAll(contacts.ids(ContactQuery.ALL, ContactOrder.USUAL));
        }
    }
}
