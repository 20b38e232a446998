package app.tradewind.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.work.Background;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FxBackgroundTest {

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private final FxBackground background = new FxBackground(screen::add, heard::add);

    @AfterEach
    void end() {
        background.close();
    }

    /// Does one step of the screen's thread.
    private void step() throws InterruptedException {
        Runnable step = screen.poll(10, TimeUnit.SECONDS);
        if (step == null) {
            throw new AssertionError("nothing came");
        }
        step.run();
    }

    @Test
    void theAnswerComesOnTheScreensThread() throws Exception {
        background.start(() -> "answer", heard::add);

        step();

        assertEquals("answer", heard.poll());
    }

    @Test
    void whatNobodyHandlesIsShown() throws Exception {
        IllegalStateException fault = new IllegalStateException("fault");
        background.start(
                () -> {
                    throw fault;
                },
                heard::add);

        step();

        assertEquals(fault, heard.poll());
    }

    @Test
    void aCancelledReadStaysSilent() throws Exception {
        Background.Running running = background.start(() -> "answer", heard::add);
        running.cancel();

        step();

        assertEquals(null, heard.poll());
        assertFalse(running.isRunning());
    }

    @Test
    void aLongWorkShowsHowFarItIsAndIsGoneAtItsEnd() throws Exception {
        CountDownLatch seen = new CountDownLatch(1);
        background.startLong(
                "Import",
                progress -> {
                    progress.at(3, 10);
                    seen.await();
                    return "done";
                },
                heard::add,
                heard::add);
        step();
        step();

        RunningWork work = background.running().getFirst();
        assertEquals("Import", work.title());
        assertEquals(3, work.doneProperty().get());
        assertEquals(10, work.totalProperty().get());
        seen.countDown();
        step();
        step();
        assertEquals("done", heard.poll());
        assertEquals(List.of(), background.running());
    }

    @Test
    void aThousandStepsOfProgressAreOneForTheScreen() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        background.startLong(
                "Import",
                progress -> {
                    for (int i = 1; i <= 1000; i++) {
                        progress.at(i, 1000);
                    }
                    told.countDown();
                    seen.await();
                    return "done";
                },
                heard::add,
                heard::add);
        told.await();
        step();
        step();

        assertTrue(screen.isEmpty());
        assertEquals(1000, background.running().getFirst().doneProperty().get());
        seen.countDown();
    }

    @Test
    void closingStopsALongWorkAndWaitsForIt() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        background.startLong(
                "Import",
                progress -> {
                    begun.countDown();
                    while (true) {
                        progress.stopIfCancelled();
                        Thread.onSpinWait();
                    }
                },
                heard::add,
                heard::add);
        begun.await();

        background.close();

        assertTrue(background.isQuiet());
    }
}
