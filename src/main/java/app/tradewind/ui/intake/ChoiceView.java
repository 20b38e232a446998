package app.tradewind.ui.intake;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A box of values by their words.
final class ChoiceView<E> extends ComboBox<E> {

    ChoiceView(List<E> values, Function<E, String> word) {
        getItems().setAll(values);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable E one) {
                return one == null ? "" : word.apply(one);
            }

            @Override
            public E fromString(String text) {
                return getItems().stream()
                        .filter(one -> word.apply(one).equals(text))
                        .findFirst()
                        .orElse(getValue());
            }
        });
    }
}
