package app.tradewind.ui.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.compliance.Entry;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.letter.LetterState;
import app.tradewind.letter.Template;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailingViewModelTest {

    @Test
    void lettersAreListedWithWhatStandsAgainstThem(@TempDir Path folder) {
        try (LettersBench bench = new LettersBench(folder)) {
            MailingViewModel model = new MailingViewModel(bench.room);

            model.show(bench.mailing(20));

            assertEquals(20, model.rows().size());
            assertTrue(
                    model.rows().stream().anyMatch(row -> !row.worst().words().isEmpty()));
        }
    }

    @Test
    void cancellingIsTakenBackByUndo(@TempDir Path folder) {
        try (LettersBench bench = new LettersBench(folder)) {
            MailingViewModel model = new MailingViewModel(bench.room);
            long mailing = bench.mailing(5);
            model.show(mailing);

            model.cancelAll();
            assertEquals(5L, bench.book.letters().countsByState(mailing).get(LetterState.CANCELLED));
            bench.undo.run();

            assertEquals(5L, bench.book.letters().countsByState(mailing).get(LetterState.DRAFT));
        }
    }

    @Test
    void aDeletedTemplateComesBackByUndoAndStartersFillAnEmptyBook(@TempDir Path folder) {
        try (LettersBench bench = new LettersBench(folder)) {
            StartViewModel model = new StartViewModel(bench.room);
            model.activate();
            model.addStarters();
            Template first = model.templates().getFirst();
            int all = model.templates().size();

            model.delete(first);
            assertEquals(all - 1, model.templates().size());
            bench.undo.run();

            assertEquals(80, all);
            assertEquals(all, model.templates().size());
            model.release();
        }
    }

    @Test
    void whoWasLeftOutIsSaidByNameWithTheReason(@TempDir Path folder) {
        try (LettersBench bench = new LettersBench(folder)) {
            ContactId person = new ContactId(bench.people(1)[0]);
            String key = bench.book
                    .people()
                    .contacts()
                    .require(person)
                    .mainAddress()
                    .orElseThrow()
                    .value();
            bench.book
                    .people()
                    .suppressions()
                    .suppressAddress(key, SuppressionReason.OPT_OUT, "", LettersBench.CLOCK.instant());
            long mailing = bench.mailing(3);
            MailingViewModel model = new MailingViewModel(bench.room);

            model.show(mailing);

            String name = bench.book.people().contacts().require(person).displayName();
            assertEquals(
                    List.of(new LeftOutRow(person, name, "is on the suppression list")), List.copyOf(model.leftOut()));
        }
    }

    @Test
    void lettersCheckedTogetherAreFoundToBeAsEachAlone(@TempDir Path folder) {
        try (LettersBench bench = new LettersBench(folder)) {
            long mailing = bench.mailing(50);
            long[] letters = bench.book.letters().idsOfMailing(mailing);
            bench.database.update("UPDATE letter SET state = 'APPROVED' WHERE id % 3 = 0");
            bench.database.update("UPDATE letter SET edited = 1 WHERE id % 7 = 0");

            Map<Long, List<Entry>> together = bench.book.checklist().ofMailing(mailing, letters);

            assertEquals(50, together.size());
            together.forEach((letter, entries) ->
                    assertEquals(bench.book.checklist().letter(letter, null), entries, "letter " + letter));
        }
    }

    @Test
    void stepsAreAddedChangedAndTakenBackFromTheScreen(@TempDir Path folder) {
        try (LettersBench bench = new LettersBench(folder)) {
            long mailing = bench.mailing(5);
            MailingViewModel model = new MailingViewModel(bench.room);
            model.show(mailing);
            SequenceViewModel steps = model.sequence();

            steps.ask();
            steps.add();
            StepCard second = steps.cards().getLast();
            steps.changeGap(second, 7);
            steps.stopCompany(false);
            steps.pause();
            model.read();

            assertEquals(2, steps.cards().size());
            assertEquals(4, Objects.requireNonNull(second.step()).gapDays());
            assertEquals(
                    7, Objects.requireNonNull(steps.cards().getLast().step()).gapDays());
            assertTrue(steps.termsProperty().get().paused());
            assertEquals("1 / 2", model.rows().getFirst().step());
            bench.undo.run();
            assertFalse(steps.termsProperty().get().paused());
            steps.remove(steps.cards().getLast());
            assertEquals(1, steps.cards().size());
        }
    }

    @Test
    void somebodyIsTakenOutOfTheFollowUpsAndBackIn(@TempDir Path folder) {
        try (LettersBench bench = new LettersBench(folder)) {
            long mailing = bench.mailing(5);
            MailingViewModel model = new MailingViewModel(bench.room);
            model.show(mailing);
            model.sequence().ask();
            model.sequence().add();
            model.read();

            model.stopOrGoOn(model.rows().getFirst());
            model.read();
            String taken = model.rows().getFirst().next();
            model.stopOrGoOn(model.rows().getFirst());
            model.read();

            assertTrue(taken.startsWith("taken out"), taken);
            assertEquals("", model.rows().getFirst().next());
            assertEquals("", model.sequence().stoppedProperty().get());
        }
    }
}
