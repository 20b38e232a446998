package app.tradewind.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.work.Background;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class PagedRowsTest {

    /// What one line shows.
    private record Row(long id, StringProperty name) {
        Row(long id) {
            this(id, new SimpleStringProperty(""));
        }
    }

    private record Data(long id, String name) {}

    private final List<long[]> reads = new ArrayList<>();
    private final Held held = new Held();

    private PagedRows<Row, Data> rows(Background background) {
        return new PagedRows<>(
                background,
                Row::new,
                ids -> {
                    reads.add(ids);
                    return Arrays.stream(ids)
                            .filter(id -> id != 13)
                            .mapToObj(id -> new Data(id, "name " + id))
                            .toList();
                },
                Data::id,
                (row, data) -> row.name().set(data.name()));
    }

    @Test
    void aRowIsBlankUntilItsPageIsRead() {
        PagedRows<Row, Data> rows = rows(held);
        rows.show(LongStream.range(0, 1000).toArray());

        Row row = rows.get(5);

        assertEquals("", row.name().get());
        held.work();
        assertEquals("name 5", row.name().get());
        assertSame(row, rows.get(5));
    }

    @Test
    void aMillionRowsReadOnlyThePageThatIsLookedAt() {
        PagedRows<Row, Data> rows = rows(Background.inline());
        rows.show(LongStream.range(0, 1_000_000).toArray());
        reads.clear();

        Row last = rows.get(999_999);

        assertEquals("name 999999", last.name().get());
        assertEquals(1, reads.size());
        assertEquals(PagedRows.PAGE, reads.getFirst().length);
    }

    @Test
    void askingWhereARowIsReadsNothing() {
        PagedRows<Row, Data> rows = rows(Background.inline());
        rows.show(LongStream.range(0, 1_000_000).toArray());
        Row row = rows.get(700_000);
        reads.clear();

        assertEquals(700_000, rows.indexOf(row));
        assertEquals(-1, rows.indexOf(new Row(3)));
        assertTrue(reads.isEmpty());
    }

    @Test
    void pagesScrolledPastBeforeTheirTurnAreNotRead() {
        PagedRows<Row, Data> rows = rows(held);
        rows.show(LongStream.range(0, 100_000).toArray());
        for (int at = 0; at < 100_000; at += PagedRows.PAGE) {
            rows.get(at);
        }

        held.workAll();

        assertTrue(reads.size() <= 5, () -> reads.size() + " pages were read");
        assertEquals(99_900, reads.get(1)[0], "the latest wanted page comes first");
    }

    @Test
    void anAnswerForOldIdsIsDropped() {
        PagedRows<Row, Data> rows = rows(held);
        rows.show(new long[] {1, 2, 3});
        rows.get(0);
        rows.show(new long[] {7, 8});
        Row row = rows.get(0);

        held.workAll();

        assertEquals(2, rows.size());
        assertEquals("name 7", row.name().get());
    }

    @Test
    void anIdWithoutDataStaysBlank() {
        PagedRows<Row, Data> rows = rows(Background.inline());
        rows.show(new long[] {12, 13});

        assertEquals("name 12", rows.get(0).name().get());
        assertEquals("", rows.get(1).name().get());
    }

    @Test
    void refreshFillsTheSameRowsAgain() {
        PagedRows<Row, Data> rows = rows(Background.inline());
        rows.show(new long[] {1, 2, 3});
        Row row = rows.get(1);
        row.name().set("stale");

        rows.refresh();

        assertEquals("name 2", row.name().get());
        assertSame(row, rows.get(1));
    }

    @Test
    void listenersHearOneReplacement() {
        PagedRows<Row, Data> rows = rows(Background.inline());
        rows.show(new long[] {1, 2, 3});
        List<String> heard = new ArrayList<>();
        rows.addListener((ListChangeListener<Row>) change -> {
            while (change.next()) {
                heard.add(change.getRemovedSize() + " for " + change.getAddedSize());
            }
        });

        rows.show(new long[] {4});
        rows.show(new long[] {});
        rows.show(new long[] {});

        assertEquals(List.of("3 for 1", "1 for 0"), heard);
    }

    /// A background whose work waits until it is told to run.
    private static final class Held implements Background {

        private final Deque<Runnable> waiting = new ArrayDeque<>();

        void work() {
            waiting.removeFirst().run();
        }

        void workAll() {
            while (!waiting.isEmpty()) {
                work();
            }
        }

        @Override
        public <T> Running start(Callable<T> work, Consumer<? super T> done) {
            return start(work, done, failure -> {
                throw new AssertionError(failure);
            });
        }

        @Override
        public <T> Running start(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            waiting.addLast(() -> Background.inline().start(work, done, failed));
            return Background.inline().start(() -> true, _ -> {});
        }

        @Override
        public <T> Running startLong(
                String title, LongWork<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            throw new UnsupportedOperationException();
        }
    }
}
