package app.tradewind.market;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Working hours, weekends and holidays of the buyers' countries, and when a letter had best arrive.
///
/// Holidays are those of Jollyday and, for countries that it does not have, of a table; dates by the moon are
/// estimates. They are loaded at the first question. Safe for use by several threads.
public final class WorkingTime {

    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 0);
    private static final LocalTime OFFICE_CLOSES = LocalTime.of(18, 0);
    private static final LocalTime FIRST_MORNING_ENDS = LocalTime.of(11, 0);
    private static final LocalTime LAST_AFTERNOON_BEGINS = LocalTime.of(13, 0);
    private static final int DAYS_LOOKED_AT = 400;

    private final Locale language;
    private final Supplier<List<ClosedDay>> own;
    private @Nullable HolidayCalendars calendars;

    /// Names of holidays come in `language` where the calendars have it, else in English.
    public WorkingTime(Locale language) {
        this(language, List::of);
    }

    /// @param own the user's closed days, asked for at each question
    public WorkingTime(Locale language, Supplier<List<ClosedDay>> own) {
        this.language = language;
        this.own = own;
    }

    /// What the moment is at a place; an unknown country has Saturday and Sunday off and no holidays.
    ///
    /// @param country ISO alpha-2
    /// @param region state or province by name or code, where rest or holidays differ by it; may be empty
    public LocalMoment at(@Nullable String country, String region, ZoneId zone, Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        LocalTime time = local.toLocalTime();
        DayOfWeek day = local.getDayOfWeek();
        WeeklyRest rest = WeeklyRest.of(country, region);
        return new LocalMoment(
                local,
                rest.off().contains(day),
                holiday(country, region, local.toLocalDate()),
                !time.isBefore(OFFICE_OPENS) && time.isBefore(OFFICE_CLOSES),
                day == rest.first() && time.isBefore(FIRST_MORNING_ENDS),
                lastAfternoon(rest, day, time));
    }

    /// The first good moment from `from` on, `from` itself if it is one: 09:30 to 11:30 or 13:30 to 15:00 of a
    /// working day, but not on the first morning of the week before 11 nor on its last afternoon, not between a
    /// holiday and a weekend, not from 23 December to 2 January where Christmas is kept, in Ramadan from 10 to 13.
    public Instant nextGood(@Nullable String country, String region, ZoneId zone, Instant from) {
        return next(country, region, zone, from).at();
    }

    /// The same with what was passed over on the way. Where 400 days hold no good moment, `from` is taken.
    public GoodSlot next(@Nullable String country, String region, ZoneId zone, Instant from) {
        WorkingDays days = days(country, region);
        LocalDate today = from.atZone(zone).toLocalDate();
        List<GoodSlot.Passed> passed = new ArrayList<>();
        for (int i = 0; i < DAYS_LOOKED_AT; i++) {
            LocalDate date = today.plusDays(i);
            Optional<GoodSlot.Passed> whole = days.passedOver(date);
            if (whole.isPresent()) {
                passed.add(whole.get());
                continue;
            }
            for (WorkingDays.Stretch hours : days.hours(date)) {
                ZonedDateTime begin = date.atTime(hours.begin()).atZone(zone);
                if (from.isBefore(date.atTime(hours.end()).atZone(zone).toInstant())) {
                    return found(days, from, begin, passed);
                }
            }
            passed.add(days.tooLate(date, from.atZone(zone).toLocalTime()));
        }
        return new GoodSlot(from.atZone(zone), passed);
    }

    private static GoodSlot found(WorkingDays days, Instant from, ZonedDateTime begin, List<GoodSlot.Passed> passed) {
        boolean early = from.isBefore(begin.toInstant());
        if (early && begin.getDayOfWeek() == days.rest().first()) {
            passed.add(new GoodSlot.Passed(begin.toLocalDate(), Unfit.FIRST_MORNING, ""));
        }
        return new GoodSlot(early ? begin : from.atZone(begin.getZone()), passed);
    }

    /// The day that lies so many working days of the place after another: weekly rest, holidays and the user's own
    /// closed days are not counted.
    ///
    /// @param days 0 for the day itself
    public LocalDate plusWorkingDays(@Nullable String country, String region, LocalDate date, int days) {
        WorkingDays place = days(country, region);
        LocalDate day = date;
        int left = days;
        for (int i = 0; left > 0 && i < DAYS_LOOKED_AT; i++) {
            day = day.plusDays(1);
            left -= place.isWorking(day) ? 1 : 0;
        }
        return day;
    }

    private WorkingDays days(@Nullable String country, String region) {
        return new WorkingDays(
                country,
                WeeklyRest.of(country, region),
                new WorkingDays.Sources((where, date) -> holiday(where, region, date), own));
    }

    /// The public holidays of a country, both days included, in order.
    public List<Holiday> holidays(String country, LocalDate from, LocalDate to) {
        List<Holiday> holidays = new ArrayList<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            calendars().of(country, "", year).forEach((date, name) -> {
                if (!date.isBefore(from) && !date.isAfter(to)) {
                    holidays.add(new Holiday(date, name));
                }
            });
        }
        return holidays;
    }

    private static boolean lastAfternoon(WeeklyRest rest, DayOfWeek day, LocalTime time) {
        boolean last = day == rest.last() && !time.isBefore(LAST_AFTERNOON_BEGINS);
        return last || (rest.half().contains(day) && !time.isBefore(LocalTime.NOON));
    }

    private Optional<String> holiday(@Nullable String country, String region, LocalDate date) {
        return country == null
                ? Optional.empty()
                : Optional.ofNullable(
                        calendars().of(country, region, date.getYear()).get(date));
    }

    private synchronized HolidayCalendars calendars() {
        if (calendars == null) {
            calendars = new HolidayCalendars(language);
        }
        return calendars;
    }
}
