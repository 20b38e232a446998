package app.tradewind.ui.intake;

import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// Pieces of text in one line: the first that does not fit ends in an ellipsis, those after it are left to the
/// tooltip.
final class DifferencesView extends Region {

    private static final double GAP = 5;

    DifferencesView(Differences differences) {
        for (Differences.Piece piece : differences.pieces()) {
            Label label = Texts.muted(piece.text().replaceAll("\\s*\\R\\s*", " "));
            switch (piece.kind()) {
                case PLAIN -> {}
                case STRUCK -> label.getStyleClass().add("tw-struck");
                case WRONG -> label.getStyleClass().setAll("label", Styles.ERROR_TEXT);
            }
            getChildren().add(label);
        }
        setAccessibleText(differences.whole());
        if (!differences.whole().isEmpty()) {
            Tooltip.install(this, new Tooltip(differences.whole()));
        }
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getChildren().stream()
                .mapToDouble(child -> child.prefWidth(-1) + GAP)
                .sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream()
                .mapToDouble(child -> child.prefHeight(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double left = 0;
        for (Node child : getChildren()) {
            double room = getWidth() - left;
            double width = Math.ceil(child.prefWidth(-1));
            child.setVisible(room > 3 * GAP);
            child.resizeRelocate(left, 0, Math.max(0, Math.min(width, room)), getHeight());
            left += width + GAP;
        }
    }
}
