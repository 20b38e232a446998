package app.tradewind.ui.contacts;

import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A field that is edited in its place: a click or Enter opens it, Enter saves, Esc leaves.
final class FieldView extends VBox {

    /// A value with its word.
    record Choice(String code, String word) {}

    /// How a field is edited.
    sealed interface Editor {}

    record OneLine(String text) implements Editor {}

    record Lines(String text) implements Editor {}

    /// A line with a short list of what it may mean; what is chosen there is saved by its code.
    record Suggested(String text, Function<String, List<Choice>> choices) implements Editor {}

    record OneOf(String code, List<Choice> choices) implements Editor {}

    private final StackPane place = new StackPane();
    private final Node shown;
    private final Label nothing = Texts.plain("—");
    private final VBox value;
    private final Supplier<Editor> editors;
    private final String label;
    private final Consumer<String> save;
    private final Label fault = Texts.wrapped(Texts.secondary(""));
    private @Nullable Node suggestions;
    private Editor editor = new OneLine("");
    private String typed = "";
    private boolean open;
    private Runnable closed = () -> {};

    /// @param shown shows the value; whoever changes it says so by [#read(String)]
    /// @param editors is asked when the field is opened
    FieldView(String label, Node shown, Supplier<Editor> editors, Consumer<String> save) {
        this.shown = shown;
        this.editors = editors;
        this.label = label;
        this.save = save;
        Label name = Texts.muted(label);
        name.getStyleClass().add("tw-field-label");
        name.setMinHeight(USE_PREF_SIZE);
        name.setWrapText(true);
        place.getStyleClass().add("tw-field-place");
        place.setMinWidth(0);
        HBox.setHgrow(place, Priority.ALWAYS);
        HBox line = new HBox(name, place);
        line.getStyleClass().add("tw-field");
        fault.getStyleClass().addAll(Styles.ERROR_TEXT, "tw-field-fault");
        getChildren().add(line);
        nothing.getStyleClass().add("tw-nothing");
        value = new VBox(shown, nothing);
        value.getStyleClass().add("tw-field-value");
        value.setFocusTraversable(true);
        value.setAccessibleRole(AccessibleRole.BUTTON);
        value.setAccessibleText(label);
        value.setOnMouseClicked(_ -> open());
        value.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                open();
                key.consume();
            }
        });
        place.getChildren().setAll(value);
    }

    /// The value has become `text`: what a screen reader says, and a dash where it is empty.
    void read(String text) {
        value.setAccessibleText(label + " " + text);
        NodePool.seen(shown, !text.isEmpty());
        NodePool.seen(nothing, text.isEmpty());
    }

    Node shown() {
        return shown;
    }

    /// Calls `run` whenever the editor was closed.
    void whenClosed(Runnable run) {
        closed = run;
    }

    boolean isOpen() {
        return open;
    }

    void open() {
        if (open) {
            return;
        }
        editor = editors.get();
        open(
                switch (editor) {
                    case OneLine line -> line.text();
                    case Lines lines -> lines.text();
                    case Suggested line -> line.text();
                    case OneOf one -> one.code();
                });
    }

    private void open(String text) {
        if (open) {
            return;
        }
        open = true;
        Node control = switch (editor) {
            case OneLine line -> field(line.text(), text);
            case Suggested line -> suggested(line, text);
            case Lines _ -> area(text);
            case OneOf one -> box(text, one.choices());
        };
        shown.getParent().setVisible(false);
        place.getChildren().add(control);
        control.requestFocus();
    }

    /// Opens again with what was typed, and says what was wrong with it.
    void refuse(String sentence) {
        fault.setText(sentence);
        editor = editors.get();
        if (!getChildren().contains(fault)) {
            getChildren().add(fault);
        }
        open(typed);
    }

    boolean leave() {
        if (!open) {
            return false;
        }
        close();
        return true;
    }

    private void close() {
        open = false;
        getChildren().removeAll(fault, suggestions);
        place.getChildren().setAll(place.getChildren().getFirst());
        shown.getParent().setVisible(true);
        shown.getParent().requestFocus();
        closed.run();
    }

    private void save(String before, String now) {
        typed = now;
        close();
        if (!now.strip().equals(before)) {
            save.accept(now);
        }
    }

    private TextField field(String before, String text) {
        TextField field = new TextField(text);
        field.setAccessibleText(label);
        field.setOnAction(_ -> save(before, field.getText()));
        saveWhenLeft(field, before);
        field.selectAll();
        return field;
    }

    private TextField suggested(Suggested line, String text) {
        TextField field = field(line.text(), text);
        suggestions = new SuggestionsView(field, line.choices(), chosen -> save(line.text(), chosen.code()));
        getChildren().add(suggestions);
        return field;
    }

    private TextArea area(String text) {
        TextArea area = new TextArea(text);
        area.setAccessibleText(label);
        area.setPrefRowCount(4);
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShiftDown()) {
                key.consume();
                save(((Lines) editor).text(), area.getText());
            }
        });
        saveWhenLeft(area, ((Lines) editor).text());
        return area;
    }

    /// What was typed is not lost by a click elsewhere.
    private void saveWhenLeft(TextInputControl control, String before) {
        leaveOnEscape(control);
        control.focusedProperty().subscribe((was, is) -> {
            if (was && !is && open && control.getScene() != null) {
                save(before, control.getText());
            }
        });
    }

    private void leaveOnEscape(Node control) {
        control.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close();
            }
        });
    }

    private ComboBox<Choice> box(String code, List<Choice> choices) {
        ComboBox<Choice> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setConverter(words());
        choices.stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .ifPresent(box::setValue);
        box.setMaxWidth(Double.MAX_VALUE);
        leaveOnEscape(box);
        box.setOnAction(_ -> {
            if (open && box.getValue() != null) {
                save(code, box.getValue().code());
            }
        });
        box.showingProperty().subscribe((was, is) -> {
            if (was && !is && open) {
                close();
            }
        });
        javafx.application.Platform.requestNextPulse();
        box.sceneProperty().subscribe(scene -> {
            if (scene != null && scene.getWindow() != null) {
                box.show();
            }
        });
        return box;
    }

    private static StringConverter<Choice> words() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice choice) {
                return choice == null ? "" : choice.word();
            }

            @Override
            public Choice fromString(String word) {
                return new Choice(word, word);
            }
        };
    }
}
