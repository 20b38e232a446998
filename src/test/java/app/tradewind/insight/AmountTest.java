package app.tradewind.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "38000 | 38000",
                "38,000 | 38000",
                "38.000 | 38000",
                "38 000 | 38000",
                "38’000 | 38000",
                "¥38,000.50 | 38000.50",
                "38.000,50 | 38000.50",
                "1,234,567 | 1234567",
                "1.234.567,8 | 1234567.8",
                "0.5 | 0.5",
                "12,5 | 12.5",
                "3.8万 | 38000.0",
                "3.800万 | 38000.000",
                "€ 99.99 | 99.99"
            })
    void anAmountIsReadAsPeopleTypeIt(String typed, BigDecimal amount) {
        assertEquals(Optional.of(amount), Amount.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "0", "0.00", "-5", "many", "1.2.3", "1,2,3.4", "12 EUR", "1e9", "1.234,567,8"})
    void anythingElseIsNoAmount(String typed) {
        assertEquals(Optional.empty(), Amount.read(typed));
    }

    @Property(tries = 200)
    void whatIsWrittenWithSignsBetweenThousandsIsReadAgain(
            @ForAll @LongRange(min = 1, max = 99_999_999_999L) long cents) {
        BigDecimal amount = BigDecimal.valueOf(cents, 2);

        assertEquals(Optional.of(amount), Amount.read(String.format(Locale.ENGLISH, "%,.2f", amount)));
        assertEquals(Optional.of(amount), Amount.read(String.format(Locale.GERMANY, "%,.2f", amount)));
        assertEquals(Optional.of(amount), Amount.read(amount.toPlainString()));
    }
}
