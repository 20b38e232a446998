package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactQueryParser;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.ui.control.Newest;
import app.tradewind.ui.control.PagedRows;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The table of contacts as state: what is searched for, in which order, and the rows that match.
public final class ContactTableViewModel {

    /// What the rows answer.
    ///
    /// @param state only contacts in this state, or null for all
    public record Question(
            ContactQuery query,
            ContactOrder order,
            @Nullable MayWrite state) {}

    /// What the table was found to show.
    ///
    /// @param ids all that match
    /// @param grouping by company, or null
    public record Answer(
            Question question, long[] ids, @Nullable Grouping grouping) {

        /// The ids that have a row.
        long[] shown() {
            return grouping == null ? ids : grouping.shown();
        }
    }

    /// An answer with its first lines, or why the search can’t be read.
    private record Found(@Nullable Answer answer, List<Line> first, String fault) {}

    private record Line(long id, ContactRow.Shown shown) {}

    private static final ContactOrder BY_COMPANY = new ContactOrder(ContactOrder.Column.COMPANY, false);

    private final ContactsRoom room;
    private final ContactWords words;
    private final ContactQueryParser parser;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<ContactOrder> order = new SimpleObjectProperty<>(ContactOrder.USUAL);
    private final ObjectProperty<@Nullable MayWrite> state = new SimpleObjectProperty<>(null);
    private final BooleanProperty bin = new SimpleBooleanProperty();
    private final BooleanProperty grouped = new SimpleBooleanProperty();
    private final ObjectProperty<Folding> folding = new SimpleObjectProperty<>(Folding.NONE);
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>(null);
    private final Newest<Found> newest;
    private final PagedRows<ContactRow, Line> rows;
    private final RowJudgements judgements;
    private volatile @Nullable Grouping grouping;
    private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper();

    ContactTableViewModel(ContactsRoom room, ContactWords words) {
        this.room = room;
        this.words = words;
        parser = new ContactQueryParser(room.time().clock(), room.time().zone());
        newest = new Newest<>(room.background());
        rows = new PagedRows<>(
                room.background(), ContactRow::new, this::lines, Line::id, (row, line) -> row.fill(line.shown()));
        judgements = new RowJudgements(room.background(), room.mayWrite(), words);
        rows.whenFilled(page -> {
            filled.set(true);
            judgements.judge(page);
        });
        search.subscribe((_, _) -> ask());
        order.subscribe((_, _) -> {
            if (grouped.get()) {
                // another order leaves the companies, and asks by that
                grouped.set(false);
            } else {
                ask();
            }
        });
        grouped.subscribe((_, _) -> ask());
        folding.subscribe((_, _) -> ask());
        state.subscribe((_, _) -> ask());
        bin.subscribe((_, _) -> ask());
    }

    /// Asks the book again: at the first visit, and after it changed.
    void ask() {
        String typed = search.get();
        boolean binned = isBin();
        Folding folds = grouped.get() ? folding.get() : null;
        ContactOrder wanted = shownOrder();
        MayWrite only = state.get();
        Answer before = answer.get();
        // reading the search may read the names of all countries, so it is done off the JavaFX thread
        newest.ask(
                () -> {
                    try {
                        ContactQuery query = binned ? parser.parseInBin(typed) : parser.parse(typed);
                        Question question = new Question(query, wanted, only);
                        Answer found = answer(question, folds);
                        return new Found(found, firstLines(before, found), "");
                    } catch (TradewindException refused) {
                        if (isOfTheSearch(refused.failure())) {
                            return new Found(null, List.of(), room.messages().title(refused));
                        }
                        throw refused;
                    }
                },
                this::found);
    }

    private static boolean isOfTheSearch(Failure failure) {
        return failure == Failure.QUERY_UNREADABLE
                || failure == Failure.FIELD_UNKNOWN
                || failure == Failure.VALUE_UNREADABLE;
    }

    private void found(Found found) {
        fault.set(found.fault());
        Answer now = found.answer();
        if (now != null) {
            show(now, found.first());
        }
    }

    /// The first page is read with the ids, in one go; it is what is looked at, unless the rows stay as they are.
    private List<Line> firstLines(@Nullable Answer before, Answer found) {
        return before != null && Arrays.equals(before.shown(), found.shown())
                ? List.of()
                : lines(Arrays.copyOf(found.shown(), Math.min(PagedRows.PAGE, found.shown().length)), found.grouping());
    }

    private Answer answer(Question question, @Nullable Folding folds) {
        long[] ids = ids(question);
        return new Answer(
                question,
                ids,
                folds == null ? null : Grouping.of(room.book().listing().groups(ids), folds, ids));
    }

    private long[] ids(Question question) {
        long[] all = room.book().listing().ids(question.query(), question.order());
        return question.state() == null ? all : room.mayWrite().only(question.state(), all);
    }

    private void show(Answer found, List<Line> first) {
        Answer before = answer.get();
        count.set(found.ids().length);
        grouping = found.grouping();
        if (before != null && Arrays.equals(before.shown(), found.shown())) {
            rows.refresh();
        } else {
            judgements.forget();
            rows.show(found.shown(), first);
        }
        answer.set(found);
    }

    private List<Line> lines(long[] ids) {
        return lines(ids, grouping);
    }

    private List<Line> lines(long[] ids, @Nullable Grouping groups) {
        return room.book().contacts().lines(ids).stream()
                .map(line -> {
                    long id = line.id().value();
                    ContactRow.Shown shown = ContactRow.shown(line, words);
                    return new Line(id, groups == null ? shown : groups.dressed(id, shown));
                })
                .toList();
    }

    /// Whether the rows stand by company, each first one with the number of its people.
    public BooleanProperty groupedProperty() {
        return grouped;
    }

    ObjectProperty<Folding> foldingProperty() {
        return folding;
    }

    /// How the rows stand by company; null where they do not.
    @Nullable
    Grouping grouping() {
        return grouping;
    }

    /// Sorts by `column`, the other way round if it is sorted by it already.
    public void sortBy(ContactOrder.Column column) {
        boolean again = order.get().column() == column;
        order.set(new ContactOrder(column, again && !order.get().descending()));
    }

    /// Sorts as it was chosen in a heading; another order than that of the companies leaves them.
    void orderBy(ContactOrder chosen) {
        if (!chosen.equals(shownOrder())) {
            grouped.set(false);
            order.set(chosen);
        }
    }

    /// The order in which the rows stand.
    ContactOrder shownOrder() {
        return grouped.get() ? BY_COMPANY : order.get();
    }

    /// Adds the term to the search, or takes it away.
    public void toggle(String term) {
        search.set(SearchText.toggled(search.get(), term));
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObjectProperty<ContactOrder> orderProperty() {
        return order;
    }

    public ObjectProperty<@Nullable MayWrite> stateProperty() {
        return state;
    }

    /// Whether the bin is shown instead of the book.
    public BooleanProperty binProperty() {
        return bin;
    }

    /// Whether what is shown lies in the bin: by the facet, or by `is:deleted` in the search.
    boolean isBin() {
        return bin.get() || ContactQueryParser.asksForBin(search.get());
    }

    /// The sentence under the search box while its text can’t be read; else empty.
    public ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    public ReadOnlyLongProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadingProperty() {
        return newest.busyProperty();
    }

    public PagedRows<ContactRow, ?> rows() {
        return rows;
    }

    /// Whether lines of the book have been shown.
    public ReadOnlyBooleanProperty filledProperty() {
        return filled.getReadOnlyProperty();
    }

    /// The ids of all that match, in their order.
    long[] ids() {
        Answer now = answer.get();
        return now == null ? new long[0] : now.ids();
    }
}
