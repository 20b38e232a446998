package app.tradewind.insight;

import app.tradewind.contact.Channel;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What one channel brought of the people added in the period, and what it cost in it.
///
/// @param contacts the people who came this way
/// @param valid those with a valid address
/// @param answered those who answered
/// @param won those whose deal was won
/// @param costs what was entered, one amount a currency
public record ChannelLine(
        Channel channel, Figure contacts, Figure valid, Figure answered, Figure won, List<Money> costs) {

    /// The five ways to a buyer; they stand there even where nobody came by them.
    private static final Set<Channel> ALWAYS =
            EnumSet.of(Channel.FAIR, Channel.PLATFORM, Channel.WEBSITE, Channel.SOCIAL, Channel.CUSTOMS);

    private static final List<Channel> ORDER = List.of(
            Channel.FAIR,
            Channel.PLATFORM,
            Channel.WEBSITE,
            Channel.SOCIAL,
            Channel.CUSTOMS,
            Channel.REFERRAL,
            Channel.OTHER,
            Channel.UNKNOWN);

    public ChannelLine {
        costs = List.copyOf(costs);
    }

    /// What each answer cost, one amount a currency; empty without costs or without answers.
    public List<Money> costPerAnswer() {
        return answered.count() == 0
                ? List.of()
                : costs.stream().map(cost -> cost.each(answered.count())).toList();
    }

    static List<ChannelLine> all(Census census, List<Cost> costs, int wonPosition, Scope scope) {
        List<ChannelLine> lines = new ArrayList<>();
        for (Channel channel : ORDER) {
            ChannelLine line = of(channel, census, sums(costs, channel), wonPosition, scope);
            if (ALWAYS.contains(channel) || line.contacts.count() > 0 || !line.costs.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static ChannelLine of(Channel channel, Census census, List<Money> costs, int wonPosition, Scope scope) {
        String terms = "channel:" + channel + scope.period().term("added");
        return new ChannelLine(
                channel,
                new Figure("contacts", census.count(person -> isOf(channel, person)), scope.search(terms)),
                new Figure(
                        "valid",
                        census.count(person -> isOf(channel, person) && Sign.VALID.in(person)),
                        scope.search(terms + " verdict:VALID")),
                new Figure(
                        "answered",
                        census.count(person -> isOf(channel, person) && Sign.ANSWERED.in(person)),
                        scope.search(terms + " has:reply")),
                new Figure(
                        "won",
                        census.count(person -> isOf(channel, person) && Census.position(person) == wonPosition),
                        scope.search(terms + " stage:" + Funnel.WON)),
                costs);
    }

    private static boolean isOf(Channel channel, long person) {
        return Census.isOf(channel, person) && Sign.ADDED.in(person);
    }

    private static List<Money> sums(List<Cost> costs, Channel channel) {
        Map<String, Money> sums = new TreeMap<>();
        for (Cost cost : costs) {
            if (cost.channel() == channel) {
                Currency currency = cost.amount().currency();
                sums.merge(currency.getCurrencyCode(), cost.amount(), Money::plus);
            }
        }
        return List.copyOf(sums.values());
    }
}
