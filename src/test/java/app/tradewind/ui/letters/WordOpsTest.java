package app.tradewind.ui.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordOpsTest {

    @Test
    void arabicWordsAreKeptApartWithTheirSpaces() {
        assertEquals(List.of("هل ", "أرسل ", "لكم؟"), WordOps.pieces("هل أرسل لكم؟"));
        assertTrue(new WordOps().joinSeg("هل ", "أرسل").isEmpty());
        assertEquals(Optional.of("هل "), new WordOps().joinSeg("هل", " "));
    }

    @Test
    void otherTextIsOnePiece() {
        assertEquals(List.of("We make hinges"), WordOps.pieces("We make hinges"));
        assertEquals(Optional.of("We make"), new WordOps().joinSeg("We ", "make"));
    }

    @Property(tries = 200)
    void nothingIsLostByParting(@ForAll String text) {
        assertEquals(text, String.join("", WordOps.pieces(text)));
    }
}
