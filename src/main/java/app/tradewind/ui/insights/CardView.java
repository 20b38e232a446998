package app.tradewind.ui.insights;

import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A card with a chart: its title, what it is about, the buttons that write it to a file, and the chart.
final class CardView extends VBox {

    private final Label fact = Texts.secondary("");
    private final VBox body = new VBox();

    /// @param picture writes a picture of a node under the name of a chart
    /// @param numbers writes the numbers of a chart
    CardView(Chart chart, InsightWords words, BiConsumer<Chart, Node> picture, Consumer<Chart> numbers) {
        String name = words.text("insights." + chart.key() + ".title");
        Label title = Texts.strong(name);
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                title,
                fact,
                gap,
                small("fth-image", words.text("insights.action.picture-of", name), () -> picture.accept(chart, this)),
                small("fth-file-text", words.text("insights.action.numbers-of", name), () -> numbers.accept(chart)));
        head.getStyleClass().add("tw-insight-head");
        head.setAlignment(Pos.CENTER_LEFT);
        body.getStyleClass().add("tw-insight-body");
        getStyleClass().addAll(Styles.CARD, "tw-insight");
        setId("insight-" + chart.key());
        getChildren().addAll(head, body);
        VBox.setVgrow(body, Priority.ALWAYS);
        setMaxHeight(Double.MAX_VALUE);
        setMaxWidth(Double.MAX_VALUE);
    }

    private static Node small(String icon, String meaning, Runnable action) {
        Node button = Buttons.icon(icon, meaning, action);
        button.getStyleClass().add("tw-insight-button");
        return button;
    }

    /// Shows this, with a short fact beside the title.
    void show(String said, Node... content) {
        fact.setText(said);
        body.getChildren().setAll(content);
    }
}
