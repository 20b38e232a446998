package app.tradewind.ui.contacts;

import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A fact and, smaller below it, what is said of it. Where there is no fact, what is said of it stands for it.
final class TwoLinesView extends VBox {

    private final Label first = Texts.wrapped(Texts.plain(""));
    private final Label second = Texts.wrapped(Texts.secondary(""));

    TwoLinesView() {
        getChildren().addAll(first, second);
    }

    /// @return everything that is said, to be read aloud
    String fill(String fact, String more) {
        first.setText(fact.isEmpty() ? more : fact);
        boolean both = !fact.isEmpty() && !more.isEmpty();
        second.setText(both ? more : "");
        NodePool.seen(second, both);
        return both ? fact + " " + more : first.getText();
    }
}
