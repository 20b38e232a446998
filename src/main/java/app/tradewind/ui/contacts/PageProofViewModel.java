package app.tradewind.ui.contacts;

import app.tradewind.contact.Contact;
import app.tradewind.contact.NoSolicitNote;
import app.tradewind.intake.proof.PageEvidence;
import app.tradewind.intake.proof.TakenPage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Keeps a page as the proof that the address of the contact who is looked at was published. Lives on the JavaFX
/// thread.
public final class PageProofViewModel {

    private record Done(long step, PageEvidence.Kept kept) {}

    private final ContactsRoom room;
    private final ContactWords words;
    private final ContactChanges changes;
    private final ContactDetailViewModel detail;

    PageProofViewModel(ContactsRoom room, ContactWords words, ContactChanges changes, ContactDetailViewModel detail) {
        this.room = room;
        this.words = words;
        this.changes = changes;
        this.detail = detail;
    }

    /// Keeps a saved page or a picture of one.
    public void take(Path file, PageEvidence.Told told) {
        keep(() -> TakenPage.ofFile(file), told);
    }

    /// Keeps the text of a page that was copied.
    public void paste(String text, PageEvidence.Told told) {
        if (text.isBlank()) {
            room.window().toasts().show(words.text("contacts.page.nothing"));
            return;
        }
        Instant now = room.time().clock().instant();
        keep(() -> TakenPage.ofText(text, words.text("contacts.page.pasted"), now), told);
    }

    private void keep(Callable<TakenPage> read, PageEvidence.Told told) {
        ContactDetailViewModel.@Nullable Shown shown = detail.shownProperty().get();
        if (shown == null || shown.isNew()) {
            return;
        }
        Contact contact = shown.contact();
        room.background()
                .start(
                        () -> write(contact, read.call(), told),
                        done -> room.window().toasts().show(said(done.kept()), () -> changes.undo(done.step())));
    }

    private Done write(Contact contact, TakenPage page, PageEvidence.Told told) {
        PageEvidence.Kept[] kept = new PageEvidence.Kept[1];
        long step = room.book()
                .history()
                .record(
                        app.tradewind.store.Journal.Kind.EDIT,
                        words.text("contacts.page.title"),
                        () -> kept[0] = room.book()
                                .pages()
                                .keep(
                                        page,
                                        told,
                                        List.of(room.book().contacts().require(contact.id())),
                                        room.time().clock().instant()));
        return new Done(step, kept[0]);
    }

    private String said(PageEvidence.Kept kept) {
        String note = kept.note() == NoSolicitNote.YES && !kept.refusal().isEmpty()
                ? words.text("contacts.page.refuses", kept.refusal())
                : words.text("contacts.page.kept." + kept.note());
        return kept.unseen() > 0 ? note + " " + words.text("contacts.page.unseen") : note;
    }
}
