package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextsTest {

    private final Set<Cleaning> done = EnumSet.noneOf(Cleaning.class);

    @ParameterizedTest
    @CsvSource({
        "M&uuml;ller &amp; S&ouml;hne, Müller & Söhne, ENTITIES",
        "𝐀𝐧𝐧𝐚 𝓢𝓬𝓱𝓶𝓲𝓭𝓽, Anna Schmidt, COMPATIBILITY",
        "ﾔﾏﾀﾞ商事, ヤマダ商事, COMPATIBILITY",
        "oﬃce, office, COMPATIBILITY",
        "ＡＢＣ　Ｔｒａｄｉｎｇ, ABC Trading, FULL_WIDTH",
        "\u202aAnna\u202c, Anna, INVISIBLE",
        "O\u0092Brien, O’Brien, MOJIBAKE",
    })
    void textIsCleaned(String cell, String text, Cleaning step) {
        assertEquals(text, TextCleaning.clean(cell, done));
        assertEquals(EnumSet.of(step), done);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=\"00123\" | 00123",
                "'+49 30 123 | +49 30 123",
                "GmbH & Co. KG | GmbH & Co. KG",
                "https://x.example/?a=1&copy=2; b | https://x.example/?a=1&copy=2; b",
            })
    void markOfATextIsTakenOffAndOrdinaryTextStays(String cell, String text) {
        assertEquals(text, TextCleaning.clean(cell, done));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "lamp; shade, cord! lamp|shade|cord",
                "灯具、五金和厨具! 灯具|五金|厨具",
                "a ::: b ::: a! a|b",
                "\"VIP\",\"Blog\"! VIP|Blog",
                "tables / chairs! tables|chairs",
                "24/7 service! 24/7 service",
                "* myContacts! myContacts",
            })
    void valuesAreSplitAtTheUsualJoints(String cell, String values) {
        assertEquals(List.of(values.split("\\|")), Joints.split(List.of(cell)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Austin, TX 78701! Austin! TX! 78701! ",
                "80331 München! München! ''! 80331! ",
                "Lyon, France! Lyon! ''! ''! FR",
                "Toronto, ON M5V 2T6, Canada! Toronto! ON! M5V 2T6! CA",
                "D-20095 Hamburg! Hamburg! ''! D-20095! ",
                "São Paulo! São Paulo! ''! ''! ",
                "City 17! City 17! ''! ''! ",
                "深圳市! 深圳市! ''! ''! ",
            })
    void cityIsTakenApart(String cell, String city, String region, String code, String country) {
        CityText read = CityText.of(cell, new app.tradewind.market.Countries()::find);

        assertEquals(new CityText(city, region, code, country), read);
    }
}
