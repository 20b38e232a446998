package app.tradewind.market;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.text.Messages;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotWordsTest {

    private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    private static String said(Locale locale, String country, String city, LocalDateTime from) {
        FoundZone zone = new Zones()
                .locate(null, new Zones.Where(country, "", city, null))
                .orElseThrow();
        ZonedDateTime now = from.atZone(zone.zone());
        GoodSlot slot = new WorkingTime(locale).next(country, "", zone.zone(), now.toInstant());
        return new SlotWords(new Messages(locale), HOME).sentence(slot, zone, city, now);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE|Hamburg|2026-11-24T08:00|Tuesday 09:30 in Hamburg, 16:30 here",
                "US|Chicago|2026-11-25T16:00|Monday 11:00 in Chicago, Tuesday 01:00 here; Thursday is a holiday there"
                        + " (Thanksgiving Day); Friday lies between a holiday and other days off; Saturday and Sunday are"
                        + " the weekend there",
                "SA|Riyadh|2026-11-26T14:00|Sunday 11:00 in Riyadh, 16:00 here; the afternoon of Thursday closes the"
                        + " week there; Friday and Saturday are the weekend there; the first morning of the week there"
                        + " is full",
                "US|''|2026-11-24T08:00|Tuesday 09:30 in New York, 22:30 here; the time zone is a guess: tell the city"
            })
    void momentAndReasonsAreOneSentence(String country, String city, LocalDateTime from, String sentence) {
        assertEquals(sentence, said(Locale.ENGLISH, country, city, from));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE|Hamburg|2026-11-24T08:00|Hamburg 周二 09:30，这里 16:30",
                "DE|''|2026-11-27T14:00|柏林周一 11:00，这里 18:00；避开周五下午，当地一周将尽；周六和周日是当地周末；避开当地一周的第一个上午"
            })
    void chineseIsWritten(String country, String city, LocalDateTime from, String sentence) {
        assertEquals(sentence, said(Locale.SIMPLIFIED_CHINESE, country, city, from));
    }
}
