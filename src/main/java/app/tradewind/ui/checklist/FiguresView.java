package app.tradewind.ui.checklist;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.text.NumberFormat;
import java.util.function.ToLongFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How many people are blocked, to be confirmed, advised on, and fine.
final class FiguresView extends HBox {

    private final ChecklistViewModel model;
    private final Messages messages;

    FiguresView(ChecklistViewModel model) {
        this.model = model;
        messages = model.messages();
        getStyleClass().add("tw-check-figures");
        add(Tone.BLOCK, "checklist.figure.blocked", CheckResult.Figures::blocked);
        add(Tone.WARN, "checklist.figure.confirm", CheckResult.Figures::confirm);
        add(Tone.ADVICE, "checklist.figure.advice", CheckResult.Figures::advice);
        add(Tone.FINE, "checklist.figure.fine", CheckResult.Figures::fine);
    }

    private void add(Tone tone, String key, ToLongFunction<CheckResult.Figures> number) {
        Label count = Texts.title("");
        NumberFormat format = NumberFormat.getIntegerInstance(messages.locale());
        model.figuresProperty()
                .subscribe(figures -> count.setText(
                        model.checkedProperty().get() ? format.format(number.applyAsLong(figures)) : "–"));
        HBox card = new HBox(Icons.of(tone.icon(), tone), new VBox(count, Texts.secondary(messages.text(key))));
        card.getStyleClass().addAll(Styles.CARD, "tw-check-figure");
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(1);
        card.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(card);
    }
}
