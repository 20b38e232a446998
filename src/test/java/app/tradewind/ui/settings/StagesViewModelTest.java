package app.tradewind.ui.settings;

import static app.tradewind.contact.ContactSamples.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.ContactSamples;
import app.tradewind.contact.StageRepository;
import app.tradewind.contact.due.StageDaysRepository;
import app.tradewind.contact.grading.GradeRepository;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Toasts;
import app.tradewind.ui.settings.StagesViewModel.Line;
import app.tradewind.work.Background;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagesViewModelTest {

    private final List<String> said = new ArrayList<>();
    private final List<Runnable> undo = new ArrayList<>();
    private Database database;
    private ContactRepository contacts;
    private StagesViewModel model;

    @BeforeEach
    void openAFreshStore(@TempDir Path folder) {
        database = Database.create(folder.resolve("test.tradewind"), null);
        contacts = new ContactRepository(database);
        InstantSource clock = InstantSource.fixed(NOW);
        model = new StagesViewModel(
                new StagesViewModel.Book(
                        new StageRepository(database),
                        new StageDaysRepository(database),
                        new ChangeHistoryRepository(database, contacts, clock)),
                Background.inline(),
                toasts(),
                clock,
                new Messages(Locale.ENGLISH));
    }

    private Toasts toasts() {
        return new Toasts() {
            @Override
            public void show(String text) {
                said.add(text);
            }

            @Override
            public void show(String text, Runnable back) {
                said.add(text);
                undo.add(back);
            }
        };
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private Line line(String code) {
        return model.lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theUsualStagesStandWithTheirNamesAndDays() {
        assertEquals(9, model.lines().size());
        assertEquals("quoted", line("QUOTED").name());
        assertEquals(7, line("QUOTED").days());
        assertFalse(line("NOT_CONTACTED").removable());
    }

    @Test
    void aRenamedStageGetsItsUsualNameBackWithTheUndo() {
        model.rename(line("SAMPLE"), "samples sent");
        assertEquals("samples sent", line("SAMPLE").name());

        undo.getLast().run();
        assertEquals("sample", line("SAMPLE").name());
    }

    @Test
    void aStageIsAddedAtTheEndAndMovedUp() {
        model.add("Trial order");
        model.move(line("TRIAL_ORDER"), -1);

        assertEquals("TRIAL_ORDER", model.lines().get(8).code());
        assertEquals("LOST", model.lines().get(9).code());
    }

    @Test
    void ofAStageWithPeopleItIsAskedWhereTheyGo() {
        ContactId anna = contacts.add(ContactSamples.contact("name", "Anna", "stage", "sample"), NOW);
        model.reload();

        model.remove(line("SAMPLE"));
        assertNotNull(model.leavingProperty().get());
        assertEquals("SAMPLE", contacts.require(anna).stage());

        model.removeTo(line("QUOTED"));
        assertNull(model.leavingProperty().get());
        assertEquals("QUOTED", contacts.require(anna).stage());
        assertTrue(model.lines().stream().noneMatch(line -> line.code().equals("SAMPLE")));

        undo.getLast().run();
        assertEquals(1, line("SAMPLE").people());
    }

    @Test
    void anEmptyStageGoesAtOnce() {
        model.remove(line("SAMPLE"));

        assertEquals("Stage removed: sample.", said.getLast());
        assertEquals(8, model.lines().size());
    }

    @Test
    void theDaysThatAStageBearsAreChangedAndTakenBack() {
        model.bear(line("QUOTED"), 0);
        assertEquals(0, line("QUOTED").days());

        undo.getLast().run();
        assertEquals(7, line("QUOTED").days());
    }

    @Test
    void anAMustNeedMorePointsThanAB() {
        GradeRepository grades = new GradeRepository(database);
        GradeScaleViewModel scale = new GradeScaleViewModel(grades, Background.inline());

        scale.from(60, 30);
        scale.from(20, 30);

        assertEquals(60, grades.scale().fromA());
        assertEquals(30, grades.scale().fromB());
    }
}
