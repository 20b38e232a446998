package app.tradewind.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final WorkingTime time = new WorkingTime(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "DE, '', Europe/Berlin, 2026-11-28, true",
        "DE, '', Europe/Berlin, 2026-11-27, false",
        "SA, '', Asia/Riyadh, 2026-11-27, true",
        "SA, '', Asia/Riyadh, 2026-11-29, false",
        "AE, '', Asia/Dubai, 2026-11-27, false",
        "AE, Sharjah, Asia/Dubai, 2026-11-27, true",
        "MY, Kelantan, Asia/Kuala_Lumpur, 2026-11-27, true",
        "MY, Selangor, Asia/Kuala_Lumpur, 2026-11-27, false",
        "NP, '', Asia/Kathmandu, 2026-11-29, false",
        "IR, '', Asia/Tehran, 2026-11-28, false",
        "BN, '', Asia/Brunei, 2026-11-27, true",
        "IN, '', Asia/Kolkata, 2026-11-28, false",
        ", '', UTC, 2026-11-29, true"
    })
    void weekendIsTheCountrysOwn(@Nullable String country, String region, ZoneId zone, LocalDate date, boolean rest) {
        assertEquals(
                rest,
                time.at(country, region, zone, date.atTime(10, 0).atZone(zone).toInstant())
                        .weekend());
    }

    @Test
    void halfDayAfternoonIsTheLastAfternoonAndNoWeekend() {
        LocalMoment moment = time.at("AE", "", ZoneId.of("Asia/Dubai"), at("Asia/Dubai", "2026-11-27T15:00"));

        assertFalse(moment.weekend());
        assertTrue(moment.lastAfternoon());
    }

    @Test
    void officeHoursAndEdgesOfTheWeekAreTold() {
        LocalMoment mondayMorning = time.at("DE", "", BERLIN, at("Europe/Berlin", "2026-11-23T10:00"));
        LocalMoment fridayAfternoon = time.at("DE", "", BERLIN, at("Europe/Berlin", "2026-11-27T13:00"));
        LocalMoment night = time.at("DE", "", BERLIN, at("Europe/Berlin", "2026-11-25T18:00"));

        assertTrue(mondayMorning.firstMorning());
        assertTrue(mondayMorning.officeHours());
        assertTrue(fridayAfternoon.lastAfternoon());
        assertFalse(night.officeHours());
        assertTrue(time.at("SA", "", ZoneId.of("Asia/Riyadh"), at("Asia/Riyadh", "2026-11-29T09:00"))
                .firstMorning());
    }

    @ParameterizedTest
    @CsvSource({
        "DE, '', 2026-12-25, true",
        "DE, '', 2026-06-04, false",
        "DE, Bavaria, 2026-06-04, true",
        "DE, BY, 2026-06-04, true",
        "US, '', 2026-11-26, true",
        "GB, '', 2026-12-25, true",
        "CN, '', 2026-02-17, true",
        "CN, '', 2026-10-01, true",
        "CN, '', 2027-02-06, true",
        "KR, '', 2026-09-25, true",
        "TW, '', 2026-06-19, true",
        "IL, '', 2026-09-21, true",
        "ID, '', 2026-04-03, true",
        "MY, '', 2026-03-20, true",
        "SE, '', 2026-11-24, false"
    })
    void publicHolidaysAreKnown(String country, String region, LocalDate date, boolean holiday) {
        Instant noon = date.atTime(12, 0).atZone(BERLIN).toInstant();

        assertEquals(holiday, time.at(country, region, BERLIN, noon).holiday().isPresent());
    }

    @Test
    void holidaysOfAPeriodComeInOrder() {
        List<Holiday> holidays = time.holidays("CN", LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 1));

        assertEquals(8, holidays.size());
        assertEquals(new Holiday(LocalDate.of(2027, 1, 1), "New Year’s Day"), holidays.getLast());
        assertEquals(
                "国庆节",
                new WorkingTime(Locale.SIMPLIFIED_CHINESE)
                        .holidays("CN", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 1))
                        .getFirst()
                        .name());
    }

    @ParameterizedTest
    @CsvSource({
        "DE, Europe/Berlin, 2026-11-24T10:15, 2026-11-24T10:15",
        "DE, Europe/Berlin, 2026-11-24T03:00, 2026-11-24T09:30",
        "DE, Europe/Berlin, 2026-11-24T12:00, 2026-11-24T13:30",
        "DE, Europe/Berlin, 2026-11-24T15:00, 2026-11-25T09:30",
        "DE, Europe/Berlin, 2026-11-27T12:00, 2026-11-30T11:00",
        "DE, Europe/Berlin, 2026-12-24T16:00, 2027-01-04T11:00",
        "SA, Asia/Riyadh, 2026-11-26T12:00, 2026-11-29T11:00",
        "AE, Asia/Dubai, 2026-11-26T16:00, 2026-11-27T09:30",
        "IN, Asia/Kolkata, 2026-11-27T16:00, 2026-11-30T11:00",
        "CN, Asia/Shanghai, 2026-09-30T16:00, 2026-10-08T09:30"
    })
    void nextGoodMomentIsInAWorkingMorningOrEarlyAfternoon(String country, String zone, String from, String good) {
        assertEquals(at(zone, good), time.nextGood(country, "", ZoneId.of(zone), at(zone, from)));
    }

    @Property(tries = 200)
    void nextGoodMomentIsNeverBeforeNorAtABadTime(@ForAll @LongRange(min = 1_700_000_000, max = 1_900_000_000) long s) {
        Instant from = Instant.ofEpochSecond(s);
        ZoneId zone = ZoneId.of("America/New_York");

        Instant good = time.nextGood("US", "", zone, from);

        LocalMoment moment = time.at("US", "", zone, good);
        assertFalse(good.isBefore(from));
        assertFalse(moment.weekend() || moment.firstMorning() || moment.lastAfternoon());
        assertTrue(moment.officeHours() && moment.holiday().isEmpty());
        assertEquals(good, time.nextGood("US", "", zone, good));
    }

    private static Instant at(String zone, String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    }
}
