package app.tradewind.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoodSlotTest {

    private static final List<ClosedDay> OWN = List.of(
            new ClosedDay(1, null, LocalDate.of(2026, 10, 15), LocalDate.of(2026, 10, 19), false, "Canton Fair"),
            new ClosedDay(2, "FR", LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 21), true, "été"));

    private final WorkingTime time = new WorkingTime(Locale.ENGLISH, () -> OWN);
    private final Zones zones = new Zones();

    @Provide
    Arbitrary<String> countries() {
        return Arbitraries.of(new Countries().all());
    }

    @Property(tries = 3000)
    void slotIsAlwaysWithinTheRulesOfItsCountryAndNeverPast(
            @ForAll("countries") String country, @ForAll @LongRange(min = 1_750_000_000, max = 1_900_000_000) long s) {
        Instant from = Instant.ofEpochSecond(s);
        ZoneId zone = zones.locate(null, new Zones.Where(country, "", "", null))
                .map(FoundZone::zone)
                .orElse(ZoneId.of("UTC"));

        GoodSlot slot = time.next(country, "", zone, from);

        LocalMoment moment = time.at(country, "", zone, slot.at());
        LocalTime clock = slot.local().toLocalTime();
        assertFalse(slot.at().isBefore(from));
        assertFalse(moment.weekend() || moment.firstMorning() || moment.lastAfternoon(), slot.toString());
        assertTrue(moment.officeHours() && moment.holiday().isEmpty(), slot.toString());
        assertFalse(clock.isBefore(LocalTime.of(9, 30)) || !clock.isBefore(LocalTime.of(15, 0)), slot.toString());
        assertTrue(
                OWN.stream().noneMatch(day -> day.covers(country, slot.local().toLocalDate())));
        assertEquals(slot.at(), time.nextGood(country, "", zone, slot.at()), "a good moment is its own next one");
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, US",
        "Europe/Berlin, DE",
        "America/Santiago, CL",
        "Australia/Sydney, AU",
        "Africa/Casablanca, MA",
        "Asia/Kathmandu, NP",
        "Africa/Cairo, EG"
    })
    void clockChangesMoveTheMomentNotTheHour(ZoneId zone, String country) {
        Instant from = Instant.parse("2026-01-05T00:00:00Z");
        for (int day = 0; day < 365; day++) {
            Instant midnight = from.plusSeconds(day * 86_400L)
                    .atZone(zone)
                    .toLocalDate()
                    .atStartOfDay(zone)
                    .toInstant();
            LocalTime clock = time.next(country, "", zone, midnight).local().toLocalTime();
            assertTrue(
                    List.of(LocalTime.of(9, 30), LocalTime.of(10, 0), LocalTime.of(11, 0))
                            .contains(clock),
                    clock.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        // Thanksgiving, the day after it, and Monday’s first morning
        "US, America/New_York, 2026-11-25T16:00, 2026-11-30T11:00",
        "DE, Europe/Berlin, 2026-12-22T15:00, 2027-01-04T11:00",
        "JP, Asia/Tokyo, 2026-04-28T16:00, 2026-05-07T09:30",
        "SA, Asia/Riyadh, 2026-02-23T13:30, 2026-02-24T10:00",
        "TR, Europe/Istanbul, 2026-03-03T08:00, 2026-03-03T10:00",
        "FR, Europe/Paris, 2027-08-03T10:00, 2027-08-23T11:00",
        "GB, Europe/London, 2026-10-14T16:00, 2026-10-20T09:30",
        "AE, Asia/Dubai, 2026-11-13T11:45, 2026-11-16T11:00",
        "IN, Asia/Kolkata, 2026-11-27T16:00, 2026-11-30T11:00",
        "NP, Asia/Kathmandu, 2026-11-27T16:00, 2026-11-29T11:00"
    })
    void whatIsPassedOver(String country, ZoneId zone, LocalDateTime from, LocalDateTime good) {
        assertEquals(
                good,
                time.next(country, "", zone, from.atZone(zone).toInstant())
                        .local()
                        .toLocalDateTime());
    }

    @Test
    void reasonsNameEachDay() {
        ZoneId zone = ZoneId.of("America/New_York");

        GoodSlot slot = time.next(
                "US",
                "",
                zone,
                LocalDateTime.parse("2026-11-25T16:00").atZone(zone).toInstant());

        assertEquals(
                List.of(Unfit.LATE, Unfit.HOLIDAY, Unfit.BRIDGE, Unfit.REST, Unfit.REST, Unfit.FIRST_MORNING),
                slot.passed().stream().map(GoodSlot.Passed::why).toList());
        assertEquals("Thanksgiving Day", slot.passed().get(1).name());
    }

    @ParameterizedTest
    @CsvSource({
        "DE, 2026-11-27, 3, 2026-12-02",
        "SA, 2026-11-26, 3, 2026-12-01",
        "US, 2026-11-25, 1, 2026-11-27",
        "DE, 2026-12-23, 2, 2026-12-28",
        "DE, 2026-11-27, 0, 2026-11-27"
    })
    void workingDaysAreThoseOfThePlace(String country, LocalDate from, int days, LocalDate then) {
        assertEquals(then, time.plusWorkingDays(country, "", from, days));
    }
}
