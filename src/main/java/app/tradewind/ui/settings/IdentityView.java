package app.tradewind.ui.settings;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.FormGrid;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// Who writes: the form, and how a letter will be signed.
public final class IdentityView extends BorderPane {

    private static final double ASIDE = 300;

    public IdentityView(IdentityViewModel model, Messages messages) {
        FormGrid form = new FormGrid();
        for (String name : IdentityViewModel.FIELDS) {
            String key = "settings.identity." + name;
            TextField field = new TextField();
            field.setId(name);
            field.textProperty().bindBidirectional(model.field(name));
            form.row(messages.text(key), field, messages.has(key + ".help") ? messages.text(key + ".help") : "");
        }
        Button save = Buttons.primary("fth-check", messages.text("settings.save"), model::save);
        save.disableProperty().bind(Bindings.not(model.changedProperty()));
        form.actions(save);
        form.setPadding(new Insets(20, 24, 20, 24));
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);

        Label signature = Texts.wrapped(Texts.muted(""));
        signature.textProperty().bind(model.signatureProperty());
        VBox card = new VBox(signature);
        card.getStyleClass().add(Styles.CARD);
        VBox aside = new VBox(
                12,
                Texts.strong(messages.text("settings.identity.signature")),
                card,
                Texts.wrapped(Texts.secondary(messages.text("settings.identity.signature-help"))));
        aside.getStyleClass().addAll(Styles.DETAIL, Styles.SUBTLE);
        aside.setMinWidth(ASIDE);
        aside.setMaxWidth(ASIDE);
        setCenter(scroll);
        setRight(aside);
    }
}
