package app.tradewind.ui.contacts;

import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Keys;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tips;
import app.tradewind.ui.control.Tone;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One sign for or against an address, or a proposal with the button that takes it.
final class HealthLineView extends HBox {

    private final FontIcon icon = Icons.of("fth-info", Tone.ADVICE);
    private final Label text = Texts.wrapped(Texts.secondary(""));
    private final Button act = Buttons.small("", () -> {});

    HealthLineView() {
        super(6);
        VBox lines = new VBox(4, text, act);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(icon, lines);
        getStyleClass().add("tw-health-line");
    }

    void fill(HealthLine line) {
        boolean head = line.tone() == Tone.NEUTRAL;
        NodePool.seen(icon, !head);
        if (!head) {
            Icons.fill(
                    icon,
                    line.tone() == Tone.ACCENT ? "fth-edit-3" : line.tone().icon(),
                    line.tone());
        }
        text.setText(line.text());
        text.getStyleClass().remove(Styles.MUTED);
        if (head || line.tone() == Tone.ADVICE && line.act() == null) {
            text.getStyleClass().add(Styles.MUTED);
        }
        HealthLine.Act what = line.act();
        NodePool.seen(act, what != null);
        if (what != null) {
            act.setText(what.label());
            act.setOnAction(_ -> what.run().run());
            Tips.on(act, what.label() + " (" + Keys.text(Keys.of(what.key())) + ")");
        }
    }
}
