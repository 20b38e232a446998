package app.tradewind.ui.shell;

import app.tradewind.store.Journal;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Undo and redo over the whole book, by the store's journal.
public final class UndoViewModel {

    private final Journal journal;
    private final Background background;
    private final Toasts toasts;
    private final InstantSource clock;
    private final Messages messages;

    public UndoViewModel(
            Journal journal, Background background, Toasts toasts, InstantSource clock, Messages messages) {
        this.journal = journal;
        this.background = background;
        this.toasts = toasts;
        this.clock = clock;
        this.messages = messages;
    }

    /// Takes back the last change of the book that was not taken back.
    public void undo() {
        take(journal::lastUndoable, "shell.undo.done", "shell.undo.nothing");
    }

    public void redo() {
        take(journal::lastRedoable, "shell.redo.done", "shell.redo.nothing");
    }

    private void take(Supplier<Optional<Journal.ChangeSet>> which, String done, String nothing) {
        background.start(
                () -> {
                    Optional<Journal.ChangeSet> set = which.get();
                    set.ifPresent(found -> journal.undo(found.id(), Set.of(), clock.instant()));
                    return set;
                },
                set -> toasts.show(
                        set.map(found -> messages.text(done, found.label())).orElseGet(() -> messages.text(nothing))));
    }
}
