package app.tradewind.contact.due;

import app.tradewind.contact.Place;
import app.tradewind.market.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// How long a follow-up is put off.
public enum Snooze {
    TOMORROW(1),
    THREE_DAYS(3),
    NEXT_WEEK(7),
    BUYERS_NEXT_WORKING_DAY(0);

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final int days;

    Snooze(int days) {
        this.days = days;
    }

    /// At nine in the user's own morning, or at the first good time of the buyer's next working day.
    ///
    /// @param home the user's zone
    /// @param there the buyer's, null where it is not known: then the user's is taken
    public Instant until(Instant now, ZoneId home, Place where, @Nullable ZoneId there, WorkingTime work) {
        if (this != BUYERS_NEXT_WORKING_DAY) {
            return now.atZone(home)
                    .toLocalDate()
                    .plusDays(days)
                    .atTime(MORNING)
                    .atZone(home)
                    .toInstant();
        }
        ZoneId zone = there == null ? home : there;
        LocalDate tomorrow = now.atZone(zone).toLocalDate().plusDays(1);
        return work.nextGood(
                where.country(),
                where.region(),
                zone,
                tomorrow.atStartOfDay(zone).toInstant());
    }
}
