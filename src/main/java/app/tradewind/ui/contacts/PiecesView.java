package app.tradewind.ui.contacts;

import app.tradewind.ui.control.Texts;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// An address or web site that breaks before an @ or a dot, not inside a word.
final class PiecesView extends FlowPane {

    private static final Pattern BREAKS = Pattern.compile("(?<=[^@.])(?=[@.])|(?<=/)(?=[^/])");

    PiecesView(String text) {
        for (String piece : BREAKS.split(text)) {
            Label label = Texts.wrapped(Texts.plain(piece));
            label.maxWidthProperty().bind(widthProperty());
            getChildren().add(label);
        }
        setAccessibleText(text);
        setMinWidth(0);
    }
}
