package app.tradewind.ui.insights;

import app.tradewind.contact.Channel;
import app.tradewind.contact.Stage;
import app.tradewind.insight.Growth;
import app.tradewind.insight.Money;
import app.tradewind.text.Messages;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Figures as a person reads them, in the user's language.
final class InsightWords {

    static final String NOTHING = "—";
    /// From this share on, tenths of a per cent say nothing more.
    private static final double ROUND = 0.2;

    private final Messages messages;

    InsightWords(Messages messages) {
        this.messages = messages;
    }

    String text(String key, @Nullable Object... values) {
        return messages.text(key, values);
    }

    String number(long count) {
        return NumberFormat.getIntegerInstance(messages.locale()).format(count);
    }

    /// `14.2 %`; a dash where there is nothing to take a share of.
    String share(long part, long whole) {
        return whole == 0 ? NOTHING : percent((double) part / whole);
    }

    /// `2 %`, `0.1 %`, `14.2 %`.
    String percent(double share) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
        format.setMaximumFractionDigits(share >= ROUND ? 0 : 1);
        return format.format(share * 100) + " %";
    }

    /// `CN¥38,000`, without zeros after the point; several currencies below each other.
    String money(List<Money> amounts) {
        return amounts.isEmpty() ? NOTHING : amounts.stream().map(this::money).collect(Collectors.joining("\n"));
    }

    String money(Money money) {
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
        return NumberFormatter.withLocale(messages.locale())
                .unit(Currency.getInstance(money.currency().getCurrencyCode()))
                .unitWidth(UnitWidth.SHORT)
                .precision(whole ? Precision.integer() : Precision.minMaxFraction(digits, Math.max(digits, 2)))
                .format(money.amount())
                .toString();
    }

    String channel(Channel channel) {
        return messages.name("insights.channel", channel);
    }

    /// A step of the funnel: the user's own name of a stage, else ours.
    String step(String code, List<Stage> stages) {
        String key = "insights.step." + code;
        return stages.stream()
                .filter(stage -> stage.code().equals(code) && !stage.label().isEmpty())
                .map(Stage::label)
                .findFirst()
                .orElseGet(() -> messages.has(key) ? messages.text(key) : code.toLowerCase(Locale.ROOT));
    }

    String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, messages.locale());
    }

    String shortDay(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, messages.locale());
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(messages.locale())
                .format(day);
    }

    /// What stands under a bar; different for each bar of a chart.
    String bar(Growth growth, Growth.Bar bar) {
        String pattern = growth.byMonth()
                ? growth.bars().size() > 12 ? "insights.growth.month-year-pattern" : "insights.growth.month-pattern"
                : "insights.growth.week-pattern";
        return DateTimeFormatter.ofPattern(messages.text(pattern), messages.locale())
                .format(bar.from());
    }
}
