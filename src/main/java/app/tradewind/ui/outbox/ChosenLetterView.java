package app.tradewind.ui.outbox;

import app.tradewind.mail.SendGate;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The waiting letter that is chosen: what holds it back, and what can be done with it.
final class ChosenLetterView extends VBox {

    private static final int OBJECTIONS_SHOWN = 3;

    private final OutboxViewModel model;
    private final Messages messages;

    ChosenLetterView(OutboxViewModel model) {
        this.model = model;
        messages = model.messages();
        getStyleClass().addAll(Styles.CARD, "tw-chosen-letter");
        show(null);
    }

    void show(@Nullable OutboxLine line) {
        setVisible(line != null);
        setManaged(line != null);
        getChildren().clear();
        if (line == null) {
            return;
        }
        getChildren().add(head(line));
        line.objections().stream()
                .limit(OBJECTIONS_SHOWN)
                .forEach(objection -> getChildren().add(objection(objection, line)));
        if (line.objections().size() > OBJECTIONS_SHOWN) {
            getChildren()
                    .add(Texts.secondary(
                            messages.text("outbox.held.more", line.objections().size() - OBJECTIONS_SHOWN)));
        }
    }

    private HBox head(OutboxLine line) {
        Label who = Texts.strong(line.words().recipient());
        who.setMinWidth(Region.USE_PREF_SIZE);
        Label what = Texts.muted(line.words().subject());
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(
                who,
                what,
                Buttons.small(messages.text("outbox.action.letter"), () -> model.openLetter(line)),
                Buttons.small(messages.text("outbox.action.contact"), () -> model.openContact(line)),
                Buttons.small(messages.text("outbox.action.draft"), () -> model.backToDraft(line)),
                Buttons.withKey(
                        Buttons.small(messages.text("outbox.action.cancel"), () -> model.cancel(line)), "Delete"));
        head.getStyleClass().add("tw-row");
        return head;
    }

    private HBox objection(SendGate.Objection objection, OutboxLine line) {
        Label text = Texts.plain(model.words().objection(objection));
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(
                Icons.of(Tone.BLOCK.icon(), Tone.BLOCK),
                text,
                Buttons.small(messages.text("outbox.action.mend"), () -> model.go(model.placeOf(objection, line))));
        row.getStyleClass().add("tw-row");
        return row;
    }
}
