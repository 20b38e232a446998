package app.tradewind.ui.letters;

import app.tradewind.letter.Letter;
import app.tradewind.letter.MergeField;
import app.tradewind.letter.MergeText;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The user's own text of one letter: written, kept or dropped. Lives on the JavaFX thread.
final class LetterEdit {

    private final LettersRoom room;
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper(false);
    private final StringProperty subject = new SimpleStringProperty("");
    private final StringProperty html = new SimpleStringProperty("");
    private @Nullable Review shown;

    LetterEdit(LettersRoom room) {
        this.room = room;
    }

    /// Another letter lies on the table; it is not edited yet.
    void take(Review review) {
        shown = review;
        subject.set(review.letter().subject());
        html.set(review.parts().body());
        end();
    }

    void begin() {
        editing.set(shown != null);
    }

    void end() {
        editing.set(false);
    }

    void append(String more) {
        begin();
        html.set(html.get() + more);
    }

    /// Keeps the text in the book, then tells `kept`.
    void keep(Runnable kept) {
        Review review = shown;
        if (review == null || !editing.get()) {
            return;
        }
        Letter letter = review.letter();
        String newSubject = subject.get().strip();
        String newHtml = review.parts().withBody(html.get()).html();
        List<String> unresolved = Stream.of(newSubject, newHtml)
                .flatMap(text -> MergeText.read(text).fields())
                .map(MergeField::written)
                .distinct()
                .toList();
        Instant now = room.time().clock().instant();
        room.background()
                .start(
                        () -> room.book().letters().rewrite(letter.id(), newSubject, newHtml, unresolved, now),
                        _ -> kept.run());
    }

    ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    StringProperty subjectProperty() {
        return subject;
    }

    StringProperty htmlProperty() {
        return html;
    }
}
