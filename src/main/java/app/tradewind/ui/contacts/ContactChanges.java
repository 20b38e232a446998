package app.tradewind.ui.contacts;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.store.Journal;
import app.tradewind.work.Progress;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Writes what the user does to contacts: each a step that the toast’s Undo takes back.
final class ContactChanges {

    private static final int PAGE = 500;

    private final ContactsRoom room;

    ContactChanges(ContactsRoom room) {
        this.room = room;
    }

    private Instant now() {
        return room.time().clock().instant();
    }

    /// Does `work` as one step and says `done`.
    ///
    /// @param failed gets what `work` threw
    void step(Journal.Kind kind, String label, Runnable work, Consumer<? super Throwable> failed) {
        Callable<Long> write = () -> room.book().history().record(kind, label, work);
        room.background().start(write, step -> room.window().toasts().show(label, () -> undo(step)), failed);
    }

    void step(Journal.Kind kind, String label, Runnable work) {
        room.background()
                .start(
                        () -> room.book().history().record(kind, label, work),
                        step -> room.window().toasts().show(label, () -> undo(step)));
    }

    void undo(long step) {
        room.background().start(() -> room.book().history().undo(step), undone -> {
            if (!undone.kept().isEmpty()) {
                String kept =
                        room.messages().text("contacts.undo.kept", undone.kept().size());
                room.window().toasts().show(kept);
            }
        });
    }

    void edit(ContactId contact, String label, UnaryOperator<ContactEdit> change, Consumer<? super Throwable> failed) {
        step(Journal.Kind.EDIT, label, () -> change(contact, change), failed);
    }

    /// One step over many contacts; the book is written in pages so that memory does not grow with the selection.
    void editAll(long[] ids, String label, UnaryOperator<ContactEdit> change) {
        step(Journal.Kind.BULK, label, () -> {
            for (int from = 0; from < ids.length; from += PAGE) {
                long[] page = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PAGE));
                room.book().contacts().findAll(page).forEach(before -> update(before, change));
            }
        });
    }

    /// As [#editAll(long[], String, UnaryOperator)], shown with its progress; cancelled, it leaves all as it was.
    ///
    /// @param title what is being done
    void editAll(long[] ids, String title, String label, UnaryOperator<ContactEdit> change) {
        room.background()
                .startLong(
                        title,
                        progress -> room.book()
                                .history()
                                .record(Journal.Kind.BULK, label, () -> editAll(ids, change, progress)),
                        step -> room.window().toasts().show(label, () -> undo(step)),
                        failure -> room.window().toasts().show(room.messages().line(failure)));
    }

    private void editAll(long[] ids, UnaryOperator<ContactEdit> change, Progress progress) {
        for (int from = 0; from < ids.length; from += PAGE) {
            progress.stopIfCancelled();
            long[] page = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PAGE));
            room.book().contacts().findAll(page).forEach(before -> update(before, change));
            progress.at(Math.min(ids.length, from + PAGE), ids.length);
        }
    }

    void delete(long[] ids) {
        String label = room.messages().text("contacts.done.deleted", ids.length);
        step(Journal.Kind.DELETE, label, () -> room.book().contacts().delete(now(), ids));
    }

    void restore(long[] ids) {
        String label = room.messages().text("contacts.done.restored", ids.length);
        step(Journal.Kind.EDIT, label, () -> room.book().contacts().restore(now(), ids));
    }

    private void change(ContactId contact, UnaryOperator<ContactEdit> change) {
        update(room.book().contacts().require(contact), change);
    }

    private void update(Contact before, UnaryOperator<ContactEdit> change) {
        Contact after = change.apply(new ContactEdit(before, now())).done();
        if (!after.equals(before)) {
            room.book().contacts().update(after, now());
        }
    }
}
