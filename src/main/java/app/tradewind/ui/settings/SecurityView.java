package app.tradewind.ui.settings;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.FormGrid;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/// Where the book is, and whether it is encrypted.
public final class SecurityView extends StackPane {

    public SecurityView(SecurityViewModel model, Messages messages) {
        TextField place = new TextField(model.file().toString());
        place.setEditable(false);
        place.getStyleClass().add("tw-long");
        String state = model.isEncrypted() ? "encrypted" : "plain";
        Label encrypted = Texts.plain(messages.text("settings.security." + state));
        Tone tone = model.isEncrypted() ? Tone.FINE : Tone.WARN;
        encrypted.setGraphic(Icons.of(model.isEncrypted() ? "fth-lock" : "fth-unlock", tone));
        encrypted.getStyleClass().add(model.isEncrypted() ? Styles.FINE_TEXT : Styles.WARN_TEXT);
        encrypted.getStyleClass().add("tw-form-label");
        FormGrid form = new FormGrid()
                .row(messages.text("settings.security.book"), place, messages.text("settings.security.book.help"))
                .row(
                        messages.text("settings.security.encryption"),
                        encrypted,
                        messages.text("settings.security." + state + ".help"));
        form.setPadding(new Insets(20, 24, 20, 24));
        getChildren().add(form);
    }
}
