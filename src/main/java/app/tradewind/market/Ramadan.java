package app.tradewind.market;

import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The month of fasting, when offices of mostly Muslim countries close early. Its days are those of the calendar of
/// Umm al-Qura; where the moon decides, it may begin a day later.
///
/// Source: compliance.md, rule time.ramadan.
final class Ramadan {

    private static final Set<String> COUNTRIES = Set.of(
            "AE", "AF", "AZ", "BD", "BH", "BN", "DJ", "DZ", "EG", "GM", "GN", "ID", "IQ", "IR", "JO", "KM", "KW", "KZ",
            "LB", "LY", "MA", "ML", "MR", "MV", "MY", "NE", "OM", "PK", "PS", "QA", "SA", "SD", "SL", "SN", "SO", "SY",
            "TD", "TJ", "TM", "TN", "TR", "UZ", "YE");

    private Ramadan() {}

    static boolean isOn(@Nullable String country, LocalDate date) {
        return country != null && COUNTRIES.contains(country) && isRamadan(date);
    }

    private static boolean isRamadan(LocalDate date) {
        IslamicCalendar calendar = new IslamicCalendar();
        calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
        calendar.setTimeZone(TimeZone.GMT_ZONE);
        calendar.setTime(Date.from(date.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
        return calendar.get(IslamicCalendar.MONTH) == IslamicCalendar.RAMADAN;
    }
}
