package app.tradewind.ui.letters.writing;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// What would be asked of a language model, in full, with the button that sends it.
public final class AssistView extends VBox {

    public AssistView(AssistViewModel model, String key) {
        super(6);
        Messages messages = model.messages();
        Button offer = Buttons.withKey(
                Buttons.link("fth-help-circle", messages.text("letters.assist.offer"), model::toggle), key);
        offer.setId("assist");
        Label where = wrapped(Texts.strong(""));
        where.textProperty().bind(model.whereProperty());
        Label order = wrapped(Texts.secondary(""));
        order.textProperty().bind(model.orderProperty());
        TextArea facts = new TextArea();
        facts.setId("assist-facts");
        facts.setPrefRowCount(4);
        facts.setWrapText(true);
        facts.setPromptText(messages.text("letters.assist.none"));
        facts.setAccessibleText(messages.text("letters.assist.facts"));
        facts.textProperty().bindBidirectional(model.factsProperty());
        Button send = Buttons.small(messages.text("letters.assist.send"), model::send);
        send.setId("assist-send");
        send.textProperty()
                .bind(Bindings.when(model.waitingProperty())
                        .then(messages.text("letters.assist.waiting"))
                        .otherwise(messages.text("letters.assist.send")));
        send.disableProperty().bind(Bindings.not(model.sendableProperty()));
        Label error = wrapped(Texts.secondary(""));
        error.getStyleClass().add(Styles.ERROR_TEXT);
        error.textProperty().bind(model.errorProperty());
        error.visibleProperty().bind(model.errorProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        VBox card =
                new VBox(8, where, order, Texts.secondary(messages.text("letters.assist.facts")), facts, send, error);
        card.getStyleClass().add(Styles.CARD);
        card.visibleProperty().bind(model.openProperty());
        card.managedProperty().bind(card.visibleProperty());
        visibleProperty().bind(model.readyProperty());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(offer, card);
    }

    private static Label wrapped(Label label) {
        return Texts.wrapped(label);
    }
}
