package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GarbledTest {

    @ParameterizedTest
    @CsvSource({
        "Geschäftsführer, UTF-8, windows-1252",
        "Łódź Żółkiewski, UTF-8, windows-1252",
        "Dvořák Čapek, UTF-8, windows-1252",
        "O’Brien & Söhne, UTF-8, windows-1252",
        "上海有限公司, UTF-8, ISO-8859-1",
        "Москва, UTF-8, windows-1252",
        "Москва Иванов, UTF-8, windows-1251",
        "上海海达, UTF-8, GBK",
        "采购经理, GB2312, windows-1252",
        "Привет Москва, windows-1251, windows-1252",
    })
    void textReadInTheWrongSetIsMended(String meant, Charset written, Charset read) {
        String garbled = read(meant.getBytes(written), read);

        assertEquals(meant, Garbled.mended(garbled), garbled);
    }

    /// What a set leaves open becomes a control sign, as most programs do it.
    private static String read(byte[] bytes, Charset set) {
        if (!set.name().startsWith("windows")) {
            return new String(bytes, set);
        }
        StringBuilder text = new StringBuilder();
        for (byte one : bytes) {
            String sign = new String(new byte[] {one}, set);
            text.append(sign.equals("\ufffd") ? String.valueOf((char) (one & 0xff)) : sign);
        }
        return text.toString();
    }

    @Test
    void textGarbledTwiceIsMendedTwice() {
        Charset wrong = Charset.forName("windows-1252");
        String once = new String("Größe".getBytes(StandardCharsets.UTF_8), wrong);

        assertEquals("Größe", Garbled.mended(new String(once.getBytes(StandardCharsets.UTF_8), wrong)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "„CAFÉ“",
                "Ä“",
                "«À»",
                "Œuvre à 5 €",
                "SÃO PAULO",
                "Noël’s",
                "模",
                "啊哈",
                "联通",
                "Nguyễn",
                "РОССИЯ",
                "Ïó",
                "ÄÖÜ",
                "Þórður",
                "Düsseldorf – Köln",
                "Ångström",
                "ÆØÅ",
                "Çelik…",
                "№ 5",
                "ÑANDÚ",
                "žluťoučký kůň",
                "上海海达公司",
                "東京都"
            })
    void textThatSomebodyWroteStays(String text) {
        assertEquals(text, Garbled.mended(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"锟斤拷锟斤拷", "M\ufffdller", "Mï¿½ller"})
    void lostLettersAreKnown(String text) {
        assertTrue(Garbled.isLost(text));
    }
}
