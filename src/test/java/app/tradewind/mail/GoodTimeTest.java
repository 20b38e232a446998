package app.tradewind.mail;

import static app.tradewind.contact.ContactSamples.contact;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoodTimeTest {

    private static final Instant SATURDAY = Instant.parse("2026-11-21T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"US,New York,America/New_York", "DE,Hamburg,Europe/Berlin", "IN,Mumbai,Asia/Kolkata"})
    void letterApprovedOnAWeekendWaitsForAWorkingMorningThere(String country, String city, String zone) {
        Instant good = new GoodTime()
                .at(contact("name", "Anna", "country", country, "city", city), SATURDAY)
                .orElseThrow();

        ZonedDateTime there = good.atZone(ZoneId.of(zone));
        assertEquals(DayOfWeek.MONDAY, there.getDayOfWeek(), there.toString());
        assertEquals(true, there.toLocalTime().isAfter(LocalTime.of(9, 0)), there.toString());
    }

    @Test
    void ownZoneOfThePersonComesFirst() {
        Instant good = new GoodTime()
                .at(contact("name", "Ben", "country", "US", "timeZone", "Asia/Tokyo"), SATURDAY)
                .orElseThrow();

        ZonedDateTime there = good.atZone(ZoneId.of("Asia/Tokyo"));
        assertEquals(true, there.getHour() >= 9 && there.getHour() < 15, there.toString());
    }

    @Test
    void unknownZoneMakesNoHourBetter() {
        assertEquals(Optional.empty(), new GoodTime().at(contact("name", "Nobody"), SATURDAY));
    }
}
