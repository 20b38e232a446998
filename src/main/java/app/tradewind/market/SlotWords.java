package app.tradewind.market;

import app.tradewind.text.Messages;
import com.ibm.icu.text.ListFormatter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Says in one sentence when a letter will reach its reader and why not sooner: “Tuesday 09:40 in Santiago, 20:40
/// here; Monday is a holiday there (Independence Day)”.
public final class SlotWords {

    /// More than so many days away a weekday alone could be mistaken.
    private static final long WEEKDAYS = 6;

    /// Days in a row beyond so many are said by their first and last.
    private static final int NAMED = 2;

    private static final int REASONS = 3;

    /// Hours that are over need no reason: the time itself says so.
    private static final Set<Unfit> PLAIN = Set.of(Unfit.LATE);

    private final Messages messages;
    private final Locale locale;
    private final ZoneId home;
    private final Zones zones = new Zones();

    /// @param home the user's own zone
    public SlotWords(Messages messages, ZoneId home) {
        this.messages = messages;
        locale = messages.locale();
        this.home = home;
    }

    /// The whole sentence, without a full stop.
    ///
    /// @param city the reader's own; empty for the one that stands for the zone
    /// @param now from which a weekday is clear enough
    public String sentence(GoodSlot slot, FoundZone zone, String city, ZonedDateTime now) {
        List<String> parts = new ArrayList<>();
        parts.add(when(slot.local(), zone, city, now));
        String why = why(slot, now);
        if (!why.isEmpty()) {
            parts.add(why);
        }
        if (zone.isGuess()) {
            parts.add(messages.text("market.slot.guess"));
        }
        return String.join(messages.text("market.slot.between"), parts);
    }

    /// The moment at both places: “Tuesday 09:40 in Santiago, 20:40 here”.
    public String when(ZonedDateTime there, FoundZone zone, String city, ZonedDateTime now) {
        ZonedDateTime here = there.withZoneSameInstant(home);
        String time = time(there, now);
        if (here.toLocalDateTime().equals(there.toLocalDateTime())) {
            return messages.text("market.slot.same", time, placeBefore(zone, city));
        }
        boolean sameDay = here.toLocalDate().equals(there.toLocalDate());
        return messages.text("market.slot.at", time, placeBefore(zone, city), sameDay ? clock(here) : time(here, now));
    }

    /// The moment at the reader's place alone: “Tuesday 09:40 in Santiago”.
    public String there(ZonedDateTime there, FoundZone zone, String city, ZonedDateTime now) {
        return messages.text("market.slot.there", time(there, now), placeBefore(zone, city));
    }

    /// The reader's city; the one that stands for the zone where it is not known or the zone a guess.
    public String place(FoundZone zone, String city) {
        return city.isBlank() || zone.isGuess() ? zones.cityOf(zone.zone(), locale) : city.strip();
    }

    /// The same before a word; between a Latin name and a Chinese word stands a space.
    private String placeBefore(FoundZone zone, String city) {
        String place = place(zone, city);
        boolean latin =
                Character.UnicodeScript.of(place.codePointBefore(place.length())) != Character.UnicodeScript.HAN;
        return latin && locale.getLanguage().equals("zh") ? place + " " : place;
    }

    private String time(ZonedDateTime moment, ZonedDateTime now) {
        return messages.text("market.slot.time", day(moment.toLocalDate(), now), clock(moment));
    }

    private String clock(ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(moment);
    }

    private String day(LocalDate date, ZonedDateTime now) {
        boolean near = !now.plusDays(WEEKDAYS).toLocalDate().isBefore(date);
        return DateTimeFormatter.ofPattern(messages.text(near ? "market.slot.weekday" : "market.slot.date"), locale)
                .format(date);
    }

    /// What was passed over, in words; empty where it goes without saying.
    public String why(GoodSlot slot, ZonedDateTime now) {
        Map<Unfit, List<GoodSlot.Passed>> byReason = new EnumMap<>(Unfit.class);
        slot.passed().stream()
                .filter(passed -> !PLAIN.contains(passed.why()))
                .forEach(passed -> byReason.computeIfAbsent(passed.why(), _ -> new ArrayList<>())
                        .add(passed));
        return byReason.values().stream()
                .sorted((one, other) ->
                        one.getFirst().date().compareTo(other.getFirst().date()))
                .limit(REASONS)
                .map(days -> reason(days, now))
                .collect(Collectors.joining(messages.text("market.slot.between")));
    }

    private String reason(List<GoodSlot.Passed> days, ZonedDateTime now) {
        String names = days.stream()
                .map(GoodSlot.Passed::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining(messages.text("market.slot.names")));
        String key = "market.slot.why." + days.getFirst().why().name();
        String said = days(days.stream().map(GoodSlot.Passed::date).toList(), now);
        return names.isEmpty()
                ? messages.text(key, said, days.size())
                : messages.text(key + ".named", said, days.size(), names);
    }

    private String days(List<LocalDate> dates, ZonedDateTime now) {
        LocalDate first = dates.getFirst();
        LocalDate last = dates.getLast();
        boolean unbroken =
                Duration.between(first.atStartOfDay(), last.atStartOfDay()).toDays() == dates.size() - 1;
        return dates.size() > NAMED && unbroken
                ? messages.text("market.slot.span", day(first, now), day(last, now))
                : ListFormatter.getInstance(locale)
                        .format(dates.stream().map(date -> day(date, now)).toList());
    }
}
