package app.tradewind.ui.contacts;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// One thing at the left and one at the right end of a line; where there is no room for both, the second stands
/// below the first.
final class EndsView extends Region {

    private static final double GAP = 6;
    private static final double BETWEEN_LINES = 2;

    private final Node left;
    private final Node right;

    EndsView(Node left, Node right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isOneLine(double width) {
        return width < 0 || left.prefWidth(-1) + GAP + right.prefWidth(-1) <= width;
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.prefWidth(-1) + GAP + right.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double first = left.prefHeight(-1);
        double second = right.prefHeight(-1);
        return isOneLine(width) ? Math.max(first, second) : first + BETWEEN_LINES + second;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        double first = Math.min(room, left.prefWidth(-1));
        double second = Math.min(room, right.prefWidth(-1));
        if (isOneLine(room)) {
            left.resizeRelocate(0, 0, first, getHeight());
            right.resizeRelocate(room - second, 0, second, getHeight());
        } else {
            double line = left.prefHeight(-1);
            left.resizeRelocate(0, 0, first, line);
            right.resizeRelocate(0, line + BETWEEN_LINES, second, right.prefHeight(-1));
        }
    }
}
