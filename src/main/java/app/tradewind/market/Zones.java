package app.tradewind.market;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The time zone of a buyer.
public final class Zones {

    /// The zone of a place, from what is known of it; empty where that could be several.
    public Optional<ZoneId> find(@Nullable String country, String region, String city, @Nullable String e164phone) {
        return Optional.empty();
    }

    /// The city that stands for a zone, such as 纽约.
    public String cityOf(ZoneId zone, Locale locale) {
        return zone.getId();
    }
}
