package app.tradewind.ui.insights;

import app.tradewind.insight.Figure;
import app.tradewind.insight.Funnel;
import app.tradewind.insight.Insights;
import app.tradewind.insight.Period;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.EmptyNote;
import app.tradewind.ui.control.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// How far people came: one bar a step.
final class FunnelView {

    private final InsightsViewModel model;
    private final InsightWords words;

    FunnelView(InsightsViewModel model) {
        this.model = model;
        words = model.words();
    }

    Node of(Insights insights) {
        Funnel funnel = insights.funnel();
        long all = funnel.at(Funnel.CONTACTED);
        if (all == 0) {
            return empty(insights);
        }
        VBox rows = new VBox();
        rows.getStyleClass().add("tw-bar-rows");
        for (Figure step : funnel.steps()) {
            String name = words.step(step.name(), insights.stages());
            String said = words.text("insights.funnel.said", name, step.count(), words.share(step.count(), all));
            rows.getChildren()
                    .add(new BarRowView(
                            new BarRowView.Bar(
                                    name,
                                    words.number(step.count()),
                                    (double) step.count() / all,
                                    said,
                                    "tw-bar-accent"),
                            () -> model.open(step)));
        }
        return new VBox(8, rows, Texts.wrapped(Texts.secondary(sentence(funnel))));
    }

    private String sentence(Funnel funnel) {
        long all = funnel.at(Funnel.CONTACTED);
        long replied = funnel.at(Funnel.REPLIED);
        long won = funnel.at(Funnel.WON);
        List<String> said = new ArrayList<>();
        if (replied == 0) {
            said.add(words.text("insights.funnel.none-answered"));
        } else if (won == 0) {
            said.add(words.text("insights.funnel.answers", words.share(replied, all)));
        } else {
            said.add(words.text("insights.funnel.orders", words.share(replied, all), words.share(won, replied)));
        }
        said.add(words.text(
                "insights.funnel.others",
                funnel.dormant().count(),
                funnel.lost().count(),
                funnel.untouched().count()));
        return String.join(words.text("insights.sentence-gap"), said);
    }

    private Node empty(Insights insights) {
        return insights.scope().period() == Period.ALL
                ? new EmptyNote(
                        words.text("insights.funnel.empty"),
                        Buttons.plain(
                                "",
                                words.text("insights.action.untouched"),
                                () -> model.open(insights.funnel().untouched())))
                : new EmptyNote(
                        words.text("insights.funnel.empty-period"),
                        Buttons.plain(
                                "",
                                words.text("insights.action.all-time"),
                                () -> model.periodProperty().set(Period.ALL)));
    }
}
