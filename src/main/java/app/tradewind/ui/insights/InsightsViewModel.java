package app.tradewind.ui.insights;

import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.Segment;
import app.tradewind.insight.Figure;
import app.tradewind.insight.Insights;
import app.tradewind.insight.Period;
import app.tradewind.insight.Scope;
import app.tradewind.store.ChangeFeed;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.ChangeWatch;
import app.tradewind.ui.control.Newest;
import app.tradewind.ui.control.Place;
import app.tradewind.work.Background;
import app.tradewind.work.CancelledException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The insights as state: of which time and of whom, the figures, and where they lead. Lives on the JavaFX thread.
public final class InsightsViewModel {

    static final Set<String> TABLES = Set.of(
            "contact",
            "address",
            "company",
            "lawful_basis",
            "interaction",
            "stage",
            "letter",
            "delivery",
            "suppression",
            "account",
            "channel_cost",
            "segment",
            "duplicate_group",
            "duplicate_member");

    private record Answer(Insights insights, List<Segment> segments) {}

    private final InsightsRoom room;
    private final ChangeFeed changes;
    private final InsightWords words;
    private final CostsViewModel costs;
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.YEAR);
    private final ObjectProperty<Optional<Segment>> segment = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Segment> segments = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Insights> insights = new ReadOnlyObjectWrapper<>();
    private final Newest<Answer> newest;
    private Subscription watch = Subscription.EMPTY;

    public InsightsViewModel(InsightsRoom room, ChangeFeed changes) {
        this.room = room;
        this.changes = changes;
        words = new InsightWords(room.messages());
        costs = new CostsViewModel(room, words);
        newest = new Newest<>(room.background());
        period.subscribe((_, _) -> read());
        segment.subscribe((_, _) -> read());
    }

    Messages messages() {
        return room.messages();
    }

    InsightWords words() {
        return words;
    }

    CostsViewModel costs() {
        return costs;
    }

    public ObjectProperty<Period> periodProperty() {
        return period;
    }

    /// The people whom the figures count; empty for the whole book.
    public ObjectProperty<Optional<Segment>> segmentProperty() {
        return segment;
    }

    public ObservableList<Segment> segments() {
        return segments;
    }

    /// The figures last read; null before the first.
    public ReadOnlyObjectProperty<@Nullable Insights> insightsProperty() {
        return insights.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return newest.busyProperty();
    }

    public void activate() {
        watch = ChangeWatch.of(changes, TABLES, room.background(), this::read);
        read();
    }

    public void release() {
        watch.unsubscribe();
        newest.cancel();
    }

    /// Reads the figures again.
    public void read() {
        Period wantedPeriod = period.get();
        Optional<Segment> wanted = segment.get();
        newest.ask(() -> answer(wantedPeriod, wanted), this::show);
    }

    private Answer answer(Period wantedPeriod, Optional<Segment> wanted) {
        List<Segment> known = room.book().segments().all();
        String search = wanted.filter(known::contains).map(Segment::expression).orElse("");
        ContactQuery people = room.book().queries().parse(search);
        Scope scope = new Scope(
                people,
                search,
                wantedPeriod,
                room.time().clock().instant(),
                room.time().zone());
        return new Answer(room.book().figures().of(scope), known);
    }

    private void show(Answer answer) {
        if (!segments.equals(answer.segments())) {
            segments.setAll(answer.segments());
        }
        insights.set(answer.insights());
        costs.show(answer.insights().costs());
    }

    /// Shows the contacts behind a number.
    public void open(Figure figure) {
        go(new Place.ContactsPlace(figure.search()));
    }

    void go(Place place) {
        room.window().navigator().go(place);
    }

    /// Writes the numbers of all charts, or of one.
    public void saveWorkbook(@Nullable Chart chart, Path file) {
        Insights shown = insights.get();
        if (shown == null) {
            return;
        }
        InsightTables tables = new InsightTables(words, shown);
        save(
                file,
                file.getFileName(),
                progress -> room.export()
                        .workbook(chart == null ? tables.all() : List.of(tables.of(chart)), file, progress));
    }

    /// Writes a picture.
    ///
    /// @param pixels read off the JavaFX thread
    public void savePicture(Supplier<InsightExport.Pixels> pixels, Path file) {
        save(file, file.getFileName(), progress -> room.export().picture(pixels.get(), file, progress));
    }

    private interface Writing {
        void to(app.tradewind.work.Progress progress);
    }

    private void save(Path file, @Nullable Path name, Writing writing) {
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
        Background.LongWork<Boolean> work = progress -> {
            writing.to(progress);
            return true;
        };
        room.background()
                .startLong(
                        words.text("insights.export.title"),
                        work,
                        _ -> room.window()
                                .toasts()
                                .show(
                                        words.text("insights.export.done", String.valueOf(name)),
                                        words.text("insights.export.show-folder"),
                                        () -> room.export().open(folder)),
                        this::say);
    }

    private void say(Throwable failure) {
        if (!(failure instanceof CancelledException)) {
            room.window().toasts().show(room.messages().line(failure));
        }
    }
}
