package app.tradewind.ui.shell;

import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import javafx.scene.control.Label;

/// The place on the first page where a failure is said.
final class WelcomeError {

    private WelcomeError() {}

    static Label of(WelcomeViewModel model) {
        Label error = Texts.wrapped(Texts.plain(""));
        error.setId("error");
        error.getStyleClass().add(Styles.ERROR_TEXT);
        error.setGraphic(Icons.of(Tone.BLOCK.icon(), Tone.BLOCK));
        error.textProperty().bind(model.errorProperty());
        error.visibleProperty().bind(model.errorProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        return error;
    }
}
