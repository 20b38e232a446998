package app.tradewind.ui.insights;

import app.tradewind.insight.Figure;
import app.tradewind.insight.Health;
import app.tradewind.insight.Insights;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The book's health: what is known of how many, and what is amiss.
final class HealthView {

    private final InsightsViewModel model;
    private final InsightWords words;

    HealthView(InsightsViewModel model) {
        this.model = model;
        words = model.words();
    }

    Node of(Insights insights) {
        Health health = insights.health();
        VBox rows = new VBox(Texts.secondary(words.text("insights.health.fine")));
        rows.getStyleClass().add("tw-bar-rows");
        addAll(rows, health.fine(), health, "tw-bar-accent");
        rows.getChildren().add(Texts.secondary(words.text("insights.health.amiss")));
        addAll(rows, health.amiss(), health, "tw-bar-warn");
        Health.Duplicates duplicates = health.duplicates();
        if (duplicates != null) {
            rows.getChildren()
                    .add(row(
                            "duplicates",
                            duplicates.people(),
                            health.people(),
                            "tw-bar-warn",
                            () -> model.go(new Place.DuplicatesPlace(null))));
        }
        return rows;
    }

    private void addAll(VBox rows, List<Figure> shares, Health health, String style) {
        for (Figure share : shares) {
            rows.getChildren().add(row(share.name(), share.count(), health.people(), style, () -> model.open(share)));
        }
    }

    private BarRowView row(String name, long count, long people, String style, Runnable action) {
        String said = words.text("insights.health." + name);
        return new BarRowView(
                new BarRowView.Bar(
                        said,
                        words.number(count),
                        people == 0 ? 0 : (double) count / people,
                        words.text("insights.health.said", said, count, words.share(count, people)),
                        style),
                action);
    }
}
