package app.tradewind.ui.settings;

import app.tradewind.contact.due.StageDays;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import app.tradewind.ui.settings.StagesViewModel.Line;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The stages, one line each; a new one below them. Alt and an arrow move the line that is written in.
public final class StagesView extends VBox {

    private final StagesViewModel model;
    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final HBox question = new HBox(8);

    /// @param grades what stands below the stages
    public StagesView(StagesViewModel model, Node grades, Messages messages) {
        this.model = model;
        this.messages = messages;
        setSpacing(12);
        setPadding(new Insets(20, 24, 20, 24));
        grid.setHgap(8);
        grid.setVgap(6);
        for (double width : new double[] {220, 110, 90}) {
            grid.getColumnConstraints().add(new ColumnConstraints(width));
        }
        question.setAlignment(Pos.CENTER_LEFT);
        question.getStyleClass().addAll(Styles.BANNER, Tone.WARN.style());
        question.setId("stage-leaving");
        ScrollPane scroll = new ScrollPane(new VBox(12, grid, adder(), grades));
        scroll.setFitToWidth(true);
        scroll.setStyle("-fx-background-color: transparent; -fx-padding: 0;");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Texts.wrapped(Texts.muted(text("promise"))), question, scroll);
        model.lines().subscribe(this::show);
        model.leavingProperty().subscribe(this::ask);
        show();
    }

    private String text(String key) {
        return messages.text("settings.stages." + key);
    }

    private void show() {
        grid.getChildren().clear();
        grid.addRow(0, Texts.secondary(text("name")), Texts.secondary(text("days")), right(text("people")));
        for (int i = 0; i < model.lines().size(); i++) {
            Line line = model.lines().get(i);
            grid.addRow(i + 1, name(line), days(line), right(String.format(messages.locale(), "%,d", line.people())));
            grid.add(buttons(line, i), 3, i + 1);
        }
    }

    private static Label right(String words) {
        Label label = Texts.secondary(words);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    private TextField name(Line line) {
        TextField field = new TextField(line.name());
        field.setAccessibleText(text("name") + " " + line.name());
        field.setId("stage-name-" + line.code());
        field.setOnAction(_ -> model.rename(line, field.getText()));
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                model.rename(line, field.getText());
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
                model.move(line, key.getCode() == KeyCode.UP ? -1 : 1);
                key.consume();
            }
        });
        return field;
    }

    private Spinner<Integer> days(Line line) {
        Spinner<Integer> days = new Spinner<>(0, StageDays.LONGEST, line.days());
        days.setEditable(true);
        days.setPrefWidth(104);
        days.getEditor().setAccessibleText(messages.text("settings.stages.days-of", line.name()));
        days.valueProperty().subscribe((_, now) -> model.bear(line, now));
        return days;
    }

    private Node buttons(Line line, int index) {
        Button up = Buttons.icon(
                "fth-arrow-up", messages.text("settings.stages.up", line.name()), () -> model.move(line, -1));
        up.setDisable(index == 0);
        Button down = Buttons.icon(
                "fth-arrow-down", messages.text("settings.stages.down", line.name()), () -> model.move(line, 1));
        down.setDisable(index == model.lines().size() - 1);
        HBox buttons = new HBox(up, down);
        if (line.removable()) {
            buttons.getChildren()
                    .add(Buttons.icon(
                            "fth-trash-2",
                            messages.text("settings.stages.remove", line.name()),
                            () -> model.remove(line)));
        }
        return buttons;
    }

    private Node adder() {
        TextField name = new TextField();
        name.setPromptText(text("new"));
        name.setAccessibleText(text("new"));
        name.setPrefWidth(220);
        name.setId("stage-new");
        Runnable add = () -> {
            model.add(name.getText());
            name.clear();
        };
        name.setOnAction(_ -> add.run());
        Button button = Buttons.plain("fth-plus", text("add"), add);
        button.disableProperty().bind(name.textProperty().map(String::isBlank));
        return new HBox(8, name, button);
    }

    private void ask(@org.jspecify.annotations.Nullable Line going) {
        question.setVisible(going != null);
        question.setManaged(going != null);
        question.getChildren().clear();
        if (going == null) {
            return;
        }
        ComboBox<Line> where = new ComboBox<>();
        model.lines().stream().filter(line -> !line.code().equals(going.code())).forEach(where.getItems()::add);
        where.setConverter(Choices.shownAs(Line::name));
        where.getSelectionModel().selectFirst();
        String asked = messages.text("settings.stages.where", going.name(), going.people());
        where.setAccessibleText(asked);
        question.getChildren()
                .addAll(
                        Texts.plain(asked),
                        where,
                        Buttons.small(
                                messages.text("settings.stages.remove", going.name()),
                                () -> model.removeTo(where.getValue())),
                        Buttons.small(text("keep"), model::keep));
        where.requestFocus();
    }
}
