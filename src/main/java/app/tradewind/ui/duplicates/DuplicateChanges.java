package app.tradewind.ui.duplicates;

import app.tradewind.contact.duplicate.DuplicateGroup;
import app.tradewind.contact.duplicate.DuplicateKind;
import app.tradewind.contact.duplicate.MergePlan;
import app.tradewind.work.CancelledException;
import java.util.List;

/// Writes what the user decides: each a step that the toast’s Undo takes back, and the history at any later time.
final class DuplicateChanges {

    private final DuplicatesRoom room;
    private final DuplicateWords words;

    DuplicateChanges(DuplicatesRoom room, DuplicateWords words) {
        this.room = room;
        this.words = words;
    }

    /// @param goes whose record goes into that of `stays`
    void merge(MergePlan plan, String stays, String goes) {
        String label = words.text("done.merged", stays, goes);
        room.background()
                .start(
                        () -> room.book().merging().merge(plan, label),
                        step -> said(label, step),
                        failure -> room.window().toasts().show(room.messages().line(failure)));
    }

    void mergeAll(List<DuplicateGroup> groups) {
        String label = words.text("done.merged-all", groups.size());
        room.background()
                .startLong(
                        words.text("merging"),
                        progress -> room.book().merging().mergeAll(groups, label, progress),
                        step -> said(label, step),
                        failure -> {
                            if (!(failure instanceof CancelledException)) {
                                room.window().toasts().show(room.messages().line(failure));
                            }
                        });
    }

    void tellApart(DuplicateKind kind, long one, List<Long> others) {
        String label = words.text(kind == DuplicateKind.CONTACT ? "done.apart" : "done.apart-companies");
        room.background()
                .start(() -> room.book().merging().tellApart(kind, one, others, label), step -> said(label, step));
    }

    /// Takes a merge of any day apart; that can be undone, too.
    void takeApart(long step, String label) {
        room.background()
                .start(
                        () -> room.book().merging().undo(step),
                        undone -> room.window()
                                .toasts()
                                .show(
                                        undone.kept().isEmpty()
                                                ? words.text("done.taken-apart", label)
                                                : words.text(
                                                        "undo.kept",
                                                        undone.kept().size()),
                                        () -> undo(undone.set())),
                        failure -> room.window().toasts().show(room.messages().line(failure)));
    }

    private void said(String label, long step) {
        room.window().toasts().show(label, () -> undo(step));
    }

    private void undo(long step) {
        room.background().start(() -> room.book().merging().undo(step), undone -> {
            if (!undone.kept().isEmpty()) {
                room.window()
                        .toasts()
                        .show(words.text("undo.kept", undone.kept().size()));
            }
        });
    }
}
