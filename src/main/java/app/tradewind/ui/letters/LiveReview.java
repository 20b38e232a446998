package app.tradewind.ui.letters;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.letter.Template;
import app.tradewind.mail.MailAccount;
import app.tradewind.ui.control.Tone;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The checks of the shown letter while it is typed. One is under way at most: of the changes meanwhile only the
/// newest is looked at next, so that fast typing does not pile up work. Lives on the JavaFX thread.
final class LiveReview {

    private final LettersRoom room;
    private final Reviews reviews;
    private final CheckLines lines;
    private final ReadOnlyObjectWrapper<@Nullable Review> review = new ReadOnlyObjectWrapper<>();
    private final ObservableList<CheckLine> here = FXCollections.observableArrayList();
    private @Nullable Question waiting;
    private boolean asking;

    /// @param contact null for somebody made up
    record Question(
            Template template,
            @Nullable ContactId contact,
            @Nullable MailAccount account) {}

    private record Answer(Question question, Review review) {}

    LiveReview(LettersRoom room, Reviews reviews, CheckLines lines) {
        this.room = room;
        this.reviews = reviews;
        this.lines = lines;
    }

    void ask(Question question) {
        waiting = question;
        if (!asking) {
            next();
        }
    }

    private void next() {
        Question question = waiting;
        if (question == null) {
            return;
        }
        waiting = null;
        asking = true;
        room.background().start(() -> answer(question), this::answered, this::failed);
    }

    private Answer answer(Question question) {
        ContactId id = question.contact();
        Contact contact = id == null
                ? new RecipientsSource(room).sample(room.messages())
                : room.book().people().contacts().require(id);
        return new Answer(question, reviews.draft(question.template(), contact, question.account()));
    }

    private void answered(Answer answer) {
        asking = false;
        review.set(answer.review());
        List<CheckLine> all = lines.of(answer.review());
        // what stands against somebody made up stands against nobody
        here.setAll(
                answer.question().contact() == null
                        ? all.stream().filter(line -> line.tone() != Tone.BLOCK).toList()
                        : all);
        next();
    }

    private void failed(Throwable failure) {
        asking = false;
        room.window().toasts().show(room.messages().line(failure));
        next();
    }

    /// Looks at nothing more.
    void cancel() {
        waiting = null;
    }

    ReadOnlyObjectProperty<@Nullable Review> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    ObservableList<CheckLine> here() {
        return here;
    }
}
