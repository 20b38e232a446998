package app.tradewind.ui.letters;

import app.tradewind.ui.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The letter's score with its bar, and what costs it most.
final class ScoreView extends HBox {

    private static final double TOOLTIP_WIDTH = 420;

    ScoreView(ComposerViewModel model) {
        Label score = new Label();
        score.getStyleClass().add("tw-score");
        ProgressBar bar = new ProgressBar(0);
        bar.getStyleClass().add("tw-score-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        // two lines at most; the tooltip has the rest
        Label losses = Texts.secondary("");
        losses.setWrapText(true);
        losses.getStyleClass().add("tw-losses");
        Tooltip whole = new Tooltip();
        whole.setWrapText(true);
        whole.setMaxWidth(TOOLTIP_WIDTH);
        losses.setTooltip(whole);
        VBox right = new VBox(6, bar, losses);
        HBox.setHgrow(right, Priority.ALWAYS);
        getStyleClass().addAll("tw-card", "tw-score-card");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(score, right);
        model.reviewProperty().subscribe(review -> {
            if (review != null) {
                score.setText(Integer.toString(review.lint().score()));
                bar.setProgress(review.lint().score() / 100.0);
                losses.setText(model.losses());
                whole.setText(model.parts());
            }
        });
    }
}
