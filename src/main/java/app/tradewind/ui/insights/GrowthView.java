package app.tradewind.ui.insights;

import app.tradewind.insight.Growth;
import app.tradewind.insight.Insights;
import app.tradewind.ui.control.Texts;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How the book grew, week by week or month by month.
final class GrowthView {

    private static final double HEIGHT = 200;
    private static final int FEW = 5;

    private final InsightsViewModel model;
    private final InsightWords words;

    GrowthView(InsightsViewModel model) {
        this.model = model;
        words = model.words();
    }

    Node of(Insights insights) {
        Growth growth = insights.growth();
        BarChart<String, Number> chart = chart(growth);
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox whole = new VBox(
                6,
                chart,
                Texts.wrapped(Texts.secondary(words.text("insights.growth.sentence", growth.added(), growth.total()))));
        VBox.setVgrow(whole, Priority.ALWAYS);
        return whole;
    }

    private BarChart<String, Number> chart(Growth growth) {
        CategoryAxis when = new CategoryAxis();
        when.setAnimated(false);
        NumberAxis people = new NumberAxis();
        people.setAnimated(false);
        people.setMinorTickVisible(false);
        long most = growth.bars().stream()
                .mapToLong(bar -> bar.added().count())
                .max()
                .orElse(0);
        if (most < FEW) {
            // no halves of a person on the axis
            people.setAutoRanging(false);
            people.setUpperBound(FEW);
            people.setTickUnit(1);
        }
        BarChart<String, Number> chart = new BarChart<>(when, people);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setVerticalGridLinesVisible(false);
        chart.setCategoryGap(growth.bars().size() > 24 ? 2 : 6);
        chart.setPrefHeight(HEIGHT);
        chart.setMinHeight(HEIGHT);
        chart.getStyleClass().add("tw-growth");
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        for (Growth.Bar bar : growth.bars()) {
            series.getData()
                    .add(new XYChart.Data<>(words.bar(growth, bar), bar.added().count()));
        }
        chart.getData().add(series);
        bind(series.getData(), growth.bars());
        return chart;
    }

    private void bind(List<XYChart.Data<String, Number>> drawn, List<Growth.Bar> bars) {
        for (int i = 0; i < bars.size(); i++) {
            Growth.Bar bar = bars.get(i);
            Node node = drawn.get(i).getNode();
            String said = words.text(
                    "insights.growth.said",
                    words.date(bar.from()),
                    words.date(bar.to().minusDays(1)),
                    bar.added().count());
            Tooltip.install(node, new Tooltip(said));
            node.setAccessibleRole(AccessibleRole.BUTTON);
            // the chart says name and number by itself; the whole sentence says more
            node.accessibleTextProperty().unbind();
            node.setAccessibleText(said);
            node.setFocusTraversable(bar.added().count() > 0);
            node.setOnMouseClicked(_ -> model.open(bar.added()));
            node.setOnKeyPressed(key -> {
                if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                    key.consume();
                    model.open(bar.added());
                }
            });
        }
    }
}
