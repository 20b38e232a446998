package app.tradewind.market;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({"DE,de", "AT,de", "BR,pt", "MX,es", "CN,zh-CN", "TW,zh-TW", "US,en", "SE,en", ",en", "ZZ,en"})
    void languageIsTheOneOfBusinessLetters(@Nullable String country, String tag) {
        assertEquals(tag, Languages.of(country));
    }
}
