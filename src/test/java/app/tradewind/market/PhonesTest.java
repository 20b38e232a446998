package app.tradewind.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhonesTest {

    private final Phones phones = new Phones();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "+49 30 901820|DE|+4930901820",
                "030 901820|DE|+4930901820",
                "0049 30 901820||+4930901820",
                "030/901820|DE|+4930901820",
                "+49 (0)30 901820|DE|+4930901820",
                "(+86)571-88888888|CN|+8657188888888",
                "'+86 138 1234 5678|CN|+8613812345678",
                "13812345678.0|CN|+8613812345678",
                "8613812345678||+8613812345678",
                "8.613812345678E+12|CN|+8613812345678",
                "+1 (212) 555-0123|US|+12125550123",
                "212.555.0123|US|+12125550123",
                "＋44 20 7946 0123|GB|+442079460123",
                "0571-88888888转801|CN|+8657188888888;ext=801",
                "+44 20 7946 0123 ext. 5|GB|+442079460123;ext=5",
                "Tel: +55 11 3333 4567|BR|+551133334567",
                "TEL/FAX: +49 30 901820|DE|+4930901820"
            })
    void numberIsReadAsE164(String text, @Nullable String country, String value) {
        assertEquals(List.of(value), values(text, country));
    }

    @Test
    void severalNumbersInACellAreTakenApart() {
        assertEquals(List.of("+4930901820", "+4915112345678"), values("+49 30 901820 / +49 151 12345678", "DE"));
        assertEquals(List.of("+4930901820", "+4915112345678"), values("030 901820; 0151 12345678", "DE"));
        assertEquals(List.of("+8657188888888", "+8613812345678"), values("0571-88888888，13812345678", "CN"));
        assertEquals(List.of("+8657188888888", "+8657188888889"), values("0571-88888888/0571-88888889", "CN"));
    }

    @Test
    void labelTellsTheKindAndElseTheNumberItself() {
        assertEquals(
                List.of(Kind.PHONE, Kind.FAX, Kind.MOBILE),
                phones.read("Tel: 030 901820, Fax: 030 901821; 0151 12345678", "DE").stream()
                        .map(Phone::kind)
                        .toList());
        assertEquals(Kind.FAX, phones.read("传真：0571-88888888", "CN").getFirst().kind());
        assertEquals(
                Kind.PHONE,
                phones.read("TEL/FAX 0571-88888888", "CN").getFirst().kind());
    }

    @Test
    void countryComesFromTheNumber() {
        assertEquals("BR", phones.read("+55 11 3333 4567", "DE").getFirst().country());
    }

    @Test
    void roundedNumberStaysAsWrittenAndIsNotValid() {
        Phone phone = phones.read("1.38E+10", "CN").getFirst();

        assertEquals("1.38E+10", phone.value());
        assertFalse(phone.valid());
    }

    @Test
    void wordsWithoutDigitsAreNoNumber() {
        assertEquals(List.of(), phones.read("n/a", "DE"));
        assertEquals(List.of(), phones.read("", null));
    }

    @Test
    void numberIsShownInternationally() {
        assertEquals("+49 30 901820", phones.shown("+4930901820"));
        assertEquals("ask the office", phones.shown("ask the office"));
    }

    @Property
    void anyTextIsReadWithoutAFault(@ForAll String text) {
        phones.read(text, "CN");
        phones.read(text, null);
        phones.shown(text);
    }

    @Property
    void anyDigitsAndMarksAreReadWithoutAFaultAndEachOnce(
            @ForAll
                    @StringLength(max = 40)
                    @CharRange(from = '0', to = '9')
                    @Chars({'+', '/', ' ', '-', '(', ')', 'E', '.', ','})
                    String text) {
        List<String> values = values(text, "DE");
        assertEquals(values.size(), values.stream().distinct().count());
    }

    private List<String> values(String text, @Nullable String country) {
        return phones.read(text, country).stream().map(Phone::value).toList();
    }
}
