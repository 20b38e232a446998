package app.tradewind.ui.intake;

import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.SecretField;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is wrong and what to do, at its place; a workbook's password is asked for here.
final class ProblemView extends HBox {

    private final Label title = Texts.wrapped(Texts.strong(""));
    private final Label advice = Texts.wrapped(Texts.plain(""));
    private final HBox ask;
    private final SecretField password;

    ProblemView(ImportViewModel model) {
        ImportWords words = model.words();
        password = new SecretField(words.text("intake.password.label"), words.text("intake.password.look"));
        password.setId("workbook-password");
        password.setPromptText(words.text("intake.password.label"));
        password.textProperty().bindBidirectional(model.file().passwordProperty());
        password.onEnter(model.file()::openWithPassword);
        ask = new HBox(
                8,
                password,
                Buttons.plain(
                        "",
                        words.text("intake.password.open"),
                        () -> model.file().openWithPassword()));
        ask.setAlignment(Pos.CENTER_LEFT);
        VBox text = new VBox(title, advice);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getStyleClass().addAll(Styles.BANNER, Tone.WARN.style());
        setId("import-problem");
        getChildren().addAll(Icons.of(Tone.WARN.icon(), Tone.WARN), text, ask);
        model.file().problemProperty().subscribe(this::show);
    }

    private void show(@Nullable ImportProblem problem) {
        setVisible(problem != null);
        setManaged(problem != null);
        if (problem != null) {
            title.setText(problem.title());
            advice.setText(problem.advice());
            ask.setVisible(problem.password());
            ask.setManaged(problem.password());
            if (problem.password()) {
                password.requestFocus();
            }
        }
    }
}
