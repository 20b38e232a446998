package app.tradewind.ui.insights;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A bar with its name before and its number behind it; Enter, Space and a click lead to what it counts.
final class BarRowView extends HBox {

    private final Runnable action;

    /// What a row shows.
    ///
    /// @param share of the whole bar, from 0 to 1
    /// @param said the whole in a sentence, for the tooltip and a screen reader
    /// @param style of the bar's colour
    record Bar(String name, String number, double share, String said, String style) {}

    BarRowView(Bar bar, Runnable action) {
        this.action = action;
        Label name = new Label(bar.name());
        name.getStyleClass().addAll("tw-muted", "tw-bar-name");
        Label number = new Label(bar.number());
        number.getStyleClass().add("tw-bar-number");
        getChildren().addAll(name, track(bar), number);
        getStyleClass().addAll("tw-bar-row", "tw-focus-ring");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(bar.said());
        Tooltip.install(this, new Tooltip(bar.said()));
        setOnMouseClicked(_ -> action.run());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                action.run();
            }
        });
    }

    private static StackPane track(Bar bar) {
        Region filled = new Region();
        filled.getStyleClass().addAll("tw-bar-filled", bar.style());
        StackPane track = new StackPane(filled);
        track.getStyleClass().add("tw-bar-track");
        track.setAlignment(Pos.CENTER_LEFT);
        // a bar that stands for anybody at all is seen
        double least = bar.share() > 0 ? 2 : 0;
        filled.maxWidthProperty()
                .bind(track.widthProperty().map(width -> Math.max(least, width.doubleValue() * bar.share())));
        HBox.setHgrow(track, Priority.ALWAYS);
        return track;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... values) {
        if (wanted == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(wanted, values);
        }
    }
}
