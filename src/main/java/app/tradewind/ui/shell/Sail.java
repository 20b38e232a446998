package app.tradewind.ui.shell;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// The program's sign, two sails, drawn as `tradewind.svg` has it on its grid of 64.
final class Sail extends StackPane {

    private static final double GRID = 64;

    Sail(double size) {
        SVGPath great = new SVGPath();
        great.setContent("M8 50 34 6v44z");
        great.getStyleClass().add("tw-sail-dark");
        SVGPath small = new SVGPath();
        small.setContent("M38 18 58 50H38z");
        small.getStyleClass().add("tw-sail-light");
        Group sails = new Group(great, small);
        sails.setScaleX(size / GRID);
        sails.setScaleY(size / GRID);
        getChildren().add(new Group(sails));
        setMinSize(size, size);
        setMaxSize(size, size);
    }
}
