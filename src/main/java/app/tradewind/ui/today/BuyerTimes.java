package app.tradewind.ui.today;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.Place;
import app.tradewind.market.Holiday;
import app.tradewind.market.LocalMoment;
import app.tradewind.market.WorkingTime;
import app.tradewind.market.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// The buyers’ own time, now. Holidays and zones are read once and kept. May be used by several threads.
final class BuyerTimes {

    private static final int DAYS_AHEAD = 7;

    private final Locale language;
    private final Zones zones = new Zones();
    private final WorkingTime work;

    /// @param city the contact’s own or, where that is not known, the one that stands for its zone
    /// @param next the first holiday of the coming week, if there is one
    record There(String city, LocalMoment moment, Optional<Holiday> next) {}

    BuyerTimes(Locale language) {
        this.language = language;
        work = new WorkingTime(language);
    }

    WorkingTime work() {
        return work;
    }

    Optional<ZoneId> zone(Contact contact) {
        Place where = contact.where();
        String phone =
                contact.phones().stream().map(ContactPhone::value).findFirst().orElse(null);
        return contact.timeZone() == null
                ? zones.find(where.country(), where.region(), where.city(), phone)
                : Optional.of(ZoneId.of(contact.timeZone()));
    }

    /// Empty where the zone is not known. Blocks: holidays are read.
    Optional<There> there(Contact contact, Instant now) {
        Place where = contact.where();
        return zone(contact).map(zone -> {
            LocalMoment moment = work.at(where.country(), where.region(), zone, now);
            String city = where.city().strip();
            return new There(
                    city.isEmpty() ? zones.cityOf(zone, language) : city,
                    moment,
                    next(where, moment.local().toLocalDate()));
        });
    }

    private Optional<Holiday> next(Place where, LocalDate today) {
        String country = where.country();
        return country == null
                ? Optional.empty()
                : work.holidays(country, today.plusDays(1), today.plusDays(DAYS_AHEAD)).stream()
                        .findFirst();
    }
}
