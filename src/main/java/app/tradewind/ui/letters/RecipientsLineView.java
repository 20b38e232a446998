package app.tradewind.ui.letters;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Chips;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// To whom the letter goes, and whose it is shown as.
final class RecipientsLineView extends HBox {

    private static final double NAME_WIDTH = 190;

    private final ComposerViewModel model;
    private final Messages messages;

    RecipientsLineView(ComposerViewModel model) {
        super(12);
        this.model = model;
        messages = model.messages();
        Label to = Chips.of("", Tone.NEUTRAL);
        to.textProperty().bind(model.recipientsProperty().map(this::chosen));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(ComposerHeadLinesView.label(messages.text("letters.to")), to, gap, preview());
    }

    private String chosen(Recipients people) {
        if (people.isEmpty()) {
            return messages.text("letters.to.nobody");
        }
        String key = people.byHand()
                ? "letters.to.hand"
                : people.search().isEmpty() ? "letters.to.all" : "letters.to.search";
        return messages.text(key, people.search(), people.count());
    }

    private Node preview() {
        Label previewAs = Texts.muted(messages.text("letters.preview.as"));
        previewAs.setMinWidth(Region.USE_PREF_SIZE);
        HBox preview = new HBox(12, previewAs, names(), pager());
        preview.setAlignment(Pos.CENTER_LEFT);
        preview.visibleProperty().bind(model.recipientsProperty().map(people -> !people.isEmpty()));
        return preview;
    }

    private Node names() {
        ComboBox<String> as = new ComboBox<>();
        as.setId("preview-as");
        as.setAccessibleText(messages.text("letters.preview.as"));
        as.setPrefWidth(NAME_WIDTH);
        model.recipientsProperty().subscribe(people -> {
            as.getItems().setAll(people.names());
            as.getSelectionModel().select(model.shownPersonProperty().get());
        });
        model.shownPersonProperty().subscribe(at -> as.getSelectionModel().select(at.intValue()));
        as.setOnAction(_ -> {
            int chosen = as.getSelectionModel().getSelectedIndex();
            if (chosen >= 0) {
                model.shownPersonProperty().set(chosen);
            }
        });
        return as;
    }

    private Node pager() {
        Label where = Texts.muted("");
        where.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text(
                                "letters.pager",
                                model.shownPersonProperty().get() + 1,
                                model.recipientsProperty().get().count()),
                        model.shownPersonProperty(),
                        model.recipientsProperty()));
        where.setMinWidth(Region.USE_PREF_SIZE);
        HBox pager = new HBox(
                2,
                Buttons.withKey(
                        Buttons.icon("fth-chevron-left", messages.text("letters.pager.before"), () -> model.page(-1)),
                        ComposerKeys.BEFORE),
                where,
                Buttons.withKey(
                        Buttons.icon("fth-chevron-right", messages.text("letters.pager.next"), () -> model.page(1)),
                        ComposerKeys.NEXT));
        pager.setAlignment(Pos.CENTER_LEFT);
        return pager;
    }
}
