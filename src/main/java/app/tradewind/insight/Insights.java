package app.tradewind.insight;

import app.tradewind.contact.Stage;
import java.util.List;

/// All figures of one scope.
///
/// @param stages the book's stages, for their names
/// @param costs all costs in the book, whatever the period, the newest first
public record Insights(
        Scope scope,
        List<Stage> stages,
        Funnel funnel,
        List<ChannelLine> channels,
        AnswerHours hours,
        Growth growth,
        List<SenderRates> rates,
        Health health,
        List<Cost> costs) {

    public Insights {
        stages = List.copyOf(stages);
        channels = List.copyOf(channels);
        rates = List.copyOf(rates);
        costs = List.copyOf(costs);
    }
}
