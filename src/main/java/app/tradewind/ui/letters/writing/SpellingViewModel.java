package app.tradewind.ui.letters.writing;

import app.tradewind.letter.spelling.Misspelling;
import app.tradewind.letter.spelling.Spelling;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The spelling of the text on the desk while it is typed. One check is under way at most, and of the changes
/// meanwhile only the newest is looked at next. Lives on the JavaFX thread.
public final class SpellingViewModel {

    private final Spelling spelling;
    private final Background background;
    private final Toasts toasts;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<List<Misspelling>> wrong = new ReadOnlyObjectWrapper<>(List.of());
    private String language = "en";
    private List<String> names = List.of();
    private @Nullable String waiting;
    private @Nullable String last;
    private boolean asking;

    public SpellingViewModel(Spelling spelling, Background background, Toasts toasts, Messages messages) {
        this.spelling = spelling;
        this.background = background;
        this.toasts = toasts;
        this.messages = messages;
    }

    /// The letter is in another language, or others are named in it.
    ///
    /// @param right words that are right in this letter
    public void write(String tag, List<String> right) {
        if (!tag.equals(language) || !right.equals(names)) {
            language = tag;
            names = List.copyOf(right);
            again();
        }
    }

    /// Looks at a text as the editor has it: a field or a picture is one character of it.
    public void check(String text) {
        last = text;
        waiting = text;
        if (!asking) {
            next();
        }
    }

    private void again() {
        if (last != null) {
            check(last);
        }
    }

    private void next() {
        String text = waiting;
        if (text == null) {
            return;
        }
        waiting = null;
        asking = true;
        String tag = language;
        List<String> right = names;
        background.start(() -> spelling.check(text, tag, right), this::answered, failure -> {
            asking = false;
            toasts.show(messages.line(failure));
        });
    }

    private void answered(List<Misspelling> found) {
        asking = false;
        if (waiting == null) {
            wrong.set(found);
        }
        next();
    }

    /// The misspelt word around a place of the text; null where there is none.
    public @Nullable Misspelling at(int place) {
        return wrong.get().stream()
                .filter(one -> one.start() <= place && place <= one.end())
                .findFirst()
                .orElse(null);
    }

    /// The next misspelt word from a place on, or the first; null where all is right.
    public @Nullable Misspelling from(int place) {
        return wrong.get().stream()
                .filter(one -> one.end() > place)
                .findFirst()
                .orElse(wrong.get().isEmpty() ? null : wrong.get().getFirst());
    }

    /// What may be meant by a word, the likeliest first.
    public void suggestions(String word, Consumer<List<String>> answered) {
        String tag = language;
        background.start(() -> spelling.suggestions(word, tag), answered);
    }

    /// The word is right, here and in every letter.
    public void add(String word) {
        change(
                () -> spelling.add(word),
                () -> toasts.show(
                        messages.text("letters.spelling.added", word),
                        () -> change(() -> spelling.remove(word), () -> {})));
    }

    private void change(Runnable work, Runnable then) {
        background.start(
                () -> {
                    work.run();
                    return true;
                },
                _ -> {
                    then.run();
                    again();
                });
    }

    public ReadOnlyObjectProperty<List<Misspelling>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    public Messages messages() {
        return messages;
    }
}
