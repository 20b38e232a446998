package app.tradewind.ui.shell;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The sample book: what is in it, and the button that opens it.
final class SampleBookView extends VBox {

    SampleBookView(WelcomeViewModel model, Messages messages) {
        Button open = Buttons.primary("fth-arrow-right", messages.text("shell.welcome.sample-open"), model::openSample);
        open.disableProperty().bind(model.busyProperty());
        HBox actions = new HBox(open);
        actions.setAlignment(Pos.CENTER_RIGHT);
        Label title = Texts.strong(messages.text("shell.welcome.sample"));
        title.getStyleClass().add("tw-form-title");
        getStyleClass().add("tw-welcome-right");
        getChildren()
                .addAll(
                        title,
                        Texts.wrapped(Texts.muted(messages.text("shell.welcome.sample-text"))),
                        WelcomeError.of(model),
                        actions);
    }
}
