package app.tradewind.market;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The days of one place: which of them are passed over and why, and the good hours of the others.
///
/// Source: compliance.md, section 4.5 and rules time.holiday-bridge, time.ramadan.
final class WorkingDays {

    private static final LocalTime FIRST_MORNING_ENDS = LocalTime.of(11, 0);
    private static final Stretch MORNING = new Stretch(LocalTime.of(9, 30), LocalTime.of(11, 30));
    private static final Stretch LATE_MORNING = new Stretch(FIRST_MORNING_ENDS, LocalTime.of(11, 30));
    private static final Stretch AFTERNOON = new Stretch(LocalTime.of(13, 30), LocalTime.of(15, 0));
    private static final LocalTime FAST_BEGINS = LocalTime.of(10, 0);
    private static final LocalTime FAST_ENDS = LocalTime.of(13, 0);
    private static final MonthDay CHRISTMAS = MonthDay.of(12, 25);
    private static final int LONG = 4;

    /// From `begin` to before `end`.
    record Stretch(LocalTime begin, LocalTime end) {}

    /// @param holidays the holidays of a date by country and region
    record Sources(BiFunction<String, LocalDate, Optional<String>> holidays, Supplier<List<ClosedDay>> own) {}

    private final @Nullable String country;
    private final WeeklyRest rest;
    private final Sources sources;
    private final List<ClosedDay> own;

    WorkingDays(@Nullable String country, WeeklyRest rest, Sources sources) {
        this.country = country;
        this.rest = rest;
        this.sources = sources;
        own = sources.own().get();
    }

    WeeklyRest rest() {
        return rest;
    }

    Optional<String> holiday(LocalDate date) {
        return country == null ? Optional.empty() : sources.holidays().apply(country, date);
    }

    /// Whether people work at all: no weekly rest, no public holiday, no closed day of the user's.
    boolean isWorking(LocalDate date) {
        return off(date).isEmpty();
    }

    /// Why a whole day is passed over; empty where it has good hours.
    Optional<GoodSlot.Passed> passedOver(LocalDate date) {
        return off(date).or(() -> avoided(date));
    }

    private Optional<GoodSlot.Passed> off(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        Optional<String> holiday = holiday(date);
        if (holiday.isPresent()) {
            return passed(date, Unfit.HOLIDAY, holiday.get());
        }
        if (rest.off().contains(day)) {
            return passed(date, Unfit.REST, "");
        }
        return own.stream()
                .filter(closed -> closed.covers(country, date))
                .findFirst()
                .flatMap(closed -> passed(date, Unfit.OWN, closed.name()));
    }

    private Optional<GoodSlot.Passed> avoided(LocalDate date) {
        if (rest.doubtful(date.getDayOfWeek())) {
            return passed(date, Unfit.HALF_CLOSED, "");
        }
        if (isSeason(date)) {
            return passed(date, Unfit.SEASON, "");
        }
        if (isBridge(date)) {
            return passed(date, Unfit.BRIDGE, "");
        }
        return isEve(date) ? passed(date, Unfit.EVE, "") : Optional.empty();
    }

    private static Optional<GoodSlot.Passed> passed(LocalDate date, Unfit why, String name) {
        return Optional.of(new GoodSlot.Passed(date, why, name));
    }

    private boolean isSeason(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        boolean turnOfTheYear = day.compareTo(MonthDay.of(12, 23)) >= 0 || day.compareTo(MonthDay.of(1, 2)) <= 0;
        int year = date.getMonthValue() == 1 ? date.getYear() - 1 : date.getYear();
        return turnOfTheYear && holiday(CHRISTMAS.atYear(year)).isPresent()
                || "JP".equals(country)
                        && day.compareTo(MonthDay.of(4, 29)) >= 0
                        && day.compareTo(MonthDay.of(5, 6)) <= 0;
    }

    private boolean isBridge(LocalDate date) {
        LocalDate before = date.minusDays(1);
        LocalDate after = date.plusDays(1);
        return isFree(before)
                && isFree(after)
                && (holiday(before).isPresent() || holiday(after).isPresent());
    }

    /// Before four free days in a row or more, two of them holidays.
    private boolean isEve(LocalDate date) {
        int holidays = 0;
        int days = 0;
        for (LocalDate next = date.plusDays(1); isFree(next) && days < 2 * LONG; next = next.plusDays(1)) {
            days++;
            holidays += holiday(next).isPresent() ? 1 : 0;
        }
        return days >= LONG && holidays >= 2;
    }

    private boolean isFree(LocalDate date) {
        return rest.off().contains(date.getDayOfWeek())
                || rest.doubtful(date.getDayOfWeek())
                || holiday(date).isPresent();
    }

    /// The good hours of a day that is not passed over, in order.
    List<Stretch> hours(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        boolean cut = day == rest.last() || rest.half().contains(day);
        boolean first = day == rest.first();
        if (Ramadan.isOn(country, date)) {
            return List.of(new Stretch(
                    first ? FIRST_MORNING_ENDS : FAST_BEGINS, rest.half().contains(day) ? MORNING.end() : FAST_ENDS));
        }
        if (first) {
            return cut ? List.of(LATE_MORNING) : List.of(LATE_MORNING, AFTERNOON);
        }
        return cut ? List.of(MORNING) : List.of(MORNING, AFTERNOON);
    }

    /// Why what is left of a day at `time` has no good hour any more.
    GoodSlot.Passed tooLate(LocalDate date, LocalTime time) {
        DayOfWeek day = date.getDayOfWeek();
        boolean afternoon = time.isBefore(AFTERNOON.end());
        if (afternoon && Ramadan.isOn(country, date)) {
            return new GoodSlot.Passed(date, Unfit.RAMADAN, "");
        }
        boolean cut = day == rest.last() || rest.half().contains(day);
        return new GoodSlot.Passed(date, afternoon && cut ? Unfit.LAST_AFTERNOON : Unfit.LATE, "");
    }
}
