package app.tradewind.contact.due;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.contact.CountrySource;
import app.tradewind.contact.Place;
import app.tradewind.market.WorkingTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnoozeTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final WorkingTime WORK = new WorkingTime(Locale.ENGLISH);

    private static Place in(String country) {
        return new Place(country, CountrySource.STATED, "", "", "");
    }

    @ParameterizedTest
    @CsvSource({"TOMORROW, 2026-11-25T01:00:00Z", "THREE_DAYS, 2026-11-27T01:00:00Z", "NEXT_WEEK, 2026-12-01T01:00:00Z"
    })
    void isPutOffToNineInTheUsersMorning(Snooze snooze, Instant until) {
        Instant now = Instant.parse("2026-11-24T13:14:00Z");

        assertEquals(until, snooze.until(now, SHANGHAI, in("DE"), ZoneId.of("Europe/Berlin"), WORK));
    }

    @ParameterizedTest
    @CsvSource({
        // Wednesday before Thanksgiving: Thursday is a holiday, Friday a bridge day, and Monday begins at eleven
        "2026-11-25T12:00:00Z, US, America/New_York, 2026-11-30T16:00:00Z",
        // Thursday: Friday and Saturday are the weekend, Sunday's first morning begins at eleven
        "2026-11-26T12:00:00Z, SA, Asia/Riyadh, 2026-11-29T08:00:00Z",
        "2026-11-24T12:00:00Z, DE, Europe/Berlin, 2026-11-25T08:30:00Z"
    })
    void orToTheFirstGoodTimeOfTheBuyersNextWorkingDay(Instant now, String country, String zone, Instant until) {
        assertEquals(until, Snooze.BUYERS_NEXT_WORKING_DAY.until(now, SHANGHAI, in(country), ZoneId.of(zone), WORK));
    }

    @Test
    void whereTheZoneIsNotKnownTheUsersOwnDayCounts() {
        Instant now = Instant.parse("2026-11-24T12:00:00Z");

        assertEquals(
                Instant.parse("2026-11-25T01:30:00Z"),
                Snooze.BUYERS_NEXT_WORKING_DAY.until(now, SHANGHAI, Place.UNKNOWN, null, WORK));
    }
}
