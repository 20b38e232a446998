package app.tradewind.ui.letters;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows the values of a choice in the user's words.
final class Words<T> extends StringConverter<T> {

    private final Function<T, String> word;

    private Words(Function<T, String> word) {
        this.word = word;
    }

    static <T> StringConverter<T> of(Function<T, String> word) {
        return new Words<>(word);
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : word.apply(value);
    }

    @Override
    @SuppressWarnings("NullAway") // nothing is typed into these choices
    public T fromString(String text) {
        return null;
    }
}
