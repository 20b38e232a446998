package app.tradewind.ui.letters;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A finding's icon, its text and its button; the button stands beside the text, or below it where it would squeeze
/// it.
final class CheckRowView extends Region {

    private static final double GAP = 8;
    private static final double NARROWEST_TEXT = 168;

    private final Node icon;
    private final Region text;
    private final @Nullable Region button;

    CheckRowView(Node icon, Region text) {
        this(icon, text, null);
    }

    CheckRowView(Node icon, Region text, @Nullable Region button) {
        this.icon = icon;
        this.text = text;
        this.button = button;
        getStyleClass().add("tw-check");
        getChildren().addAll(icon, text);
        if (button != null) {
            getChildren().add(button);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double iconWidth() {
        return snapSizeX(icon.prefWidth(-1)) + GAP;
    }

    private static double width(@Nullable Region button) {
        return button == null ? 0 : Math.ceil(button.prefWidth(-1)) + GAP;
    }

    private boolean isBeside(double inner) {
        return inner - iconWidth() - width(button) >= NARROWEST_TEXT;
    }

    private double textWidth(double inner) {
        return Math.max(0, inner - iconWidth() - (isBeside(inner) ? width(button) : 0));
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inner = Math.max(0, width - insets.getLeft() - insets.getRight());
        double height = text.prefHeight(textWidth(inner));
        double own = button == null ? 0 : button.prefHeight(-1);
        double all = isBeside(inner) ? Math.max(height, own) : height + (button == null ? 0 : GAP + own);
        return snapSizeY(insets.getTop() + all + insets.getBottom());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        return insets.getLeft() + iconWidth() + NARROWEST_TEXT + width(button) + insets.getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inner = getWidth() - insets.getLeft() - insets.getRight();
        double left = insets.getLeft();
        double top = insets.getTop();
        double textWidth = textWidth(inner);
        double textHeight = text.prefHeight(textWidth);
        icon.autosize();
        icon.relocate(left, top + 2);
        text.resizeRelocate(left + iconWidth(), top, textWidth, textHeight);
        if (button != null) {
            button.autosize();
            boolean beside = isBeside(inner);
            double x = beside ? left + inner - button.getWidth() : left + iconWidth();
            button.relocate(snapPositionX(x), snapPositionY(beside ? top : top + textHeight + GAP));
        }
    }
}
