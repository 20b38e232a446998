package app.tradewind.ui.letters;

import app.tradewind.letter.LetterState;
import app.tradewind.mail.sequence.Step;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One step: which letter, after how long, and how many are where.
final class StepCardView extends VBox {

    private static final double WIDTH = 240;

    private final SequenceViewModel model;
    private final Messages messages;

    StepCardView(SequenceViewModel model, StepCard card) {
        super(4);
        this.model = model;
        messages = model.messages();
        getStyleClass().addAll(Styles.CARD, "tw-step");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        getChildren().add(title(card));
        Step step = card.step();
        getChildren().add(step == null ? Texts.secondary(messages.text("letters.sequence.first")) : gap(card, step));
        getChildren().add(Texts.secondary(counts(card)));
    }

    private Node title(StepCard card) {
        Label name = Texts.strong(messages.text("letters.sequence.step", card.position(), card.template()));
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        app.tradewind.ui.control.Tips.on(name, card.template());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(4, name);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("tw-step-title");
        if (card.step() != null && card.last() && card.states().isEmpty()) {
            Button remove = Buttons.icon(
                    "fth-x", messages.text("letters.sequence.remove", card.template()), () -> model.remove(card));
            line.getChildren().add(remove);
        }
        return line;
    }

    private Node gap(StepCard card, Step step) {
        Spinner<Integer> days = new Spinner<>(Step.SHORTEST_GAP, Step.LONGEST_GAP, step.gapDays());
        days.setId("gap-" + step.position());
        days.setPrefWidth(64);
        days.setMinWidth(64);
        days.getStyleClass().add("tw-gap");
        days.getEditor().setAccessibleText(messages.text("letters.sequence.gap-of", step.position()));
        days.valueProperty().subscribe((_, now) -> model.changeGap(card, now));
        CheckBox thread = new CheckBox("Re:");
        thread.setSelected(step.sameThread());
        thread.setAccessibleText(messages.text("letters.sequence.thread"));
        app.tradewind.ui.control.Tips.on(thread, messages.text("letters.sequence.thread"));
        thread.setOnAction(_ -> model.changeThread(card, thread.isSelected()));
        thread.setMinWidth(Region.USE_PREF_SIZE);
        Label words = Texts.secondary(messages.text("letters.sequence.days-short"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(6, days, words, thread);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String counts(StepCard card) {
        List<String> parts = new ArrayList<>();
        add(parts, "drafts", card.count(LetterState.DRAFT));
        add(parts, "waiting", card.count(LetterState.APPROVED, LetterState.QUEUED, LetterState.SENDING));
        add(parts, "sent", card.count(LetterState.SENT, LetterState.UNCERTAIN, LetterState.REPLIED));
        add(parts, "back", card.count(LetterState.BOUNCED, LetterState.FAILED));
        return parts.isEmpty()
                ? messages.text("letters.sequence.nothing-yet")
                : String.join(messages.text("letters.sequence.comma"), parts);
    }

    private void add(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(messages.text("letters.sequence.count." + key, count));
        }
    }
}
