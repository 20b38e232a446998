package app.tradewind.ui.contacts;

import app.tradewind.ui.control.Chips;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Tone;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// Short words beside each other: tags, interests.
final class ChipsView extends FlowPane {

    private final NodePool<Label> chips = new NodePool<>(getChildren(), () -> Chips.of("", Tone.NEUTRAL));

    ChipsView() {
        getStyleClass().add("tw-chips");
    }

    void fill(List<String> names) {
        chips.show(names, Label::setText);
    }
}
