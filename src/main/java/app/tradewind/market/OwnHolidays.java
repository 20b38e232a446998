package app.tradewind.market;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Holidays of countries for which Jollyday has no calendar, from a table and ICU's calendars.
final class OwnHolidays {

    private final List<Rule> rules =
            Tables.lines("holidays.txt").stream().map(Rule::of).toList();

    private record Rule(
            String country, String calendar, int month, int day, int first, int last, String english, String chinese) {

        static Rule of(String line) {
            String[] cells = line.split(";");
            return new Rule(
                    cells[0],
                    cells[1],
                    Integer.parseInt(cells[2]),
                    Integer.parseInt(cells[3]),
                    Integer.parseInt(cells[4]),
                    Integer.parseInt(cells[5]),
                    cells[6],
                    cells[7]);
        }
    }

    boolean knows(String country) {
        return rules.stream().anyMatch(rule -> rule.country().equals(country));
    }

    /// The holidays of one year by date.
    Map<LocalDate, String> of(String country, int year, Locale language) {
        Map<LocalDate, String> holidays = new TreeMap<>();
        for (Rule rule : rules) {
            if (rule.country().equals(country)) {
                add(holidays, rule, year, language);
            }
        }
        return holidays;
    }

    private static void add(Map<LocalDate, String> holidays, Rule rule, int year, Locale language) {
        LocalDate end = LocalDate.of(year + 1, 1, 10);
        for (LocalDate date = LocalDate.of(year - 1, 12, 20); date.isBefore(end); date = date.plusDays(1)) {
            if (matches(rule, date)) {
                for (int offset = rule.first(); offset <= rule.last(); offset++) {
                    LocalDate day = date.plusDays(offset);
                    if (day.getYear() == year) {
                        holidays.putIfAbsent(
                                day, language.getLanguage().equals("zh") ? rule.chinese() : rule.english());
                    }
                }
            }
        }
    }

    private static boolean matches(Rule rule, LocalDate date) {
        return switch (rule.calendar()) {
            case "gregorian" -> date.getMonthValue() == rule.month() && date.getDayOfMonth() == rule.day();
            case "qingming" -> date.equals(qingming(date.getYear()));
            case "easter" -> date.equals(easter(date.getYear()));
            case "chinese" -> matches(rule, new ChineseCalendar(), date);
            case "islamic" -> matches(rule, islamic(), date);
            case "hebrew" -> matches(rule, new HebrewCalendar(), date);
            default -> throw new IllegalArgumentException("no calendar " + rule.calendar());
        };
    }

    private static IslamicCalendar islamic() {
        IslamicCalendar calendar = new IslamicCalendar();
        calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
        return calendar;
    }

    private static boolean matches(Rule rule, Calendar calendar, LocalDate date) {
        calendar.setTimeZone(TimeZone.GMT_ZONE);
        Instant noon = date.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        calendar.setTime(Date.from(noon));
        boolean leap = calendar instanceof ChineseCalendar && calendar.get(Calendar.IS_LEAP_MONTH) == 1;
        return !leap
                && calendar.get(Calendar.MONTH) + 1 == rule.month()
                && calendar.get(Calendar.DAY_OF_MONTH) == rule.day();
    }

    /// The solar term Clear and Bright, by the usual formula for the years 2000 to 2099.
    private static LocalDate qingming(int year) {
        int ofCentury = year % 100;
        return LocalDate.of(year, 4, (int) (ofCentury * 0.2422 + 4.81) - ofCentury / 4);
    }

    /// Western Easter by the anonymous Gregorian computus.
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
