package app.tradewind.mail;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a new mailbox grows: few letters a day at first, so that mail hosts come to know it.
///
/// Source: compliance.md, section 4.1 (defaults of vendors, none of them an experiment; the user can only go
/// lower).
public final class Ramp {

    /// A mailbox that was silent for so long is new again.
    public static final Duration SILENCE = Duration.ofDays(30);

    private static final int[][] LAST_DAY_AND_LETTERS = {{3, 10}, {7, 15}, {14, 25}, {30, 30}};

    private Ramp() {}

    /// Letters that may leave within a day: the account's own limit, lowered by the ramp unless the mailbox is
    /// warm.
    ///
    /// @param firstSentAt when the present stretch of sending began; null before the first letter
    public static int perDay(Limits limits, @Nullable Instant firstSentAt, Instant now) {
        if (limits.warm()) {
            return limits.perDay();
        }
        long day = day(firstSentAt, now);
        for (int[] step : LAST_DAY_AND_LETTERS) {
            if (day <= step[0]) {
                return Math.min(step[1], limits.perDay());
            }
        }
        return limits.perDay();
    }

    /// The day of the ramp, 1 on the day of the first letter.
    public static long day(@Nullable Instant firstSentAt, Instant now) {
        return firstSentAt == null
                ? 1
                : 1 + Math.max(0, Duration.between(firstSentAt, now).toDays());
    }
}
