package app.tradewind.ui.settings;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import app.tradewind.ui.settings.StagesViewModel.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
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
    private final Map<String, StageLineView> lines = new HashMap<>();
    private List<String> shown = List.of();
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
        // the numbers of people are those of now whenever the section is looked at
        sceneProperty().subscribe((_, scene) -> {
            if (scene != null) {
                model.reload();
            }
        });
        model.leavingProperty().subscribe(this::ask);
        show();
    }

    private String text(String key) {
        return messages.text("settings.stages." + key);
    }

    /// Lines stay where they are unless the stages or their order changed.
    private void show() {
        List<String> codes = model.lines().stream().map(Line::code).toList();
        model.lines()
                .forEach(line -> lines.computeIfAbsent(line.code(), _ -> new StageLineView(model, messages, line)));
        if (!codes.equals(shown)) {
            arrange(codes);
        }
        for (int i = 0; i < codes.size(); i++) {
            StageLineView line = lines.get(codes.get(i));
            if (line != null) {
                line.fill(model.lines().get(i), new StageLineView.Ends(i == 0, i == codes.size() - 1));
            }
        }
    }

    private void arrange(List<String> codes) {
        shown = codes;
        lines.keySet().retainAll(codes);
        Optional<StageLineView> writtenIn =
                lines.values().stream().filter(StageLineView::isWrittenIn).findFirst();
        grid.getChildren().clear();
        grid.addRow(0, Texts.secondary(text("name")), Texts.secondary(text("days")), right(text("people")));
        for (int i = 0; i < codes.size(); i++) {
            StageLineView line = lines.get(codes.get(i));
            if (line != null) {
                grid.addRow(i + 1, line.nodes().toArray(Node[]::new));
            }
        }
        writtenIn.ifPresent(StageLineView::write);
    }

    private static Label right(String words) {
        Label label = Texts.secondary(words);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
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
