package app.tradewind.ui.contacts;

import app.tradewind.ui.contacts.FieldView.Choice;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A short list below a field of what the typed letters may mean: the arrows walk it, Enter or a click takes one.
final class SuggestionsView extends VBox {

    private static final String CHOSEN = "tw-chosen";

    private final Consumer<Choice> taken;
    private List<Choice> shown = List.of();
    private int at;

    SuggestionsView(TextField field, Function<String, List<Choice>> choices, Consumer<Choice> taken) {
        this.taken = taken;
        getStyleClass().add("tw-suggestions");
        field.textProperty().subscribe((_, typed) -> show(choices.apply(typed)));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// What Enter would take.
    Optional<Choice> chosen() {
        return shown.isEmpty() ? Optional.empty() : Optional.of(shown.get(at));
    }

    private void show(List<Choice> found) {
        shown = found;
        at = 0;
        getChildren().setAll(found.stream().map(this::button).toList());
        mark();
    }

    private Button button(Choice choice) {
        Button button = new Button(choice.word());
        button.getStyleClass().add("tw-facet");
        button.setMaxWidth(Double.MAX_VALUE);
        // the field keeps the focus: leaving it would save what was typed so far
        button.setFocusTraversable(false);
        button.setOnAction(_ -> taken.accept(choice));
        return button;
    }

    private void mark() {
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).getStyleClass().remove(CHOSEN);
            if (i == at) {
                getChildren().get(i).getStyleClass().add(CHOSEN);
            }
        }
    }

    private void pressed(KeyEvent key) {
        if (shown.isEmpty()) {
            return;
        }
        switch (key.getCode()) {
            case DOWN -> move(1, key);
            case UP -> move(-1, key);
            case ENTER -> {
                key.consume();
                taken.accept(shown.get(at));
            }
            default -> {
                // everything else is typed
            }
        }
    }

    private void move(int step, KeyEvent key) {
        at = Math.floorMod(at + step, shown.size());
        mark();
        key.consume();
    }
}
