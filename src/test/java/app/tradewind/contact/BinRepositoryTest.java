package app.tradewind.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.AttachmentRepository.Content;
import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bin, and the list of what was done.
class BinRepositoryTest {

    private static final Instant NOW = ContactSamples.NOW;

    private Database database;
    private ContactRepository contacts;
    private ChangeHistoryRepository history;
    private HistoryStepRepository steps;
    private BinRepository bin;
    private ContactId anna;
    private ContactId ben;

    @BeforeEach
    void fillABook(@TempDir Path folder) {
        database = Database.create(folder.resolve("test.tradewind"), null);
        contacts = new ContactRepository(database);
        history = new ChangeHistoryRepository(database, contacts, InstantSource.fixed(NOW));
        steps = new HistoryStepRepository(database);
        bin = new BinRepository(database, contacts);
        anna = contacts.add(ContactSamples.contact("name", "Anna Meier", "address", "anna@hinge.example"), NOW);
        ben = contacts.add(ContactSamples.contact("name", "Ben Weber", "address", "ben@hinge.example"), NOW);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private long title(ContactId person, String title) {
        return history.record(
                Journal.Kind.EDIT,
                "Title",
                () -> contacts.update(
                        new ContactEdit(contacts.require(person), NOW)
                                .set("title", title)
                                .done(),
                        NOW));
    }

    @Test
    void stepsSayWhoWhatAndWhetherTheyWereTakenBack() {
        title(anna, "Buyer");
        long bulk = history.record(
                Journal.Kind.DELETE, "Two deleted", () -> contacts.delete(NOW, anna.value(), ben.value()));
        history.undo(bulk);

        List<HistoryStep> list = steps.newest(10);

        assertEquals(
                List.of("Two deleted", "Title"),
                list.stream().map(HistoryStep::label).toList());
        assertEquals(2, list.getFirst().people());
        assertTrue(list.getFirst().undone());
        assertEquals("Anna Meier", list.getLast().who());
        assertFalse(list.getLast().undone());

        history.undo(list.getFirst().redo());
        assertEquals(2, bin.size());
        assertFalse(steps.newest(10).getFirst().undone());
    }

    @Test
    void emptiedBinLeavesNothingOfThePeopleButWhomNeverToWriteTo() {
        new SuppressionRepository(database)
                .suppressAddress("anna@hinge.example", SuppressionReason.OPT_OUT, "asked by mail", NOW);
        new AttachmentRepository(database).add(anna, new Content("card.txt", "", new byte[] {1, 2}), NOW);
        title(anna, "Buyer");
        title(ben, "Owner");
        contacts.delete(NOW, anna.value());

        assertEquals(new BinRepository.Emptied(1, 0), bin.empty());

        assertTrue(contacts.find(anna).isEmpty());
        assertEquals(0, contacts.count(ContactQuery.words("Anna")));
        assertEquals(0, database.count("SELECT count(*) FROM attachment_content"));
        assertEquals(0, database.count("SELECT count(*) FROM change_entry WHERE contact_id = ?", anna.value()));
        assertEquals(1, steps.newest(10).size());
        assertTrue(new SuppressionRepository(database).covers("anna@hinge.example"));
        assertTrue(contacts.find(ben).isPresent());
    }

    @Test
    void personWhoWasWrittenToStaysInTheBin() {
        database.script("""
                INSERT INTO template (id, name, language, updated_at) VALUES (1, 'First', 'en', 0);
                INSERT INTO account (id, name, from_name, address, smtp_host, smtp_port, security, per_day, per_hour,
                    gap_min, gap_max, created_at) VALUES (1, 'a', 'Li', 'li@x.example', 'x', 25, 'TLS', 1, 1, 1, 1, 0);
                INSERT INTO mailing (id, name, template_id, template_version, account_id, created_at)
                    VALUES (1, 'm', 1, 1, 1, 0);
                INSERT INTO letter (mailing_id, contact_id, address, language, subject, html, state, at)
                    VALUES (1, 1, 'anna@hinge.example', 'en', 'Hinges', '', 'SENT', 0);
                """);
        contacts.delete(NOW, anna.value(), ben.value());

        assertEquals(new BinRepository.Emptied(1, 1), bin.empty());

        assertTrue(contacts.find(anna).isPresent());
        assertTrue(contacts.find(ben).isEmpty());
    }
}
