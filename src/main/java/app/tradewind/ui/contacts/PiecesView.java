package app.tradewind.ui.contacts;

import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// An address or web site that breaks before an @ or a dot, not inside a word; a piece that is longer than a line
/// breaks after a hyphen.
final class PiecesView extends FlowPane {

    private static final Pattern BREAKS = Pattern.compile("(?<=[^@.])(?=[@.])|(?<=/)(?=[^/])");
    private static final Pattern HYPHENS = Pattern.compile("(?<=-)");
    private static final int LONGEST = 26;

    private final NodePool<Label> labels = new NodePool<>(getChildren(), () -> Texts.plain(""));

    PiecesView() {
        setMinWidth(0);
    }

    PiecesView(String text) {
        this();
        fill(text);
    }

    void fill(String text) {
        labels.show(text.isEmpty() ? List.of() : pieces(text), Label::setText);
        setAccessibleText(text);
    }

    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String piece : BREAKS.split(text)) {
            pieces.addAll(piece.length() <= LONGEST ? List.of(piece) : shorter(piece));
        }
        return pieces;
    }

    private static List<String> shorter(String piece) {
        List<String> parts = new ArrayList<>();
        for (String part : HYPHENS.split(piece)) {
            for (int from = 0; from < part.length(); from += LONGEST) {
                parts.add(part.substring(from, Math.min(part.length(), from + LONGEST)));
            }
        }
        return parts;
    }
}
