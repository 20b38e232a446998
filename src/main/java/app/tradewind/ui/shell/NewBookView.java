package app.tradewind.ui.shell;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.SecretField;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.io.File;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// A new book: where, and its pass-phrase.
final class NewBookView extends VBox {

    private final WelcomeViewModel model;
    private final Messages messages;

    NewBookView(WelcomeViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        SecretField passphrase =
                new SecretField(messages.text("shell.welcome.passphrase"), messages.text("shell.welcome.look"));
        passphrase.setId("passphrase");
        passphrase.focusWhenShown();
        passphrase.textProperty().bindBidirectional(model.passphraseProperty());
        passphrase.onEnter(model::create);
        passphrase.disableProperty().bind(model.plainProperty());
        CheckBox plain = new CheckBox(messages.text("shell.welcome.plain"));
        plain.selectedProperty().bindBidirectional(model.plainProperty());
        Label plainAdvice = Texts.wrapped(Texts.secondary(messages.text("shell.welcome.plain-advice")));
        plainAdvice.visibleProperty().bind(model.plainProperty());
        plainAdvice.managedProperty().bind(model.plainProperty());
        Button create = Buttons.primary("fth-arrow-right", messages.text("shell.welcome.create"), model::create);
        create.disableProperty().bind(model.busyProperty());
        HBox actions = new HBox(create);
        actions.setAlignment(Pos.CENTER_RIGHT);
        Label title = Texts.strong(messages.text("shell.welcome.new"));
        title.getStyleClass().add("tw-form-title");
        getStyleClass().add("tw-welcome-right");
        getChildren()
                .addAll(
                        title,
                        Texts.secondary(messages.text("shell.welcome.where")),
                        where(),
                        Texts.secondary(messages.text("shell.welcome.passphrase")),
                        passphrase,
                        strength(),
                        Texts.wrapped(Texts.secondary(messages.text("shell.welcome.passphrase-advice"))),
                        plain,
                        plainAdvice,
                        WelcomeError.of(model),
                        actions);
    }

    private HBox where() {
        Label file = new Label();
        model.newFileProperty().subscribe(path -> file.setText(WelcomeViewModel.shown(path)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(file, gap, Buttons.link("", messages.text("shell.welcome.change"), this::pick));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("tw-file-line");
        return line;
    }

    private HBox strength() {
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("tw-strength");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label word = Texts.secondary("");
        model.passphraseProperty().subscribe(_ -> {
            Strength strength = model.strength();
            Strength.Grade grade = strength.grade();
            bar.setProgress(strength.share());
            bar.getStyleClass().removeAll("tw-warn", "tw-fine");
            bar.getStyleClass()
                    .add(
                            grade == Strength.Grade.STRONG
                                    ? "tw-fine"
                                    : grade == Strength.Grade.FAIR ? "tw-warn" : "tw-block");
            word.getStyleClass().removeAll(Styles.FINE_TEXT, Styles.WARN_TEXT, Styles.ERROR_TEXT);
            word.getStyleClass()
                    .add(
                            grade == Strength.Grade.STRONG
                                    ? Styles.FINE_TEXT
                                    : grade == Strength.Grade.FAIR ? Styles.WARN_TEXT : Styles.ERROR_TEXT);
            word.setText(messages.text("shell.strength." + grade.name().toLowerCase(Locale.ROOT)));
        });
        HBox line = new HBox(8, bar, word);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void pick() {
        FileChooser chooser = new FileChooser();
        chooser.setInitialDirectory(
                WelcomeViewModel.folder(model.newFileProperty().get()).toFile());
        chooser.setInitialFileName(String.valueOf(model.newFileProperty().get().getFileName()));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.text("shell.welcome.kind"), "*.tradewind"));
        File picked = chooser.showSaveDialog(getScene().getWindow());
        if (picked != null) {
            model.placeNew(picked.toPath());
        }
    }
}
