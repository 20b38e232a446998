package app.tradewind.ui.settings;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.FormGrid;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// Who writes: the form, and how a letter will be signed.
public final class IdentityView extends BorderPane {

    private static final double ASIDE = 300;
    private static final double LOGO = 140;

    public IdentityView(IdentityViewModel model, Messages messages) {
        FormGrid form = new FormGrid();
        for (String name : IdentityViewModel.FIELDS) {
            String key = "settings.identity." + name;
            TextField field = new TextField();
            field.setId(name);
            field.textProperty().bindBidirectional(model.field(name));
            form.row(messages.text(key), field, messages.has(key + ".help") ? messages.text(key + ".help") : "");
        }
        form.row(
                messages.text("settings.identity.logo"),
                logo(model, messages),
                messages.text("settings.identity.logo.help"));
        Button save = Buttons.primary("fth-check", messages.text("settings.save"), model::save);
        save.disableProperty().bind(Bindings.not(model.changedProperty()));
        form.actions(save);
        form.setPadding(new Insets(20, 24, 20, 24));
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);

        Label signature = Texts.wrapped(Texts.muted(""));
        signature.textProperty().bind(model.signatureProperty());
        ImageView picture = new ImageView();
        picture.setPreserveRatio(true);
        picture.setFitWidth(LOGO);
        picture.setAccessibleText(messages.text("settings.identity.logo"));
        picture.managedProperty().bind(picture.imageProperty().isNotNull());
        model.logoAddressProperty()
                .subscribe(address -> picture.setImage(address.isEmpty() ? null : new Image(address, true)));
        VBox card = new VBox(8, signature, picture);
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

    private HBox logo(IdentityViewModel model, Messages messages) {
        Button choose = Buttons.plain("fth-image", messages.text("settings.identity.logo.choose"), () -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(messages.text("settings.identity.logo"));
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(
                            messages.text("settings.identity.logo.kinds"), "*.png", "*.jpg", "*.jpeg", "*.gif"));
            File file = chooser.showOpenDialog(getScene().getWindow());
            if (file != null) {
                model.chooseLogo(file.toPath());
            }
        });
        choose.setId("logo");
        Button remove = Buttons.link("", messages.text("settings.identity.logo.remove"), model::removeLogo);
        remove.visibleProperty().bind(model.logoAddressProperty().isNotEmpty());
        return new HBox(8, choose, remove);
    }
}
