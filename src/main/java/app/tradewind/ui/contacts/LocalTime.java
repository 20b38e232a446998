package app.tradewind.ui.contacts;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The buyer’s own time, now: where, when, whether the office is open, which holiday comes.
///
/// @param city the contact’s own or, where that is not known, the one that stands for its zone
/// @param next the holiday days that come next within two months, one after the other; empty where none is known
record LocalTime(String city, LocalMoment moment, List<LocalDate> next, String holiday) {

    private static final int DAYS_AHEAD = 62;

    /// What can be told of this contact at `now`; empty where the zone is not known. Blocks: holidays are read.
    static Optional<LocalTime> of(Contact contact, Instant now, Locale locale) {
        Place where = contact.where();
        @Nullable
        String phone =
                contact.phones().stream().map(ContactPhone::value).findFirst().orElse(null);
        Zones zones = new Zones();
        Optional<ZoneId> zone = contact.timeZone() != null
                ? Optional.of(ZoneId.of(contact.timeZone()))
                : zones.find(where.country(), where.region(), where.city(), phone);
        String city = where.city().strip();
        return zone.map(known -> at(where, known, city.isEmpty() ? zones.cityOf(known, locale) : city, now, locale));
    }

    private static LocalTime at(Place where, ZoneId zone, String city, Instant now, Locale locale) {
        WorkingTime work = new WorkingTime(locale);
        LocalMoment moment = work.at(where.country(), where.region(), zone, now);
        LocalDate today = moment.local().toLocalDate();
        List<Holiday> coming = where.country() == null
                ? List.of()
                : work.holidays(where.country(), today.plusDays(1), today.plusDays(DAYS_AHEAD));
        if (coming.isEmpty()) {
            return new LocalTime(city, moment, List.of(), "");
        }
        return new LocalTime(city, moment, inARow(coming), coming.getFirst().name());
    }

    private static List<LocalDate> inARow(List<Holiday> coming) {
        List<LocalDate> row = new ArrayList<>();
        for (Holiday holiday : coming) {
            if (row.isEmpty() || row.getLast().plusDays(1).equals(holiday.date())) {
                row.add(holiday.date());
            }
        }
        return row;
    }
}
