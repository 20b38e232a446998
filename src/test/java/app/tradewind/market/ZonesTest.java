package app.tradewind.market;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesTest {

    private final Zones zones = new Zones();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE|''|''||Europe/Berlin",
                "CN|''|杭州||Asia/Shanghai",
                "GB|''|Leeds||Europe/London",
                "IN|''|Mumbai||Asia/Kolkata",
                "NP|''|''||Asia/Kathmandu",
                "US|''|Austin||America/Chicago",
                "US|TX|''||America/Chicago",
                "US|''|纽约||America/New_York",
                "US|''|Los Angeles||America/Los_Angeles",
                "US|''|'Springfield, IL 62701'||America/Chicago",
                "US|''|''|+12125550123|America/New_York",
                "CA|''|Vancouver||America/Vancouver",
                "BR|''|São Paulo||America/Sao_Paulo",
                "BR|''|''||America/Sao_Paulo",
                "BR|''|Manaus||America/Manaus",
                "MX|''|Tijuana||America/Tijuana",
                "AU|''|Perth||Australia/Perth",
                "AU|''|''|+61212345678|Australia/Sydney",
                "RU|''|Новосибирск||Asia/Novosibirsk",
                "ES|''|''||Europe/Madrid",
                "ES|''|Tenerife||Atlantic/Canary",
                "ID|''|Surabaya||Asia/Jakarta",
                "|''|''|+4930901820|Europe/Berlin",
                "NZ|''|''||Pacific/Auckland"
            })
    void zoneIsFoundFromWhatIsKnown(
            @Nullable String country, String region, String city, @Nullable String phone, String zone) {
        assertEquals(Optional.of(ZoneId.of(zone)), zones.find(country, region, city, phone));
    }

    @ParameterizedTest
    @CsvSource({"US,''", "CA,''", "AU,''", "RU,''", "ID,''", "US,Springfield", ",Berlin"})
    void whereSeveralArePossibleNoneIsGuessed(@Nullable String country, String city) {
        assertEquals(Optional.empty(), zones.find(country, "", city, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|US|''|''||America/New_York|GUESS",
                "|US|TX|''||America/Chicago|PLACE",
                "|US|''|''|+13125550123|America/Chicago|PHONE",
                "|CA|''|''||America/Toronto|GUESS",
                "|CA|''|Calgary||America/Edmonton|PLACE",
                "|BR|''|''||America/Sao_Paulo|GUESS",
                "|BR|''|''|+559233334444|America/Manaus|PHONE",
                "|AU|''|''||Australia/Sydney|GUESS",
                "|AU|WA|''||Australia/Perth|PLACE",
                "|RU|''|Екатеринбург||Asia/Yekaterinburg|PLACE",
                "|RU|''|''||Europe/Moscow|GUESS",
                "|MX|''|''||America/Mexico_City|GUESS",
                "|MX|Sonora|''||America/Hermosillo|PLACE",
                "|ID|''|Denpasar||Asia/Makassar|PLACE",
                "|KZ|''|''||Asia/Almaty|COUNTRY",
                "|DE|''|''||Europe/Berlin|COUNTRY",
                "|JP|''|''||Asia/Tokyo|COUNTRY",
                "Europe/Lisbon|DE|''|''||Europe/Lisbon|WRITTEN",
                "|PG|''|''||Pacific/Port_Moresby|GUESS"
            })
    void whatAZoneIsTakenFromIsSaid(
            @Nullable String written,
            String country,
            String region,
            String city,
            @Nullable String phone,
            ZoneId zone,
            FoundZone.Ground ground) {
        assertEquals(
                Optional.of(new FoundZone(zone, ground)),
                zones.locate(written, new Zones.Where(country, region, city, phone)));
    }

    @Test
    void everyCountryHasAZoneToPlanBy() {
        assertEquals(
                java.util.List.of("AQ", "BV", "HM", "UM"),
                new Countries()
                        .all().stream()
                                .filter(country -> zones.locate(null, new Zones.Where(country, "", "", null))
                                        .isEmpty())
                                .sorted()
                                .toList());
    }

    @Test
    void cityStandsForAZoneInTheReadersLanguage() {
        assertEquals("纽约", zones.cityOf(ZoneId.of("America/New_York"), Locale.SIMPLIFIED_CHINESE));
        assertEquals("New York", zones.cityOf(ZoneId.of("America/New_York"), Locale.ENGLISH));
        assertEquals("UTC", zones.cityOf(ZoneId.of("UTC"), Locale.ENGLISH));
    }
}
