package app.tradewind.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// An empty page: one sentence, and the one button that fills it.
public final class EmptyNote extends VBox {

    public EmptyNote(String sentence, Button fill) {
        this(sentence);
        getChildren().add(fill);
    }

    /// A sentence alone, where only waiting helps.
    public EmptyNote(String sentence) {
        getStyleClass().add("tw-empty");
        setAlignment(Pos.CENTER);
        getChildren().add(Texts.wrapped(Texts.muted(sentence)));
    }
}
