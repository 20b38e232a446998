package app.tradewind.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.ContactSamples;
import app.tradewind.contact.Grade;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.InteractionRepository;
import app.tradewind.contact.due.StageDaysRepository;
import app.tradewind.store.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the detail says of stage and grade, without a window.
class StageAndGradeTest {

    @TempDir
    Path folder;

    private Database database;
    private ContactRepository contacts;
    private ContactsTestRoom surroundings;
    private ContactsViewModel model;
    private ContactId anna;

    @BeforeEach
    void openABook() {
        database = Database.create(folder.resolve("test.tradewind"), null);
        contacts = new ContactRepository(database);
        Instant longAgo = ContactsTestRoom.NOW.minus(Duration.ofDays(30));
        anna = contacts.add(
                ContactSamples.contact("name", "Anna", "title", "Purchasing Manager", "stage", "quoted"), longAgo);
        new InteractionRepository(database, contacts)
                .add(new Interaction(0, anna, InteractionKind.REPLY, longAgo, "Send a quotation", null), longAgo);
        surroundings = new ContactsTestRoom(database, folder, Locale.ENGLISH, MayWriteSource.NONE);
        model = new ContactsViewModel(surroundings.room);
        model.activate();
        model.selection().select(anna);
    }

    @AfterEach
    void closeIt() {
        model.release();
        database.close();
    }

    private List<String> findings() {
        return Objects.requireNonNull(model.detail().shownProperty().get()).findings().stream()
                .map(ContactFinding::text)
                .toList();
    }

    @Test
    void aStageThatLastsTooLongIsFoundWithItsDays() {
        assertTrue(
                findings().contains("“quoted” for 30 days without movement; the book bears 7."),
                findings().toString());

        StageDaysRepository stages = new StageDaysRepository(database);
        stages.save(stages.days().with("QUOTED", 60));
        model.reload();

        assertEquals(1, findings().size());
    }

    @Test
    void theProposedGradeSaysWhyAndOneKeyTakesIt() {
        assertTrue(
                findings().stream().anyMatch(text -> text.startsWith("B proposed: Purchasing Manager, replied")),
                findings().toString());

        model.takeProposedGrade();

        assertEquals(Grade.B, contacts.require(anna).grade());
        assertEquals("Grade B taken.", surroundings.said.getLast());
        surroundings.takeBack();
        assertNull(contacts.require(anna).grade());
    }

    @Test
    void allThatMatchAreGradedAfterAPreviewAndOneUndoTakesThemBack() {
        ContactId luis = contacts.add(ContactSamples.contact("name", "Luis", "grade", "A"), ContactsTestRoom.NOW);
        model.reload();

        model.gradeAll();

        assertEquals(
                "By the points 0 become A, 1 B, 0 C. One grade of your own would be another.",
                model.grading().preview());
        model.grading().confirm();
        assertEquals(Grade.B, contacts.require(anna).grade());
        assertEquals(Grade.A, contacts.require(luis).grade());

        surroundings.takeBack();
        assertNull(contacts.require(anna).grade());
    }

    @Test
    void aGradeByHandIsProposedAgainstOnlyWhenAsked() {
        model.setAll(app.tradewind.contact.Field.GRADE, "C");
        assertTrue(model.detail().proposedGrade().isEmpty());

        model.detail().askForGrade();

        assertEquals(Grade.B, model.detail().proposedGrade().orElseThrow().grade());
    }

    @Test
    void theTimelineTellsWhoChangedTheStage() {
        model.setAll(app.tradewind.contact.Field.STAGE, "SAMPLE");
        ContactWords words = model.words();

        Interaction turn = Objects.requireNonNull(model.detail().shownProperty().get())
                .timeline()
                .getFirst();

        assertEquals(
                "Stage: quoted → sample · by hand",
                new TurnWords(words).of(turn.kind(), Objects.requireNonNull(turn.turn())));
    }
}
