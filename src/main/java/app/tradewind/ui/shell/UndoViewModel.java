package app.tradewind.ui.shell;

import app.tradewind.store.Journal;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/// Undo and redo over the whole book, by the store's journal.
public final class UndoViewModel {

    private final Journal journal;
    private final Background background;
    private final Toasts toasts;
    private final LongFunction<Journal.Undone> undoStep;
    private final Messages messages;

    /// @param undoStep takes one step back, with whatever follows from it, such as the search's words
    public UndoViewModel(
            Journal journal,
            LongFunction<Journal.Undone> undoStep,
            Background background,
            Toasts toasts,
            Messages messages) {
        this.journal = journal;
        this.background = background;
        this.toasts = toasts;
        this.undoStep = undoStep;
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
                () -> which.get()
                        .map(set -> said(messages.text(done, set.label()), undoStep.apply(set.id())))
                        .orElseGet(() -> messages.text(nothing)),
                toasts::show);
    }

    private String said(String done, Journal.Undone undone) {
        return undone.kept().isEmpty()
                ? done
                : messages.text("shell.undo.kept", done, undone.kept().size());
    }
}
