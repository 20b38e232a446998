package app.tradewind.ui.settings;

import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.market.ClosedDay;
import app.tradewind.market.ClosedDayRepository;
import app.tradewind.market.Countries;
import app.tradewind.store.Journal;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The user's own closed days: added, removed, each with the way back. Lives on the JavaFX thread.
public final class ClosedDaysViewModel {

    /// One entry, in words.
    public record Line(ClosedDay day, String days, String country) {}

    /// What they are read from and written to.
    public record Book(ClosedDayRepository days, ChangeHistoryRepository history) {}

    private final Book book;
    private final Background background;
    private final Toasts toasts;
    private final Messages messages;
    private final Countries countries = new Countries();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty country = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> first = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> last = new SimpleObjectProperty<>();
    private final BooleanProperty everyYear = new SimpleBooleanProperty(false);
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    public ClosedDaysViewModel(Book book, Background background, Toasts toasts, Messages messages) {
        this.book = book;
        this.background = background;
        this.toasts = toasts;
        this.messages = messages;
        reload();
    }

    public void reload() {
        background.start(() -> book.days().all().stream().map(this::line).toList(), lines::setAll);
    }

    private Line line(ClosedDay day) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(
                messages.text(day.everyYear() ? "settings.calendar.day-yearly" : "settings.calendar.day"),
                messages.locale());
        String from = format.format(day.first());
        String days = day.first().equals(day.last())
                ? from
                : messages.text("settings.calendar.span", from, format.format(day.last()));
        String where = day.country();
        return new Line(
                day,
                day.everyYear() ? messages.text("settings.calendar.yearly", days) : days,
                where == null
                        ? messages.text("settings.calendar.everywhere")
                        : countries.name(where, messages.locale()));
    }

    /// Adds what was written; says what is wrong with it.
    public void add() {
        LocalDate begin = first.get();
        if (begin == null) {
            return;
        }
        LocalDate end = last.get() == null ? begin : last.get();
        String written = country.get().strip();
        Optional<String> where = written.isEmpty() ? Optional.empty() : countries.find(written);
        if (!written.isEmpty() && where.isEmpty()) {
            error.set(messages.text("settings.calendar.unknown-country", written));
        } else if (end.isBefore(begin)) {
            error.set(messages.text("settings.calendar.wrong-order"));
        } else {
            error.set("");
            keep(new ClosedDay(0, where.orElse(null), begin, end, everyYear.get(), name.get()));
        }
    }

    private void keep(ClosedDay day) {
        Line line = line(day);
        name.set("");
        first.set(null);
        last.set(null);
        step(
                messages.text("settings.calendar.added", line.days()),
                () -> book.days().add(day));
    }

    public void remove(Line line) {
        step(
                messages.text("settings.calendar.removed", line.days()),
                () -> book.days().delete(line.day().id()));
    }

    private void step(String label, Runnable work) {
        background.start(() -> book.history().record(Journal.Kind.EDIT, label, work), step -> {
            reload();
            toasts.show(label, () -> background.start(() -> book.history().undo(step), _ -> reload()));
        });
    }

    public ObservableList<Line> lines() {
        return lines;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty countryProperty() {
        return country;
    }

    public ObjectProperty<@Nullable LocalDate> firstProperty() {
        return first;
    }

    /// Null for one day alone.
    public ObjectProperty<@Nullable LocalDate> lastProperty() {
        return last;
    }

    public BooleanProperty everyYearProperty() {
        return everyYear;
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }
}
