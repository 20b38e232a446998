package app.tradewind.ui.settings.writing;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.FormGrid;
import app.tradewind.ui.control.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Whether a language model may be asked for a line, and where it is.
final class AssistView extends VBox {

    AssistView(AssistViewModel model) {
        super(8);
        Messages messages = model.messages();
        CheckBox on = new CheckBox(messages.text("settings.assist.on"));
        on.setId("assist-on");
        on.selectedProperty().bindBidirectional(model.onProperty());
        TextField address = new TextField();
        address.setId("assist-address");
        address.textProperty().bindBidirectional(model.addressProperty());
        TextField name = new TextField();
        name.setId("assist-model");
        name.textProperty().bindBidirectional(model.modelProperty());
        PasswordField key = new PasswordField();
        key.setId("assist-key");
        key.textProperty().bindBidirectional(model.keyProperty());
        FormGrid form = new FormGrid();
        form.row(messages.text("settings.assist.address"), address, messages.text("settings.assist.address.help"));
        form.row(messages.text("settings.assist.model"), name);
        form.row(messages.text("settings.assist.key"), key, messages.text("settings.assist.key.help"));
        form.disableProperty().bind(Bindings.not(model.onProperty()));
        Label note = Texts.wrapped(Texts.secondary(""));
        note.textProperty().bind(model.noteProperty());
        Button save = Buttons.plain("fth-check", messages.text("settings.save"), model::save);
        save.setId("assist-save");
        save.disableProperty().bind(Bindings.not(model.changedProperty()));
        getChildren()
                .addAll(
                        Texts.strong(messages.text("settings.assist.title")),
                        Texts.wrapped(Texts.secondary(messages.text("settings.assist.promise"))),
                        on,
                        form,
                        note,
                        save);
    }
}
