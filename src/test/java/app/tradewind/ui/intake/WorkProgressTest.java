package app.tradewind.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.work.Background;
import app.tradewind.work.Progress;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WorkProgressTest {

    private Instant now = Instant.EPOCH;
    private final WorkProgress progress = new WorkProgress(Background.inline(), () -> now);

    @Test
    void wordsAreDueAfterTwoSecondsWithTheTimeThatIsLeft() {
        Progress work = progress.begin().over(Progress.none());
        now = Instant.ofEpochMilli(500);
        work.at(100, 1000);
        assertFalse(progress.takingLongProperty().get());
        assertEquals(-1, progress.secondsLeftProperty().get());

        now = Instant.ofEpochMilli(4000);
        work.at(400, 1000);

        assertTrue(progress.takingLongProperty().get());
        assertEquals(6, progress.secondsLeftProperty().get());
    }

    @Test
    void aNewWorkStopsTheOneBefore() {
        WorkProgress.Begun first = progress.begin();
        WorkProgress.Begun second = progress.begin();

        assertTrue(first.over(Progress.none()).isCancelled());
        first.end();

        assertTrue(progress.busyProperty().get());
        second.end();
        assertFalse(progress.busyProperty().get());
    }

    @Test
    void whatAnOvertakenWorkTellsIsNotShown() {
        Progress first = progress.begin().over(Progress.none());
        progress.begin();

        first.at(7, 10);

        assertEquals(0, progress.doneProperty().get());
    }
}
