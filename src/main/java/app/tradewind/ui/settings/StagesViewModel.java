package app.tradewind.ui.settings;

import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.Stage;
import app.tradewind.contact.StageRepository;
import app.tradewind.contact.due.StageDays;
import app.tradewind.contact.due.StageDaysRepository;
import app.tradewind.store.Journal;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The stages of the book, to be renamed, added, put in order and removed; and how long each may last. Every change
/// is
/// written at once, and the toast takes it back.
public final class StagesViewModel {

    /// One stage.
    ///
    /// @param days after how many days without movement it is found to stand still, 0 for never
    public record Line(String code, String name, long people, int days, boolean removable) {}

    /// What the stages are read from and written to.
    public record Book(StageRepository stages, StageDaysRepository days, ChangeHistoryRepository history) {}

    private final Book book;
    private final Background background;
    private final Toasts toasts;
    private final InstantSource clock;
    private final Messages messages;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Line> leaving = new ReadOnlyObjectWrapper<>(null);

    public StagesViewModel(Book book, Background background, Toasts toasts, InstantSource clock, Messages messages) {
        this.book = book;
        this.background = background;
        this.toasts = toasts;
        this.clock = clock;
        this.messages = messages;
        reload();
    }

    public ObservableList<Line> lines() {
        return lines;
    }

    /// The stage that is to be removed and has people in it, until it is said where they go.
    public ReadOnlyObjectProperty<@Nullable Line> leavingProperty() {
        return leaving.getReadOnlyProperty();
    }

    public void reload() {
        background.start(this::read, lines::setAll);
    }

    private List<Line> read() {
        StageDays days = book.days().days();
        return book.stages().all().stream().map(stage -> line(stage, days)).toList();
    }

    private Line line(Stage stage, StageDays days) {
        return new Line(
                stage.code(),
                stage.label().isEmpty() ? usual(stage.code()) : stage.label(),
                book.stages().people(stage.code()),
                days.days(stage.code()),
                StageRepository.canRemove(stage.code()));
    }

    private String usual(String code) {
        String key = "contacts.stage." + code;
        return messages.has(key)
                ? messages.text(key)
                : code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// Writes another name; nothing gives the usual one back.
    public void rename(Line line, String name) {
        String wanted = name.strip();
        if (!wanted.equals(line.name())) {
            String label = wanted.equals(usual(line.code())) ? "" : wanted;
            step(
                    messages.text("settings.stages.renamed", label.isEmpty() ? usual(line.code()) : label),
                    () -> book.stages().rename(line.code(), label));
        }
    }

    public void add(String name) {
        if (!name.isBlank()) {
            step(
                    messages.text("settings.stages.added", name.strip()),
                    () -> book.stages().add(name));
        }
    }

    /// One place further up, or down for a step of 1.
    public void move(Line line, int step) {
        List<String> codes = new ArrayList<>(lines.stream().map(Line::code).toList());
        int from = codes.indexOf(line.code());
        int to = from + step;
        if (from >= 0 && to >= 0 && to < codes.size()) {
            Collections.swap(codes, from, to);
            step(
                    messages.text("settings.stages.moved", line.name()),
                    () -> book.stages().order(codes));
        }
    }

    /// Removes an empty stage; of one with people it is first asked where they go.
    public void remove(Line line) {
        if (line.people() > 0) {
            leaving.set(line);
        } else {
            remove(line, "NOT_CONTACTED");
        }
    }

    /// Removes the stage that was asked about; its people go to `to`.
    public void removeTo(Line to) {
        Line going = leaving.get();
        if (going != null && !going.code().equals(to.code())) {
            leaving.set(null);
            remove(going, to.code());
        }
    }

    public void keep() {
        leaving.set(null);
    }

    private void remove(Line line, String to) {
        step(
                messages.text("settings.stages.removed", line.name()),
                () -> book.stages().remove(line.code(), to, clock.instant()));
    }

    /// Sets after how many days the stage is found to stand still; 0 is never.
    public void bear(Line line, int days) {
        if (days == line.days()) {
            return;
        }
        background.start(
                () -> {
                    StageDays before = book.days().days();
                    book.days().save(before.with(line.code(), days));
                    return before;
                },
                before -> {
                    reload();
                    toasts.show(messages.text("settings.stages.bears", line.name(), days), () -> back(before));
                });
    }

    private void back(StageDays before) {
        background.start(
                () -> {
                    book.days().save(before);
                    return true;
                },
                _ -> reload());
    }

    private void step(String label, Runnable work) {
        background.start(() -> book.history().record(Journal.Kind.BULK, label, work), step -> {
            reload();
            toasts.show(label, () -> background.start(() -> book.history().undo(step), _ -> reload()));
        });
    }
}
