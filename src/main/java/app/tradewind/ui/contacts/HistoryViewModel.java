package app.tradewind.ui.contacts;

import app.tradewind.contact.HistoryStep;
import app.tradewind.store.Journal;
import app.tradewind.ui.control.ChangeWatch;
import app.tradewind.ui.control.Newest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The steps of the book’s history, each to be taken back or done again. Lives on the JavaFX thread.
public final class HistoryViewModel {

    private static final int MOST = 500;

    private final ContactsRoom room;
    private final ContactWords words;
    private final Newest<List<HistoryStep>> newest;
    private final ReadOnlyObjectWrapper<@Nullable List<HistoryStep>> steps = new ReadOnlyObjectWrapper<>(null);
    private Subscription watch = Subscription.EMPTY;

    public HistoryViewModel(ContactsRoom room) {
        this.room = room;
        words = room.words();
        newest = new Newest<>(room.background());
    }

    public void activate() {
        watch.unsubscribe();
        watch = ChangeWatch.of(room.book().changes(), Set.of("change_set", "contact"), room.background(), this::reload);
        reload();
    }

    public void release() {
        watch.unsubscribe();
        newest.cancel();
    }

    public void reload() {
        newest.ask(() -> room.book().past().steps().newest(MOST), steps::set);
    }

    /// Takes a step back, or does again one that was taken back.
    public void turn(HistoryStep step) {
        long target = step.undone() ? step.redo() : step.id();
        if (target == 0) {
            room.window().toasts().show(words.text("contacts.history.no-redo"));
            return;
        }
        String done = words.text(step.undone() ? "contacts.history.redone" : "contacts.history.undone", step.label());
        room.background().start(() -> room.book().history().undo(target), undone -> {
            room.window().toasts().show(said(done, undone));
            reload();
        });
    }

    private String said(String done, Journal.Undone undone) {
        return undone.kept().isEmpty()
                ? done
                : done + " " + words.text("contacts.undo.kept", undone.kept().size());
    }

    /// “Edit · Anna Meier · 2 d”.
    String facts(HistoryStep step) {
        String who = step.people() > 1 ? words.text("contacts.history.people", step.people()) : step.who();
        return Stream.of(
                        words.name("history-kind", step.kind()),
                        who,
                        step.undone() ? words.text("contacts.history.state-undone") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    void leave() {
        room.window().navigator().back();
    }

    ContactWords words() {
        return words;
    }

    /// The newest first; null until they are read.
    public ReadOnlyObjectProperty<@Nullable List<HistoryStep>> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return newest.busyProperty();
    }
}
