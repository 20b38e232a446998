package app.tradewind.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

    private static final Countries COUNTRIES = new Countries();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE|DE",
                "de|DE",
                "DEU|DE",
                "Germany|DE",
                "Deutschland|DE",
                "德国|DE",
                "德國|DE",
                "Allemagne|DE",
                "Alemania|DE",
                "Alemanha|DE",
                "Германия|DE",
                "ألمانيا|DE",
                "ドイツ|DE",
                "독일|DE",
                "Almanya|DE",
                "USA|US",
                "U.S.A.|US",
                "United States of America|US",
                "美国|US",
                "UK|GB",
                "England|GB",
                "英国|GB",
                "Korea|KR",
                "South Korea|KR",
                "Korea, Republic of|KR",
                "韩国|KR",
                "Republic of Korea|KR",
                "台湾|TW",
                "臺灣|TW",
                "Taiwan, China|TW",
                "UAE|AE",
                "阿联酋|AE",
                "Holland|NL",
                "The Netherlands|NL",
                "Türkiye|TR",
                "TURKEY|TR",
                "Viet Nam|VN",
                "Vietnam|VN",
                "中国大陆|CN",
                "P.R. China|CN",
                "中国|CN",
                "香港|HK",
                "Hong Kong, China|HK",
                "Russian Federation|RU",
                "Россия|RU",
                "Brasil|BR",
                "巴西|BR",
                "Czech Republic|CZ",
                "Côte d'Ivoire|CI",
                "Kingdom of Saudi Arabia|SA",
                "Iran, Islamic Republic of|IR",
                "Bolivia (Plurinational State of)|BO",
                "Tanzania, United Republic of|TZ",
                "Hamburg, Germany|DE",
                "CN - China|CN",
                "Austin, TX, USA|US",
                "Dominican Republic|DO",
                "Republic of the Congo|CG",
                "Democratic Republic of the Congo|CD",
                "Georgia|GE",
                "智利|CL",
                "Singapore|SG",
                "Schweiz|CH"
            })
    void countryIsFoundByItsNamesAndCodes(String text, String iso) {
        assertEquals(Optional.of(iso), COUNTRIES.find(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Atlantis", "buyer in tools", "ZZ", "12345", "Keller, de"})
    void whatIsNoCountryIsNone(String text) {
        assertEquals(Optional.empty(), COUNTRIES.find(text));
    }

    @Test
    void everyCountryIsFoundByItsOwnNameInTheLanguagesOfTheInterface() {
        for (String iso : COUNTRIES.all()) {
            assertEquals(Optional.of(iso), COUNTRIES.find(COUNTRIES.name(iso, Locale.ENGLISH)), iso);
            assertEquals(Optional.of(iso), COUNTRIES.find(COUNTRIES.name(iso, Locale.SIMPLIFIED_CHINESE)), iso);
        }
        assertTrue(COUNTRIES.all().size() > 240);
        assertEquals("德国", COUNTRIES.name("DE", Locale.SIMPLIFIED_CHINESE));
    }
}
