package app.tradewind.contact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.address.AddressKind;
import app.tradewind.address.Verdict;
import app.tradewind.store.Database;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void pictureOfACardStaysWithItsContact(@TempDir Path folder) {
        try (Database database = Database.create(folder.resolve("book.tradewind"), null)) {
            ContactRepository contacts = new ContactRepository(database);
            EvidenceRepository evidence = new EvidenceRepository(database);
            ContactAddress address = new ContactAddress(
                    0,
                    "ken@satovalves.co.jp",
                    AddressKind.UNKNOWN,
                    Verdict.UNKNOWN,
                    List.of(),
                    ContactAddress.Source.UNKNOWN,
                    ContactAddress.Bounces.NONE);
            ContactId ken = contacts.add(
                    new ContactEdit(ContactEdit.blank(), NOW)
                            .addresses(List.of(address))
                            .done(),
                    NOW);
            long picture = evidence.add(new byte[] {1, 2, 3}, "image/png", "card.png", "", NOW);

            evidence.attach(picture, ken);

            assertEquals("card.png", evidence.ofContact(ken).getFirst().name());
            assertEquals(
                    picture,
                    contacts.require(ken).addresses().getFirst().source().copyId());
            assertArrayEquals(new byte[] {1, 2, 3}, evidence.bytes(picture).orElseThrow());
        }
    }
}
