package app.tradewind.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Field;
import app.tradewind.intake.Policy;
import app.tradewind.intake.Target;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFieldsTest {

    private static final String HEAD = "Company,Name,Title,Email,City";
    private static final Target TITLE = Target.of(Field.TITLE);

    @TempDir
    private Path folder;

    private ImportTestRoom room;
    private ImportViewModel model;

    @BeforeEach
    void openTheScreen() {
        room = new ImportTestRoom(folder);
        model = room.model();
        model.choose(java.util.List.of(
                room.text("first.csv", "UTF-8", HEAD, "Nord GmbH,Anna Schmidt,Buyer,anna@nord.example.de,Hamburg")));
        model.seePlan();
        model.write();
        model.next();
    }

    @AfterEach
    void closeIt() {
        model.history().release();
        room.close();
    }

    private void chooseTheSecond() {
        model.choose(java.util.List.of(
                room.text("second.csv", "UTF-8", HEAD, "Nord GmbH,Anna Schmidt,Owner,anna@nord.example.de,Bremen")));
        model.policyProperty().set(Policy.UPDATE);
    }

    @Test
    void aLockedFieldStaysAndTheOthersAreOverwritten() {
        chooseTheSecond();

        model.kept().keep(TITLE);
        model.seePlan();

        assertEquals(Set.of("city"), model.plan().rows().getFirst().changes().keySet());
        model.write();
        assertEquals(1, room.database.count("SELECT count(*) FROM contact WHERE title = 'Buyer' AND city = 'Bremen'"));
    }

    @Test
    void aLockThatIsOpenedAgainAsksForAnotherPlan() {
        chooseTheSecond();
        model.kept().keep(TITLE);
        model.seePlan();
        assertNotNull(model.plan().planProperty().get());

        model.kept().release(TITLE);

        assertNull(model.plan().planProperty().get());
        model.seePlan();
        assertEquals(
                Set.of("title", "city"),
                model.plan().rows().getFirst().changes().keySet());
    }

    @Test
    void thePartsOfANameAreLockedTogether() {
        model.kept().keep(Target.of(Field.FAMILY_NAME));

        assertTrue(model.kept().isKept(Optional.of(Target.of(Field.NAME))));
        assertTrue(model.kept().isKept(Optional.of(Target.of(Field.GIVEN_NAME))));
    }

    @Test
    void whatIsOnlyAddedToOrNoFieldHasNoLock() {
        assertTrue(KeptFields.isInQuestion(Optional.of(TITLE)));
        assertTrue(KeptFields.isInQuestion(Optional.of(Target.custom("colour"))));
        assertFalse(KeptFields.isInQuestion(Optional.of(Target.of(Field.ADDRESS))));
        assertFalse(KeptFields.isInQuestion(Optional.of(Target.MOBILE)));
        assertFalse(KeptFields.isInQuestion(Optional.of(Target.OPT_OUT)));
        assertFalse(KeptFields.isInQuestion(Optional.empty()));
    }

    @Test
    void theNextFileBeginsWithoutLocks() {
        chooseTheSecond();
        model.kept().keep(TITLE);

        model.cancel();
        chooseTheSecond();

        assertFalse(model.kept().isKept(Optional.of(TITLE)));
    }

    @Test
    void theCardNamesWhatIsNeverOverwritten() {
        assertEquals(
                "Overwrite with what the file says, but never City, Title",
                model.words().policy(Policy.UPDATE, Set.of(TITLE, Target.of(Field.CITY))));
        assertEquals("Fill gaps, overwrite nothing", model.words().policy(Policy.MERGE, Set.of(TITLE)));
    }
}
