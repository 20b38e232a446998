package app.tradewind.ui.control;

import app.tradewind.work.Background;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// A list as long as the book that holds only what is looked at: ids in order, pages on sight.
///
/// A row is blank when it is first asked for. Its page of a hundred is read in the background, one page at a time
/// and the latest wanted first, and each row is filled in place; so rows are objects with properties. Pages not
/// looked at for long are let go. A page that scrolled past before its turn is not read at all.
///
/// @param <R> a row with properties, what a table shows
/// @param <D> what the store gives for one id
public final class PagedRows<R, D> extends ObservableListBase<R> {

    public static final int PAGE = 100;
    private static final int PAGES_KEPT = 40;
    private static final int PAGES_WANTED = 3;

    private final Background background;
    private final LongFunction<R> blank;
    private final Function<long[], List<D>> read;
    private final ToLongFunction<D> idOf;
    private final BiConsumer<R, D> fill;

    private final Map<Integer, List<R>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private long[] ids = {};
    private long shown;
    private boolean reading;
    private Consumer<List<R>> filled = _ -> {};

    /// @param blank makes the empty row of an id
    /// @param read reads a page off the JavaFX thread, in any order; an id without data stays blank
    /// @param fill puts the data into its row, on the JavaFX thread
    public PagedRows(
            Background background,
            LongFunction<R> blank,
            Function<long[], List<D>> read,
            ToLongFunction<D> idOf,
            BiConsumer<R, D> fill) {
        this.background = background;
        this.blank = blank;
        this.read = read;
        this.idOf = idOf;
        this.fill = fill;
    }

    /// Calls `taker` with the rows of each page, on the JavaFX thread, whenever they were filled.
    public void whenFilled(Consumer<List<R>> taker) {
        filled = taker;
    }

    /// As [#show(long[])], where the first page was read together with the ids: it is not read again.
    public void show(long[] newIds, List<D> firstPage) {
        show(newIds);
        if (newIds.length > 0 && !firstPage.isEmpty()) {
            boolean busy = reading;
            reading = true;
            get(0);
            reading = busy;
            wanted.remove(0);
            fillIn(0, firstPage);
            readNext();
        }
    }

    /// Shows these ids from now on, in this order. The array is kept, not copied: a million ids are 8 MB.
    public void show(long[] newIds) {
        int before = ids.length;
        List<R> gone = before == 0 ? List.of() : Collections.nCopies(before, get(0));
        ids = newIds;
        shown++;
        pages.clear();
        wanted.clear();
        if (before > 0 || ids.length > 0) {
            fireChange(new AllReplaced<>(this, gone));
        }
    }

    /// Reads again what is held, in place: the rows stay the same objects.
    public void refresh() {
        wanted.clear();
        pages.keySet().stream().limit(PAGES_KEPT).forEach(wanted::addLast);
        readNext();
    }

    public long id(int index) {
        return ids[index];
    }

    /// Where the id stands, or -1. Looks through all ids.
    public int indexOfId(long id) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == id) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int size() {
        return ids.length;
    }

    @Override
    public R get(int index) {
        java.util.Objects.checkIndex(index, ids.length);
        int page = index / PAGE;
        List<R> rows = pages.get(page);
        if (rows == null) {
            rows = Arrays.stream(ids, page * PAGE, end(page)).mapToObj(blank).toList();
            pages.put(page, rows);
            want(page);
            forgetTheEldest();
        }
        return rows.get(index - page * PAGE);
    }

    /// Looks only among the rows that are held, so that a control's question never reads the whole book.
    @Override
    public int indexOf(@Nullable Object row) {
        for (Map.Entry<Integer, List<R>> page : pages.entrySet()) {
            int at = page.getValue().indexOf(row);
            if (at >= 0) {
                return page.getKey() * PAGE + at;
            }
        }
        return -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object row) {
        return indexOf(row);
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return indexOf(row) >= 0;
    }

    private int end(int page) {
        return Math.min(ids.length, (page + 1) * PAGE);
    }

    private void want(int page) {
        wanted.remove(page);
        wanted.addFirst(page);
        while (wanted.size() > PAGES_WANTED) {
            // it is read when it is looked at again
            pages.remove(wanted.removeLast());
        }
        readNext();
    }

    private void forgetTheEldest() {
        if (pages.size() > PAGES_KEPT) {
            pages.remove(pages.keySet().iterator().next());
        }
    }

    private void readNext() {
        if (reading || wanted.isEmpty()) {
            return;
        }
        int page = wanted.removeFirst();
        long[] part = Arrays.copyOfRange(ids, page * PAGE, end(page));
        long generation = shown;
        reading = true;
        background.start(() -> read.apply(part), data -> {
            reading = false;
            if (generation == shown) {
                fillIn(page, data);
            }
            readNext();
        });
    }

    private void fillIn(int page, List<D> data) {
        List<R> rows = pages.get(page);
        if (rows == null) {
            return;
        }
        Map<Long, D> byId = new HashMap<>();
        data.forEach(one -> byId.put(idOf.applyAsLong(one), one));
        for (int i = 0; i < rows.size(); i++) {
            D one = byId.get(ids[page * PAGE + i]);
            if (one != null) {
                fill.accept(rows.get(i), one);
            }
        }
        filled.accept(rows);
    }

    /// All rows are others. The list's own notes of a change would take up what is gone one by one, a million
    /// times.
    private static final class AllReplaced<R> extends ListChangeListener.Change<R> {

        private static final int[] NO_PERMUTATION = {};

        private final List<R> gone;
        private boolean told;

        AllReplaced(ObservableList<R> list, List<R> gone) {
            super(list);
            this.gone = gone;
        }

        @Override
        public boolean next() {
            boolean first = !told;
            told = true;
            return first;
        }

        @Override
        public void reset() {
            told = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        @Override
        public List<R> getRemoved() {
            return gone;
        }

        @Override
        protected int[] getPermutation() {
            return NO_PERMUTATION;
        }
    }
}
