package app.tradewind.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

class TurnRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private Database database;
    private ContactRepository contacts;
    private InteractionRepository timeline;
    private ContactId anna;

    @BeforeEach
    void openABook(@TempDir Path folder) {
        database = Database.create(folder.resolve("a.tradewind"), null);
        contacts = new ContactRepository(database);
        timeline = new InteractionRepository(database, contacts);
        anna = contacts.add(ContactSamples.contact("name", "Anna Schmidt", "stage", "contacted"), NOW);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Contact changed(String... fields) {
        return ContactSamples.changed(contacts.require(anna), fields);
    }

    private List<Turn> turns() {
        return timeline.ofContact(anna).stream().map(Interaction::turn).toList();
    }

    @Test
    void aChangeOfStageSaysFromWhereToWhereAndByWhom() {
        contacts.update(changed("stage", "quoted"), NOW);

        assertEquals(List.of(new Turn("CONTACTED", "QUOTED", Turn.Cause.HAND)), turns());
        assertEquals(InteractionKind.STAGE, timeline.ofContact(anna).getFirst().kind());
    }

    @Test
    void aGradeThatIsSetAndTakenAwayIsNotedBothTimes() {
        contacts.update(changed("grade", "A"), Turn.Cause.ofRule("grade"), NOW);
        contacts.update(changed("grade", ""), Turn.Cause.ofImport(7), NOW.plusSeconds(1));

        assertEquals(
                List.of(new Turn("A", "", Turn.Cause.ofImport(7)), new Turn("", "A", Turn.Cause.ofRule("grade"))),
                turns());
    }

    @Test
    void otherChangesAreNoTurn() {
        contacts.update(changed("title", "Buyer"), NOW);

        assertEquals(List.of(), turns());
    }

    @Test
    void undoTakesTheLineBackWithTheStage() {
        ChangeHistoryRepository history = new ChangeHistoryRepository(database, contacts, InstantSource.fixed(NOW));
        long step = history.record(Journal.Kind.EDIT, "stage", () -> contacts.update(changed("stage", "won"), NOW));

        history.undo(step);

        assertEquals("CONTACTED", contacts.require(anna).stage());
        assertEquals(List.of(), turns());
    }

    @Test
    void aReplyBringsWhoWasWrittenToOneStageOn() {
        timeline.add(new Interaction(0, anna, InteractionKind.REPLY, NOW, "Send me your list", null), NOW);

        assertEquals("REPLIED", contacts.require(anna).stage());
        assertEquals(
                1,
                turns().stream()
                        .filter(new Turn("CONTACTED", "REPLIED", Turn.Cause.REPLY)::equals)
                        .count());
    }

    @Test
    void aReplyLeavesALaterStageAsItIs() {
        contacts.update(changed("stage", "sample"), NOW);
        timeline.add(new Interaction(0, anna, InteractionKind.REPLY, NOW, "It came", null), NOW);

        assertEquals("SAMPLE", contacts.require(anna).stage());
    }
}
