package app.tradewind.ui.insights;

import app.tradewind.insight.ChannelLine;
import app.tradewind.insight.Figure;
import app.tradewind.insight.Insights;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tips;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The channels beside each other: who came by them, who answered, who ordered, what an answer cost.
final class ChannelsView {

    private static final List<String> COLUMNS =
            List.of("channel", "contacts", "valid", "reply-rate", "won", "cost", "per-answer");

    private static final int[] WIDTHS = {19, 12, 14, 12, 11, 16, 16};

    private final InsightsViewModel model;
    private final InsightWords words;
    private final Runnable enterCost;

    ChannelsView(InsightsViewModel model, Runnable enterCost) {
        this.model = model;
        words = model.words();
        this.enterCost = enterCost;
    }

    Node of(Insights insights) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("tw-channels");
        for (int column = 0; column < COLUMNS.size(); column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(Priority.ALWAYS);
            constraints.setPercentWidth(WIDTHS[column]);
            constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(constraints);
            Label heading = Texts.secondary(words.text("insights.column." + COLUMNS.get(column)));
            heading.getStyleClass().add("tw-channel-cell");
            grid.add(heading, column, 0);
        }
        int row = 1;
        for (ChannelLine line : insights.channels()) {
            Region hairline = new Region();
            hairline.getStyleClass().add("tw-channel-line");
            grid.add(hairline, 0, row++, COLUMNS.size(), 1);
            addRow(grid, row++, line);
        }
        Label enter = Texts.secondary(words.text("insights.channels.hint"));
        Button cost = Buttons.withKey(Buttons.link("fth-plus", words.text("insights.action.cost"), enterCost), "N");
        javafx.scene.layout.HBox foot = new javafx.scene.layout.HBox(8, enter, cost);
        foot.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return new VBox(4, grid, foot);
    }

    private void addRow(GridPane grid, int row, ChannelLine line) {
        Label name = Texts.strong(words.channel(line.channel()));
        name.getStyleClass().add("tw-channel-cell");
        long all = line.contacts().count();
        grid.add(name, 0, row);
        grid.add(number(line, "contacts", line.contacts(), words.number(all)), 1, row);
        grid.add(number(line, "valid", line.valid(), words.share(line.valid().count(), all)), 2, row);
        grid.add(
                number(
                        line,
                        "reply-rate",
                        line.answered(),
                        words.share(line.answered().count(), all)),
                3,
                row);
        grid.add(number(line, "won", line.won(), words.number(line.won().count())), 4, row);
        grid.add(text(words.money(line.costs())), 5, row);
        grid.add(text(words.money(line.costPerAnswer())), 6, row);
    }

    private static Label text(String said) {
        Label label = Texts.plain(said);
        label.getStyleClass().add("tw-channel-cell");
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        label.setTextAlignment(javafx.scene.text.TextAlignment.RIGHT);
        return label;
    }

    /// A number that leads to the people it counts; where it counts nobody, a number alone.
    private Node number(ChannelLine line, String column, Figure figure, String said) {
        if (figure.count() == 0) {
            return text(said);
        }
        Button button = new Button(said);
        button.getStyleClass().add("tw-figure");
        String meaning = words.text(
                "insights.channels.said",
                words.channel(line.channel()),
                words.text("insights.column." + column),
                figure.count(),
                line.contacts().count());
        button.setAccessibleText(meaning);
        Tips.on(button, meaning);
        button.setOnAction(_ -> model.open(figure));
        button.getStyleClass().add(Styles.LINK);
        return button;
    }
}
