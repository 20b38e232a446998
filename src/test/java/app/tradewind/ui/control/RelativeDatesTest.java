package app.tradewind.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.text.Messages;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDatesTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T13:14:00Z"));
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static RelativeDates dates(Locale language) {
        return new RelativeDates(new Messages(language), CLOCK, SHANGHAI);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T01:00:00Z, today, 今天",
        "2026-11-23T10:00:00Z, yesterday, 昨天",
        "2026-11-25T10:00:00Z, tomorrow, 明天",
        "2026-11-21T10:00:00Z, 3 d, 3天前",
        "2026-11-27T10:00:00Z, in 3 d, 3天后",
        "2026-10-25T10:00:00Z, 30 d, 30天前",
        "2026-10-24T10:00:00Z, 24 Oct, 10月24日",
        "2026-03-03T10:00:00Z, 3 Mar, 3月3日",
        "2025-03-03T10:00:00Z, 3 Mar 2025, 2025年3月3日",
        // a day begins at midnight in Shanghai, not in Greenwich
        "2026-11-23T17:00:00Z, today, 今天",
    })
    void aDateIsSaidAsAPersonSaysIt(Instant when, String english, String chinese) {
        assertEquals(english, dates(Locale.ENGLISH).words(when));
        assertEquals(chinese, dates(Locale.SIMPLIFIED_CHINESE).words(when));
    }

    @Test
    void noDateIsNothing() {
        assertEquals(Columns.Dated.NONE, dates(Locale.ENGLISH).of(null));
    }
}
