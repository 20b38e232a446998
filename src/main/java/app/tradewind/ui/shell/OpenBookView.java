package app.tradewind.ui.shell;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.SecretField;
import app.tradewind.ui.control.Texts;
import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// A book that is there: which one, and its pass-phrase. Books opened before stand below.
final class OpenBookView extends VBox {

    private final WelcomeViewModel model;
    private final Messages messages;

    OpenBookView(WelcomeViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        Label title = Texts.strong(messages.text("shell.welcome.open-title"));
        title.getStyleClass().add("tw-form-title");
        getStyleClass().add("tw-welcome-right");
        getChildren().addAll(title, Texts.secondary(messages.text("shell.welcome.book")), which(), unlock());
        if (model.recent().size() > 1) {
            getChildren().add(recent());
        }
    }

    private HBox which() {
        Label file = new Label();
        model.chosenProperty()
                .subscribe(path -> file.setText(
                        path == null ? messages.text("shell.welcome.none") : WelcomeViewModel.shown(path)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(file, gap, Buttons.link("", messages.text("shell.welcome.choose"), this::pick));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("tw-file-line");
        return line;
    }

    private VBox unlock() {
        SecretField passphrase =
                new SecretField(messages.text("shell.welcome.passphrase"), messages.text("shell.welcome.look"));
        passphrase.setId("passphrase");
        passphrase.focusWhenShown();
        passphrase.textProperty().bindBidirectional(model.passphraseProperty());
        passphrase.onEnter(model::open);
        Button open = Buttons.primary("fth-unlock", messages.text("shell.welcome.unlock"), model::open);
        open.disableProperty().bind(model.busyProperty().or(Bindings.isNull(model.chosenProperty())));
        HBox actions = new HBox(open);
        actions.setAlignment(Pos.CENTER_RIGHT);
        return new VBox(
                10,
                Texts.secondary(messages.text("shell.welcome.passphrase")),
                passphrase,
                WelcomeError.of(model),
                actions);
    }

    private VBox recent() {
        VBox lines = new VBox(4, Texts.secondary(messages.text("shell.welcome.recent")));
        lines.getStyleClass().add("tw-recent");
        model.recent().stream().limit(4).forEach(path -> {
            Button button = Buttons.link("fth-book", WelcomeViewModel.shown(path), () -> model.choose(path));
            button.setTooltip(new Tooltip(path.toString()));
            lines.getChildren().add(button);
        });
        return lines;
    }

    private void pick() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(messages.text("shell.welcome.kind"), "*.tradewind"),
                        new FileChooser.ExtensionFilter(messages.text("shell.welcome.any-file"), "*.*"));
        File picked = chooser.showOpenDialog(getScene().getWindow());
        if (picked != null) {
            model.choose(picked.toPath());
        }
    }
}
