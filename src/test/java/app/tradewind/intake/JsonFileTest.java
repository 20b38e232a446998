package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tradewind.contact.Contact;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFileTest {

    @TempDir
    Path folder;

    @Test
    void nestedObjectsAndListsBecomeColumns() {
        Contact contact = only("""
                [{"id": 7, "name": "Anna Schmidt", "active": true, "none": null,
                  "company": {"name": "Möbel GmbH", "country": "Germany"},
                  "emails": ["anna@moebel.example", "a2@moebel.example"]}]
                """);

        assertEquals("Anna Schmidt", contact.name().display());
        assertEquals("Möbel GmbH", contact.company().name());
        assertEquals("DE", contact.place().country());
        assertEquals(2, contact.addresses().size());
    }

    @Test
    void objectsOnLinesOfTheirOwnAreReadToo() {
        try (IntakeBook book = new IntakeBook(folder)) {
            book.run(
                    book.text(
                            "lines.jsonl",
                            StandardCharsets.UTF_8,
                            "{\"email\": \"a@x.example\", \"city\": \"Lima\"}",
                            "{\"email\": \"b@x.example\", \"phones\": [{\"number\": \"+56 2 2345 6100\"}]}"),
                    Policy.CREATE);

            assertEquals(
                    List.of("a@x.example", "b@x.example"),
                    book.all().stream()
                            .map(contact -> contact.addresses().getFirst().value())
                            .toList());
        }
    }

    @Test
    void theArrayWithinTheOneObjectHoldsTheContacts() {
        try (IntakeBook book = new IntakeBook(folder)) {
            book.run(
                    book.text(
                            "answer.json",
                            StandardCharsets.UTF_8,
                            "{\"total\": 2, \"links\": [\"x\"], \"contacts\": [",
                            "{\"email\": \"a@x.example\"}, {\"email\": \"b@x.example\"}]}"),
                    Policy.CREATE);

            assertEquals(2, book.all().size());
        }
    }

    @Test
    void cutOffFileIsSaidToBeDamaged() {
        try (IntakeBook book = new IntakeBook(folder)) {
            Path file = book.text("cut.json", StandardCharsets.UTF_8, "[{\"email\": \"a@x.example\"}, {\"em");

            TradewindException refusal = assertThrows(TradewindException.class, () -> book.intake.open(file, null));

            assertEquals(Failure.FILE_DAMAGED, refusal.failure());
        }
    }

    @Test
    void objectsWithinObjectsWithoutEndAreRefused() {
        try (IntakeBook book = new IntakeBook(folder)) {
            Path file = book.text("deep.json", StandardCharsets.UTF_8, "[" + "{\"a\":".repeat(100_000));

            assertThrows(TradewindException.class, () -> book.intake.open(file, null));
        }
    }

    private Contact only(String json) {
        try (IntakeBook book = new IntakeBook(folder)) {
            book.run(book.text("contacts.json", StandardCharsets.UTF_8, json), Policy.CREATE);
            return book.only();
        }
    }
}
