package app.tradewind.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

class StageRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private Database database;
    private ContactRepository contacts;
    private StageRepository stages;
    private ChangeHistoryRepository history;

    @BeforeEach
    void openABook(@TempDir Path folder) {
        database = Database.create(folder.resolve("a.tradewind"), null);
        contacts = new ContactRepository(database);
        stages = new StageRepository(database);
        history = new ChangeHistoryRepository(database, contacts, InstantSource.fixed(NOW));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<String> codes() {
        return stages.all().stream().map(Stage::code).toList();
    }

    private long step(Runnable work) {
        return history.record(Journal.Kind.BULK, "stages", work);
    }

    @Test
    void aStageThatWasAddedTakesPeopleAndIsFoundByItsName() {
        String code = stages.add("Trial order");

        ContactId anna = contacts.add(ContactSamples.contact("name", "Anna", "stage", "trial order"), NOW);

        assertEquals(code, contacts.require(anna).stage());
        assertEquals(code, codes().getLast());
        assertEquals(1, stages.people(code));
    }

    @Test
    void twoOfOneNameAreTwoStages() {
        assertEquals("TRIAL", stages.add("Trial"));
        assertEquals("TRIAL_2", stages.add("Trial"));
    }

    @Test
    void aNameIsGivenAndTakenBack() {
        long step = step(() -> stages.rename("SAMPLE", " Samples sent "));
        assertEquals("Samples sent", stages.all().get(4).label());

        history.undo(step);
        assertEquals("", stages.all().get(4).label());
    }

    @Test
    void theOrderIsTheUsersAndUndoBringsTheOldOneBack() {
        List<String> before = codes();
        long step = step(() -> stages.order(before.reversed()));
        assertEquals(before.reversed(), codes());

        history.undo(step);
        assertEquals(before, codes());
    }

    @Test
    void thePeopleOfARemovedStageGoWhereTheUserSaysAndComeBackWithIt() {
        ContactId anna = contacts.add(ContactSamples.contact("name", "Anna", "stage", "sample"), NOW);
        long step = step(() -> stages.remove("SAMPLE", "QUOTED", NOW));

        assertFalse(codes().contains("SAMPLE"));
        assertEquals("QUOTED", contacts.require(anna).stage());
        assertEquals(
                new Turn("SAMPLE", "QUOTED", Turn.Cause.ofRule("stage-removed")),
                new InteractionRepository(database, contacts)
                        .ofContact(anna)
                        .getFirst()
                        .turn());

        history.undo(step);
        assertEquals("SAMPLE", contacts.require(anna).stage());
        assertEquals("SAMPLE", codes().get(4));
    }

    @Test
    void whereNewContactsBeginStays() {
        assertThrows(IllegalArgumentException.class, () -> stages.remove("NOT_CONTACTED", "QUOTED", NOW));
    }

    @Test
    void aLetterOrReplyBringsNoRemovedStageBack() {
        ContactId anna = contacts.add(ContactSamples.contact("name", "Anna"), NOW);
        stages.remove("CONTACTED", "NOT_CONTACTED", NOW);

        new TurnRepository(database).written(anna, NOW);

        assertEquals("NOT_CONTACTED", contacts.require(anna).stage());
    }
}
