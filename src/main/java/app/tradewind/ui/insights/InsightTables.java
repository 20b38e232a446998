package app.tradewind.ui.insights;

import app.tradewind.insight.AnswerHours;
import app.tradewind.insight.ChannelLine;
import app.tradewind.insight.DangerLine;
import app.tradewind.insight.Figure;
import app.tradewind.insight.Funnel;
import app.tradewind.insight.Growth;
import app.tradewind.insight.Health;
import app.tradewind.insight.Insights;
import app.tradewind.insight.SenderRates;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The numbers of each chart as a table, as they go into a workbook.
final class InsightTables {

    private final InsightWords words;
    private final Insights insights;

    InsightTables(InsightWords words, Insights insights) {
        this.words = words;
        this.insights = insights;
    }

    List<ChartTable> all() {
        return Arrays.stream(Chart.values()).map(this::of).toList();
    }

    ChartTable of(Chart chart) {
        return switch (chart) {
            case FUNNEL -> funnel(insights.funnel());
            case HOURS -> hours(insights.hours());
            case CHANNELS -> channels(insights.channels());
            case SENDER -> sender(insights.rates());
            case HEALTH -> health(insights.health());
            case GROWTH -> growth(insights.growth());
        };
    }

    private ChartTable table(Chart chart, List<String> columns, List<List<Object>> rows) {
        return new ChartTable(
                words.text("insights.sheet." + chart.key()),
                columns.stream()
                        .map(column -> words.text("insights.column." + column))
                        .toList(),
                rows);
    }

    private ChartTable funnel(Funnel funnel) {
        List<List<Object>> rows = new ArrayList<>();
        for (Figure step : funnel.steps()) {
            rows.add(List.of(
                    words.step(step.name(), insights.stages()),
                    step.count(),
                    share(step.count(), funnel.at(Funnel.CONTACTED))));
        }
        for (Figure other : List.of(funnel.dormant(), funnel.lost(), funnel.untouched())) {
            rows.add(List.of(words.step(other.name(), insights.stages()), other.count()));
        }
        return table(Chart.FUNNEL, List.of("step", "contacts", "share"), rows);
    }

    private ChartTable hours(AnswerHours hours) {
        List<String> headings = new ArrayList<>();
        headings.add(words.text("insights.column.hour"));
        Arrays.stream(DayOfWeek.values()).map(words::day).forEach(headings::add);
        List<List<Object>> rows = new ArrayList<>();
        for (int hour = 0; hour < AnswerHours.HOURS; hour++) {
            List<Object> row = new ArrayList<>();
            row.add((long) hour);
            for (DayOfWeek day : DayOfWeek.values()) {
                row.add(hours.at(day, hour));
            }
            rows.add(row);
        }
        return new ChartTable(words.text("insights.sheet.hours"), headings, rows);
    }

    private ChartTable channels(List<ChannelLine> lines) {
        List<List<Object>> rows = new ArrayList<>();
        for (ChannelLine line : lines) {
            rows.add(List.of(
                    words.channel(line.channel()),
                    line.contacts().count(),
                    line.valid().count(),
                    line.answered().count(),
                    share(line.answered().count(), line.contacts().count()),
                    line.won().count(),
                    line.costs().size() == 1
                            ? line.costs().getFirst().amount()
                            : line.costs().isEmpty() ? "" : words.money(line.costs()),
                    line.costs().size() == 1
                            ? line.costs().getFirst().currency().getCurrencyCode()
                            : "",
                    line.costPerAnswer().size() == 1
                            ? line.costPerAnswer().getFirst().amount()
                            : line.costPerAnswer().isEmpty() ? "" : words.money(line.costPerAnswer())));
        }
        return table(
                Chart.CHANNELS,
                List.of(
                        "channel",
                        "contacts",
                        "valid",
                        "answered",
                        "reply-rate",
                        "won",
                        "cost",
                        "currency",
                        "per-answer"),
                rows);
    }

    private ChartTable sender(List<SenderRates> rates) {
        List<List<Object>> rows = new ArrayList<>();
        for (SenderRates account : rates) {
            for (DangerLine line : DangerLine.values()) {
                rows.add(List.of(
                        account.account(),
                        words.text("insights.sender." + line.name()),
                        account.letters(),
                        account.hits(line),
                        account.rate(line),
                        line.warn(),
                        line.stop()));
            }
        }
        return table(Chart.SENDER, List.of("account", "rate", "letters", "hits", "share", "warn", "stop"), rows);
    }

    private ChartTable health(Health health) {
        List<List<Object>> rows = new ArrayList<>();
        List<Figure> all = new ArrayList<>(health.fine());
        all.addAll(health.amiss());
        for (Figure share : all) {
            rows.add(List.of(
                    words.text("insights.health." + share.name()),
                    share.count(),
                    share(share.count(), health.people())));
        }
        Health.Duplicates duplicates = health.duplicates();
        if (duplicates != null) {
            rows.add(List.of(
                    words.text("insights.health.duplicates"),
                    duplicates.people(),
                    share(duplicates.people(), health.people())));
        }
        return table(Chart.HEALTH, List.of("what", "contacts", "share"), rows);
    }

    private ChartTable growth(Growth growth) {
        List<List<Object>> rows = new ArrayList<>();
        for (Growth.Bar bar : growth.bars()) {
            rows.add(List.of(bar.from(), bar.to().minusDays(1), bar.added().count()));
        }
        return table(Chart.GROWTH, List.of("from", "to", "added"), rows);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
