package app.tradewind.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How many people came into the book, week by week or, over a year and more, month by month.
///
/// @param bars the oldest first; the last one holds today
/// @param byMonth whether a bar is a month; else it is a week that begins on Monday
/// @param total how many people the book holds now
public record Growth(List<Bar> bars, boolean byMonth, long total) {

    private static final int MOST_MONTHS = 36;

    /// @param from its first day
    /// @param to the day after its last
    public record Bar(LocalDate from, LocalDate to, Figure added) {}

    public Growth {
        bars = List.copyOf(bars);
    }

    /// All who came within the bars.
    public long added() {
        return bars.stream().mapToLong(bar -> bar.added().count()).sum();
    }

    static Growth of(Census census, Scope scope) {
        long[] minutes = census.minutes();
        LocalDate today = scope.now().atZone(scope.zone()).toLocalDate();
        boolean byMonth = scope.period() == Period.YEAR || scope.period() == Period.ALL;
        LocalDate last =
                byMonth ? today.withDayOfMonth(1) : today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Bar> bars = new ArrayList<>();
        for (int back = bars(scope, minutes, today) - 1; back >= 0; back--) {
            LocalDate from = byMonth ? last.minusMonths(back) : last.minusWeeks(back);
            LocalDate to = byMonth ? from.plusMonths(1) : from.plusWeeks(1);
            long count = before(minutes, to, scope.zone()) - before(minutes, from, scope.zone());
            String terms = "added>" + from.minusDays(1) + " added<" + to;
            bars.add(new Bar(from, to, new Figure(from.toString(), count, scope.search(terms))));
        }
        return new Growth(bars, byMonth, census.size());
    }

    private static int bars(Scope scope, long[] minutes, LocalDate today) {
        return switch (scope.period()) {
            case MONTH -> 5;
            case QUARTER -> 13;
            case YEAR -> 12;
            case ALL -> months(scope, minutes, today);
        };
    }

    private static int months(Scope scope, long[] minutes, LocalDate today) {
        if (minutes.length == 0) {
            return 12;
        }
        LocalDate first = java.time.Instant.ofEpochSecond(minutes[0] * 60)
                .atZone(scope.zone())
                .toLocalDate();
        long months = ChronoUnit.MONTHS.between(first.withDayOfMonth(1), today.withDayOfMonth(1)) + 1;
        return (int) Math.clamp(months, 12, MOST_MONTHS);
    }

    /// How many of the sorted minutes lie before a day.
    private static int before(long[] minutes, LocalDate day, ZoneId zone) {
        long bound = day.atStartOfDay(zone).toEpochSecond() / 60;
        int found = Arrays.binarySearch(minutes, bound);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && minutes[found - 1] == bound) {
            found--;
        }
        return found;
    }
}
