package app.tradewind.insight;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.Arrays;

/// How many answers came in each hour of the week, by the clock of those who answered.
public final class AnswerHours {

    public static final int HOURS = 24;
    private final long[][] counts = new long[DayOfWeek.values().length][HOURS];
    private long total;
    private long withoutClock;

    AnswerHours() {}

    void add(ZonedDateTime local) {
        counts[local.getDayOfWeek().ordinal()][local.getHour()]++;
        total++;
    }

    /// An answer from nobody knows which zone.
    void addWithoutClock() {
        withoutClock++;
    }

    public long at(DayOfWeek day, int hour) {
        return counts[day.ordinal()][hour];
    }

    /// The answers whose local hour is known.
    public long total() {
        return total;
    }

    /// The answers of people whose zone is not known; in none of the hours.
    public long withoutClock() {
        return withoutClock;
    }

    /// The greatest number of any hour.
    public long most() {
        long most = 0;
        for (long[] day : counts) {
            for (long count : day) {
                most = Math.max(most, count);
            }
        }
        return most;
    }

    public long on(DayOfWeek day) {
        return Arrays.stream(counts[day.ordinal()]).sum();
    }

    /// The day with the most answers; the earlier one of equals.
    public DayOfWeek bestDay() {
        DayOfWeek best = DayOfWeek.MONDAY;
        for (DayOfWeek day : DayOfWeek.values()) {
            if (on(day) > on(best)) {
                best = day;
            }
        }
        return best;
    }

    /// The hour at which the two hours with the most answers begin, all days together.
    public int bestTwoHours() {
        int best = 0;
        for (int hour = 0; hour < HOURS - 1; hour++) {
            if (inTwoHours(hour) > inTwoHours(best)) {
                best = hour;
            }
        }
        return best;
    }

    /// The answers in an hour and the next, all days together.
    public long inTwoHours(int hour) {
        long sum = 0;
        for (long[] day : counts) {
            sum += day[hour] + day[hour + 1];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerHours hours
                && withoutClock == hours.withoutClock
                && Arrays.deepEquals(counts, hours.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(counts);
    }
}
