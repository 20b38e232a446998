package app.tradewind.market;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/// Days on which the user does not want letters to arrive, on top of weekends and public holidays: a fair, the
/// holidays of the own factory, the summer of one country.
///
/// @param id 0 where it is not in the book yet
/// @param country ISO alpha-2 of the buyers whom it concerns; null for all of them
/// @param first by the buyer's own date, like `last`, which is included
/// @param everyYear whether it comes back each year; then the years of the dates do not matter
public record ClosedDay(
        long id, @Nullable String country, LocalDate first, LocalDate last, boolean everyYear, String name) {

    public ClosedDay {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last closed day is before the first");
        }
        name = name.strip();
    }

    boolean covers(@Nullable String where, LocalDate date) {
        return (country == null || country.equals(where)) && (everyYear ? comesBackOn(date) : isWithin(date));
    }

    private boolean isWithin(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    private boolean comesBackOn(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        boolean afterFirst = day.compareTo(MonthDay.from(first)) >= 0;
        boolean beforeLast = day.compareTo(MonthDay.from(last)) <= 0;
        return MonthDay.from(first).compareTo(MonthDay.from(last)) <= 0
                ? afterFirst && beforeLast
                : afterFirst || beforeLast;
    }
}
