package app.tradewind.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RampTest {

    private static final Limits FIFTY = Limits.CAREFUL;

    @ParameterizedTest
    @CsvSource({"0, 10", "2, 10", "3, 15", "6, 15", "7, 25", "13, 25", "14, 30", "29, 30", "30, 50", "400, 50"})
    void newMailboxGrowsDayByDay(int daysAgo, int letters) {
        assertEquals(letters, Ramp.perDay(FIFTY, MailSamples.NOON.minus(Duration.ofDays(daysAgo)), MailSamples.NOON));
    }

    @Test
    void mailboxThatNeverSentIsOnItsFirstDay() {
        assertEquals(10, Ramp.perDay(FIFTY, null, MailSamples.NOON));
    }

    @Test
    void warmMailboxHasNoRamp() {
        assertEquals(5000, Ramp.perDay(MailSamples.NO_LIMITS, null, MailSamples.NOON));
    }

    @Test
    void rampNeverRaisesTheUsersOwnLimit() {
        assertEquals(5, Ramp.perDay(new Limits(5, 2, 60, 90, false), null, MailSamples.NOON));
    }
}
