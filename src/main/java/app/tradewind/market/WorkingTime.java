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
    private static final Slot MORNING = new Slot(LocalTime.of(9, 30), LocalTime.of(11, 30));
    private static final Slot LATE_MORNING = new Slot(FIRST_MORNING_ENDS, LocalTime.of(11, 30));
    private static final Slot AFTERNOON = new Slot(LocalTime.of(13, 30), LocalTime.of(15, 0));
    private static final int DAYS_LOOKED_AT = 60;

    private final Locale language;
    private @Nullable HolidayCalendars calendars;

    /// From `begin` to before `end`.
    private record Slot(LocalTime begin, LocalTime end) {}

    /// Names of holidays come in `language` where the calendars have it, else in English.
    public WorkingTime(Locale language) {
        this.language = language;
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
    /// working day, but not on the first morning of the week before 11 nor on its last afternoon.
    public Instant nextGood(@Nullable String country, String region, ZoneId zone, Instant from) {
        LocalDate today = from.atZone(zone).toLocalDate();
        for (int days = 0; days < DAYS_LOOKED_AT; days++) {
            LocalDate date = today.plusDays(days);
            for (Slot slot : slots(country, region, date)) {
                Instant begin = date.atTime(slot.begin()).atZone(zone).toInstant();
                Instant end = date.atTime(slot.end()).atZone(zone).toInstant();
                if (from.isBefore(end)) {
                    return from.isBefore(begin) ? begin : from;
                }
            }
        }
        return from;
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

    private List<Slot> slots(@Nullable String country, String region, LocalDate date) {
        WeeklyRest rest = WeeklyRest.of(country, region);
        DayOfWeek day = date.getDayOfWeek();
        boolean closed = rest.off().contains(day)
                || rest.doubtful(day)
                || holiday(country, region, date).isPresent();
        if (closed) {
            return List.of();
        }
        if (day == rest.first()) {
            return List.of(LATE_MORNING, AFTERNOON);
        }
        return day == rest.last() || rest.half().contains(day) ? List.of(MORNING) : List.of(MORNING, AFTERNOON);
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
