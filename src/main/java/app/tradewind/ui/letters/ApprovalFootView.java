package app.tradewind.ui.letters;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The foot of the approval: what stands against the letter, the reason that lifts it, and the four decisions.
final class ApprovalFootView extends VBox {

    private final ApprovalViewModel model;
    private final Messages messages;

    /// @param back takes the keys again after a reason was written
    ApprovalFootView(ApprovalViewModel model, Runnable back) {
        super(10);
        this.model = model;
        messages = model.messages();
        getStyleClass().add("tw-approve-foot");
        getChildren().addAll(reason(back), buttons());
    }

    private String text(String key) {
        return messages.text(key);
    }

    private Node buttons() {
        Button approve =
                keyed(Buttons.primary("fth-check", text("letters.approve"), model::approve), ApprovalKeys.APPROVE);
        Button edit = keyed(Buttons.plain("fth-edit-2", text("letters.edit"), model::edit), ApprovalKeys.EDIT);
        approve.setId("approve");
        edit.setId("edit");
        HBox line = new HBox(
                6,
                approve,
                edit,
                keyed(Buttons.plain("fth-skip-forward", text("letters.skip"), model::skip), ApprovalKeys.SKIP),
                keyed(Buttons.link("fth-slash", text("letters.never"), model::never), ApprovalKeys.NEVER));
        line.setMinWidth(0);
        return line;
    }

    /// Shows the key in its frame behind the button's word.
    static Button keyed(Button button, String key) {
        Buttons.withKey(button, key);
        HBox inside = new HBox(8, button.getGraphic(), new Label(button.getText()), Buttons.key(key));
        inside.setAlignment(Pos.CENTER);
        button.setAccessibleText(button.getText());
        button.setText("");
        button.setGraphic(inside);
        button.getStyleClass().add("tw-keyed");
        return button;
    }

    /// Why the letter was not approved. It stands over the letter: at its foot the toast of the last one would hide
    /// it.
    static Node refusal(ApprovalViewModel model) {
        Label words = Texts.wrapped(Texts.plain(""));
        words.textProperty().bind(model.refusalProperty());
        HBox strip = new HBox(10, Icons.of(Tone.BLOCK.icon(), Tone.BLOCK), words);
        HBox.setHgrow(words, Priority.ALWAYS);
        strip.setId("refusal");
        strip.getStyleClass().addAll(Styles.BANNER, Tone.BLOCK.style());
        BorderPane.setMargin(strip, new Insets(12, 20, 0, 20));
        PaperView.shownIf(strip, model.refusalProperty().isNotEmpty());
        return strip;
    }

    private Node reason(Runnable back) {
        Excuse excuse = model.excuse();
        TextField field = new TextField();
        field.setId("reason");
        field.textProperty().bindBidirectional(excuse.reasonProperty());
        field.setPromptText(text("letters.waive.prompt"));
        field.setAccessibleText(text("rules.waiver.reason"));
        field.setOnAction(_ -> model.waive());
        Button keep = Buttons.primary("", text("letters.waive.keep"), model::waive);
        keep.disableProperty().bind(Bindings.createBooleanBinding(() -> !excuse.isEnough(), excuse.reasonProperty()));
        VBox box = new VBox(
                8,
                Texts.strong(text("rules.waiver.reason")),
                field,
                Texts.wrapped(Texts.secondary(text("rules.waiver.kept"))),
                new HBox(8, keep, Buttons.plain("", text("letters.cancel"), excuse::drop)));
        box.getStyleClass().add(Styles.CARD);
        PaperView.shownIf(box, excuse.ruleProperty().isNotNull());
        excuse.ruleProperty().subscribe((_, rule) -> {
            if (rule != null) {
                field.requestFocus();
            } else {
                back.run();
            }
        });
        return box;
    }
}
