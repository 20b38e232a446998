package app.tradewind.contact.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class CellsPropertyTest {

    @Property
    void listsSplitAgainIntoTheSameValues(@ForAll("lists") List<String> values) {
        assertEquals(values, Joined.split(Joined.join(values)));
    }

    @Property
    void noSafeCellBeginsLikeAFormula(@ForAll("texts") String text) {
        assertFalse(SafeCell.inText(text).matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*"));
    }

    @Property
    void whatWasMadeSafeMeansTheSame(@ForAll("texts") String text) {
        assertEquals(text, SafeCell.meant(SafeCell.inText(text)));
        assertEquals(text, SafeCell.meant(SafeCell.inMarkedText(text)));
    }

    @Property
    void timesComeBackToTheMillisecond(
            @ForAll @LongRange(min = -2_000_000_000_000L, max = 9_000_000_000_000L) long at) {
        Instant time = Instant.ofEpochMilli(at);
        assertEquals(time, TableTime.read(TableTime.of(time)).orElseThrow());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("'=+-@\t\r\n＝＠a 中;,\\").ofMaxLength(8);
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return Arbitraries.strings()
                .withChars(";,，；、|\n\\ab中")
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(text -> text.equals(text.strip()) && !text.isEmpty())
                .list()
                .ofMaxSize(5);
    }
}
