package app.tradewind.contact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.AttachmentRepository.Content;
import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentRepositoryTest {

    private static final Content PRICES = content("prices.pdf", "list of prices");

    @TempDir
    Path folder;

    private Database database;
    private AttachmentRepository attachments;
    private ChangeHistoryRepository history;
    private ContactId anna;
    private ContactId ben;

    private static Content content(String name, String text) {
        return new Content(name, "application/pdf", text.getBytes(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void openABook() {
        database = Database.create(folder.resolve("test.tradewind"), null);
        attachments = new AttachmentRepository(database);
        ContactRepository contacts = new ContactRepository(database);
        history = new ChangeHistoryRepository(database, contacts, InstantSource.fixed(ContactSamples.NOW));
        anna = contacts.add(ContactSamples.contact("name", "Anna Meier"), ContactSamples.NOW);
        ben = contacts.add(ContactSamples.contact("name", "Ben Weber"), ContactSamples.NOW);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private long stored() {
        return database.count("SELECT count(*) FROM attachment_content");
    }

    @Test
    void equalBytesAreKeptOnceWhoeverTheyBelongTo() {
        assertTrue(attachments.add(anna, PRICES, ContactSamples.NOW));
        assertFalse(attachments.add(anna, content("same.pdf", "list of prices"), ContactSamples.NOW));
        assertTrue(attachments.add(ben, content("prices for Ben.pdf", "list of prices"), ContactSamples.NOW));

        assertEquals(1, stored());
        assertEquals(
                List.of("prices.pdf"),
                attachments.ofContact(anna).stream().map(Attachment::name).toList());
        Attachment bens = attachments.ofContact(ben).getFirst();
        assertEquals("prices for Ben.pdf", bens.name());
        assertEquals(14, bens.size());
        assertArrayEquals(PRICES.bytes(), attachments.bytes(bens).orElseThrow());
    }

    @Test
    void removalIsTakenBackAndDoneAgainAlsoAfterReopening() {
        history.record(Journal.Kind.EDIT, "add", () -> attachments.add(anna, PRICES, ContactSamples.NOW));
        long removal = history.record(
                Journal.Kind.EDIT,
                "remove",
                () -> attachments.remove(attachments.ofContact(anna).getFirst()));
        assertEquals(List.of(), attachments.ofContact(anna));

        database.close();
        database = Database.open(folder.resolve("test.tradewind"), null);
        attachments = new AttachmentRepository(database);
        history = new ChangeHistoryRepository(
                database, new ContactRepository(database), InstantSource.fixed(ContactSamples.NOW));
        Journal.Undone undone = history.undo(removal);

        Attachment back = attachments.ofContact(anna).getFirst();
        assertArrayEquals(PRICES.bytes(), attachments.bytes(back).orElseThrow());
        history.undo(undone.set());
        assertEquals(List.of(), attachments.ofContact(anna));
    }

    @Test
    void bytesGoOnlyWhenNobodyHasThemAndNoStepCouldGiveThemBack() {
        attachments.add(anna, PRICES, ContactSamples.NOW);
        history.record(
                Journal.Kind.EDIT,
                "remove",
                () -> attachments.remove(attachments.ofContact(anna).getFirst()));
        assertEquals(0, attachments.removeUnused());

        attachments.add(ben, content("note.txt", "to be forgotten"), ContactSamples.NOW);
        attachments.remove(attachments.ofContact(ben).getFirst());

        assertEquals(1, attachments.removeUnused());
        assertEquals(1, stored());
    }
}
