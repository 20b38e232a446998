package app.tradewind.ui.settings;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How a box of choices shows its values.
final class Choices {

    private Choices() {}

    /// For boxes that are only chosen from, never typed into.
    static <T> StringConverter<@Nullable T> shownAs(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
