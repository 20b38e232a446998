package app.tradewind.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {

    @ParameterizedTest
    @CsvSource({
        "'', NONE",
        "password, WEAK",
        "aaaaaaaaaaaaaaaaaaaaaaaa, WEAK",
        "12345678, WEAK",
        "hinges hinges hinges hinges, WEAK",
        "seven grey geese, FAIR",
        "seven grey geese over Ningbo, STRONG",
        "宁波港外七只灰雁, STRONG",
        "x7#Qm!29vL&p, STRONG",
    })
    void aPassphraseIsGraded(String passphrase, Strength.Grade grade) {
        assertEquals(
                grade,
                Strength.of(passphrase).grade(),
                () -> Strength.of(passphrase).toString());
    }

    @Property
    void everyTextHasAShareOfTheBar(@ForAll String text) {
        double share = Strength.of(text).share();
        assertTrue(share >= 0 && share <= 1);
    }
}
