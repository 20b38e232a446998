package app.tradewind.ui.settings;

import app.tradewind.contact.due.StageDays;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.settings.StagesViewModel.Line;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

/// One stage of the list, made once and filled again, so that what is written in keeps the focus.
final class StageLineView {

    private final StagesViewModel model;
    private final Messages messages;
    private final TextField name = new TextField();
    private final Spinner<Integer> days = new Spinner<>(0, StageDays.LONGEST, 0);
    private final Label people = Texts.secondary("");
    private final Button up;
    private final Button down;
    private final HBox buttons;
    private Line line;

    StageLineView(StagesViewModel model, Messages messages, Line first) {
        this.model = model;
        this.messages = messages;
        line = first;
        name.setId("stage-name-" + first.code());
        name.setOnAction(_ -> rename());
        name.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                rename();
            }
        });
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        days.setId("stage-days-" + first.code());
        days.setEditable(true);
        days.setPrefWidth(104);
        days.valueProperty().subscribe((_, now) -> model.bear(line, now));
        GridPane.setHalignment(people, HPos.RIGHT);
        up = Buttons.icon("fth-arrow-up", messages.text("settings.stages.up", first.name()), () -> move(-1));
        down = Buttons.icon("fth-arrow-down", messages.text("settings.stages.down", first.name()), () -> move(1));
        buttons = new HBox(up, down);
        if (first.removable()) {
            buttons.getChildren()
                    .add(Buttons.icon(
                            "fth-trash-2",
                            messages.text("settings.stages.remove", first.name()),
                            () -> model.remove(line)));
        }
    }

    private void rename() {
        model.rename(line, name.getText());
    }

    private void move(int step) {
        model.move(line, step);
    }

    private void pressed(KeyEvent key) {
        if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            move(key.getCode() == KeyCode.UP ? -1 : 1);
            key.consume();
        }
    }

    /// @param first whether it is the first line of the list; `last` likewise
    void fill(Line now, Ends ends) {
        boolean renamed = !now.name().equals(line.name()) || name.getText().isEmpty();
        line = now;
        if (renamed) {
            name.setText(now.name());
        }
        name.setAccessibleText(messages.text("settings.stages.name") + " " + now.name());
        days.getValueFactory().setValue(now.days());
        days.getEditor().setAccessibleText(messages.text("settings.stages.days-of", now.name()));
        people.setText(String.format(messages.locale(), "%,d", now.people()));
        up.setDisable(ends.first());
        down.setDisable(ends.last());
    }

    /// Whether a line is the first or the last of the list.
    record Ends(boolean first, boolean last) {}

    List<Node> nodes() {
        return List.of(name, days, people, buttons);
    }

    boolean isWrittenIn() {
        return name.isFocused();
    }

    void write() {
        name.requestFocus();
    }
}
