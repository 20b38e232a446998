package app.tradewind.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvertisingLabelTest {

    @ParameterizedTest
    @CsvSource({
        "KR, en, (광고) Hinges",
        "CN, en, [AD] Hinges",
        "CN, zh, [广告] Hinges",
        "VN, en, [AD] Hinges",
        "VN, vi, [QC] Hinges",
        "PE, es, PUBLICIDAD: Hinges",
        "SG, en, <ADV> Hinges"
    })
    void theLabelStandsAtTheFront(String country, String language, String expected) {
        AdvertisingLabel label = AdvertisingLabel.of(country).orElseThrow();

        assertEquals(expected, label.before("Hinges", Locale.of(language)));
        assertEquals(expected, label.before(expected, Locale.of(language)));
    }

    @Test
    void otherCountriesAskForNone() {
        assertTrue(AdvertisingLabel.of("DE").isEmpty());
    }
}
