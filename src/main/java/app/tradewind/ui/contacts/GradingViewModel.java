package app.tradewind.ui.contacts;

import app.tradewind.contact.grading.GradeProposal;
import app.tradewind.store.Journal;
import app.tradewind.ui.control.Newest;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Takes proposed grades: for the contact that is looked at, or for many after a preview. Each is one step.
public final class GradingViewModel {

    /// What taking would do.
    ///
    /// @param news what would change
    /// @param own how many graded by the user's own will would be another grade by the points
    public record Plan(List<GradeProposal> news, List<GradeProposal> own) {

        long becoming(app.tradewind.contact.Grade grade) {
            return news.stream().filter(one -> one.grade() == grade).count();
        }
    }

    private final ContactsRoom room;
    private final ContactWords words;
    private final ContactChanges changes;
    private final GradeWords said;
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>(null);
    private final Newest<Plan> planning;

    GradingViewModel(ContactsRoom room, ContactWords words, ContactChanges changes) {
        this.room = room;
        this.words = words;
        this.changes = changes;
        said = new GradeWords(words);
        planning = new Newest<>(room.background());
    }

    private Instant now() {
        return room.time().clock().instant();
    }

    /// Gives one contact the proposed grade.
    void take(GradeProposal proposal) {
        changes.step(
                Journal.Kind.EDIT,
                words.text("contacts.grading.taken", proposal.grade().name()),
                () -> room.book().grades().take(List.of(proposal), said::reasons, now()));
    }

    /// Leaves one contact as it is, for good.
    void keep(GradeProposal proposal) {
        changes.step(
                Journal.Kind.EDIT,
                words.text("contacts.grading.kept"),
                () -> room.book().grades().keep(proposal, now()));
    }

    /// Works out what the points would change among these contacts.
    public void prepare(long[] contacts) {
        planning.ask(
                () -> {
                    List<GradeProposal> all = room.book().grades().proposals(contacts, now());
                    return new Plan(
                            all.stream().filter(GradeProposal::isNews).toList(),
                            all.stream()
                                    .filter(one -> one.ownWill() && one.grade() != one.was())
                                    .toList());
                },
                plan::set);
    }

    /// What was prepared, as a sentence.
    String preview() {
        Plan now = plan.get();
        if (now == null) {
            return "";
        }
        String first = now.news().isEmpty()
                ? words.text("contacts.grading.plan-none")
                : words.text(
                        "contacts.grading.plan",
                        now.becoming(app.tradewind.contact.Grade.A),
                        now.becoming(app.tradewind.contact.Grade.B),
                        now.becoming(app.tradewind.contact.Grade.C));
        return now.own().isEmpty()
                ? first
                : first + " "
                        + words.text("contacts.grading.plan-own", now.own().size());
    }

    /// Takes what was prepared; grades of the user's own will stay.
    public void confirm() {
        Plan now = plan.get();
        if (now != null) {
            write(now.news());
        }
    }

    /// Takes what was prepared, also against grades of the user's own will.
    public void confirmAll() {
        Plan now = plan.get();
        if (now != null) {
            write(java.util.stream.Stream.concat(now.news().stream(), now.own().stream())
                    .toList());
        }
    }

    private void write(List<GradeProposal> taken) {
        forget();
        String label = words.text("contacts.grading.taken-many", taken.size());
        room.background()
                .startLong(
                        words.text("contacts.grading.running"),
                        _ -> room.book()
                                .history()
                                .record(
                                        Journal.Kind.BULK,
                                        label,
                                        () -> room.book().grades().take(taken, said::reasons, now())),
                        step -> room.window().toasts().show(label, () -> changes.undo(step)),
                        failure -> room.window().toasts().show(room.messages().line(failure)));
    }

    /// Leaves what was prepared. Returns false where nothing was.
    boolean forget() {
        planning.cancel();
        boolean was = plan.get() != null;
        plan.set(null);
        return was;
    }

    public ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty planningProperty() {
        return planning.busyProperty();
    }
}
