package app.tradewind.ui.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.letter.LetterState;
import app.tradewind.letter.Template;
import java.nio.file.Path;
import java.util.List;
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
}
