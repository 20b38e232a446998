package app.tradewind.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTextTest {

    @ParameterizedTest
    @CsvSource({
        "9:30, 09:30",
        "09：30, 09:30",
        "0930, 09:30",
        "930, 09:30",
        "14, 14:00",
        "23.59, 23:59",
        "' 8:05 ', 08:05"
    })
    void aTimeIsReadHoweverItIsTyped(String typed, LocalTime time) {
        assertEquals(Optional.of(time), ClockText.read(typed));
    }

    @ParameterizedTest
    @CsvSource({"25:00", "9:75", "noon", "12345", "''"})
    void whatIsNoTimeIsNone(String typed) {
        assertEquals(Optional.empty(), ClockText.read(typed));
    }

    @Test
    void midnightIsATime() {
        assertEquals(Optional.of(LocalTime.MIDNIGHT), ClockText.read("0:00"));
    }
}
