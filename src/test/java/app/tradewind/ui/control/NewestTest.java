package app.tradewind.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.work.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class NewestTest {

    private final List<Runnable> waiting = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final Newest<String> newest = new Newest<>(new Background() {
        @Override
        public <T> Running start(Callable<T> work, Consumer<? super T> done) {
            waiting.add(() -> Background.inline().start(work, done));
            return Background.inline().start(() -> true, _ -> {});
        }

        @Override
        public <T> Running start(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            return start(work, done);
        }

        @Override
        public <T> Running startLong(
                String title, LongWork<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            throw new UnsupportedOperationException();
        }
    });

    @Test
    void aLateAnswerIsDropped() {
        newest.ask(() -> "old", answers::add);
        newest.ask(() -> "new", answers::add);

        waiting.get(1).run();
        waiting.get(0).run();

        assertEquals(List.of("new"), answers);
    }

    @Test
    void itIsBusyUntilTheLastAnswerIsThere() {
        newest.ask(() -> "old", answers::add);
        newest.ask(() -> "new", answers::add);
        waiting.get(0).run();
        assertTrue(newest.busyProperty().get());

        waiting.get(1).run();

        assertFalse(newest.busyProperty().get());
    }

    @Test
    void aCancelledQuestionHasNoAnswer() {
        newest.ask(() -> "old", answers::add);

        newest.cancel();
        waiting.get(0).run();

        assertEquals(List.of(), answers);
        assertFalse(newest.busyProperty().get());
    }
}
