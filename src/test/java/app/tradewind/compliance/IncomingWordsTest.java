package app.tradewind.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Automatic reply: Hinges",
                "Out of Office until 2026-12-01",
                "Abwesenheitsnotiz",
                "Réponse automatique : charnières",
                "自动回复：不在办公室"
            })
    void answersOfMachinesAreKnown(String text) {
        assertTrue(IncomingWords.isAutomatic(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Please send two samples", "I came back from the office in Kiel", "可以，请寄样品"})
    void answersOfPeopleAreNot(String text) {
        assertFalse(IncomingWords.isAutomatic(text));
        assertFalse(IncomingWords.refuses(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STOP",
                "Please take me off your list",
                "不要再发了",
                "Bitte abmelden",
                "Do not contact me again",
                "no enviar más"
            })
    void refusalsAreKnown(String text) {
        assertTrue(IncomingWords.refuses(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            away until 2026-12-01 ~ 2026-12-01
            bis zum 1.12.2026 ~ 2026-12-01
            until 5 January 2027 ~ 2027-01-05
            休假到2026年12月1日 ~ 2026-12-01
            """)
    void dayOfReturnIsRead(String text, LocalDate day) {
        assertEquals(day, IncomingWords.awayUntil(text).orElseThrow());
    }

    @Property
    void noTextBreaksTheReading(@ForAll String text) {
        IncomingWords.awayUntil(text);
        IncomingWords.refuses(text);
        IncomingWords.isAutomatic("until 99.99.9999 " + text);
    }
}
