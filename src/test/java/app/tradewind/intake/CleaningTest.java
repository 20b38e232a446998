package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.PersonName;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningTest {

    private final Set<Cleaning> done = EnumSet.noneOf(Cleaning.class);

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "N/A", "n/a", "-", "--", "0/0/00", "无", "  ", "#N/A"})
    void wordsForNothingAreEmpty(String cell) {
        assertEquals("", TextCleaning.clean(cell, done));
    }

    @Test
    void fullWidthInvisibleAndGarbledLettersAreMended() {
        assertEquals("anna@nord.example", TextCleaning.clean("ａｎｎａ＠ｎｏｒｄ．ｅｘａｍｐｌｅ", done));
        assertEquals("Geschäftsführer", TextCleaning.clean("GeschÃ¤ftsfÃ¼hrer", done));
        assertEquals("Anna Schmidt", TextCleaning.clean("Anna\u00a0\u200bSchmidt", done));
        assertEquals("José", TextCleaning.clean("Jose\u0301", done));
        assertEquals(EnumSet.of(Cleaning.FULL_WIDTH, Cleaning.MOJIBAKE, Cleaning.INVISIBLE, Cleaning.UNICODE), done);
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Schmidt, Anna, Schmidt",
        "Ludwig van der Berg, Ludwig, van der Berg",
        "'Pereira, João', João, Pereira",
        "陈志远, 志远, 陈",
        "欧阳娜娜, 娜娜, 欧阳",
        "Mr. Tom Patel, Tom, Patel",
        "ANNA SCHMIDT, Anna, Schmidt",
        "Plato, '', ''",
    })
    void nameIsReadInItsOrder(String whole, String given, String family) {
        PersonName name = NameCleaning.read(whole, "", "", null, done).name();

        assertEquals(given, name.given());
        assertEquals(family, name.family());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-17, 2026-10-17",
        "24 Sep 2016, 2016-09-24",
        "7-Feb-22, 2022-02-07",
        "17.10.2026, 2026-10-17",
        "2026年10月17日, 2026-10-17",
        "31/12/2026, 2026-12-31",
        "2026-10-17 08:30:00, 2026-10-17",
    })
    void dayIsRead(String text, String day) {
        assertEquals(Optional.of(Instant.parse(day + "T00:00:00Z")), DateText.read(text));
    }

    @Test
    void dateOfWhichNobodyKnowsTheMonthIsNotRead() {
        assertEquals(Optional.empty(), DateText.read("1/2/2026"));
    }

    @Test
    void numbersAreWrittenAsPeopleReadThem() {
        CellText texts = new CellText(false);

        assertEquals("13800138000", texts.number("1.3800138E10", 0, "General"));
        assertEquals("42", texts.number("42.0", 0, null));
        assertEquals("01234", texts.number("1234", 164, "00000"));
        assertEquals("2020-01-01", texts.number("43831", 14, "m/d/yy"));
        assertEquals("2020-01-01", new CellText(true).number("42369", 14, "m/d/yy"));
        assertEquals("0.3", texts.number("0.30000000000000004", 0, null));
    }

    @Test
    void alikeNamesAreAlike() {
        assertTrue(Likeness.of("Mary Collins", "Maria Collins") > 0.85);
        assertTrue(Likeness.of("Mary Collins", "Zoë Haddad") < 0.6);
    }
}
