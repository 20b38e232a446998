package app.tradewind.contact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.PictureRepository.Content;
import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-10-18T08:00:00Z");

    private Database database;
    private PictureRepository pictures;
    private ChangeHistoryRepository history;
    private ContactId ken;

    @BeforeEach
    void openAFreshBook(@TempDir Path folder) {
        database = Database.create(folder.resolve("book.tradewind"), null);
        ContactRepository contacts = new ContactRepository(database);
        pictures = new PictureRepository(database);
        history = new ChangeHistoryRepository(database, contacts, () -> NOW);
        ken = contacts.add(
                new ContactEdit(ContactEdit.blank(), NOW)
                        .set(Field.NAME, "Ken Sato")
                        .done(),
                NOW);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void pictureStaysWithAContactThatHasNoAddress() throws IOException {
        Content card = content("card.png", 5);

        assertTrue(pictures.add(ken, PictureKind.CARD, card, NOW));
        assertFalse(pictures.add(ken, PictureKind.CARD, card, NOW));

        Picture kept = pictures.ofContact(ken).getFirst();
        assertEquals("card.png", kept.evidence().name());
        assertTrue(pictures.has(ken, PictureKind.CARD));
        assertFalse(pictures.has(ken, PictureKind.PHOTO));
        assertArrayEquals(card.bytes(), pictures.bytes(kept).orElseThrow());
        assertEquals(List.of(kept.evidence()), new EvidenceRepository(database).ofContact(ken));
    }

    @Test
    void addingAndRemovingCanBeTakenBack() throws IOException {
        Content card = content("card.png", 5);

        long added = history.record(Journal.Kind.EDIT, "added", () -> pictures.add(ken, PictureKind.CARD, card, NOW));
        Picture kept = pictures.ofContact(ken).getFirst();
        long removed = history.record(Journal.Kind.EDIT, "removed", () -> pictures.remove(kept));
        assertEquals(List.of(), pictures.ofContact(ken));
        assertEquals(0, database.count("SELECT count(*) FROM evidence"));

        history.undo(removed);
        assertArrayEquals(
                card.bytes(), pictures.bytes(pictures.ofContact(ken).getFirst()).orElseThrow());

        history.undo(added);
        assertEquals(List.of(), pictures.ofContact(ken));
        assertEquals(0, database.count("SELECT count(*) FROM evidence"));
    }

    @Test
    void onlyWhatShowsIsAPicture() throws IOException {
        byte[] png = content("card.png", 5).bytes();
        byte[] endless = png.clone();
        endless[16] = 0x7f;
        endless[20] = 0x7f;

        assertEquals(Optional.of("image/png"), PictureFile.mediaType(png));
        assertEquals(Optional.empty(), PictureFile.mediaType(endless));
        assertEquals(Optional.empty(), PictureFile.mediaType(new byte[0]));
        assertEquals(
                Optional.empty(),
                PictureFile.mediaType("GIF of words".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static Content content(String name, int width) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new Content(bytes.toByteArray(), "image/png", name);
    }
}
