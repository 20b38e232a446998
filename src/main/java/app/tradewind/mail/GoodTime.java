package app.tradewind.mail;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.Place;
import app.tradewind.market.WorkingTime;
import app.tradewind.market.Zones;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// When a letter best reaches its reader: in the morning or early afternoon there, on a working day that is no
/// holiday.
///
/// Source: compliance.md, section 4.5.
final class GoodTime {

    private final WorkingTime working = new WorkingTime(Locale.ENGLISH);
    private final Zones zones = new Zones();

    /// The first good moment at the contact, `from` or later; empty where the zone cannot be known, and then no
    /// hour is better than another.
    Optional<Instant> at(Contact contact, Instant from) {
        Place place = contact.where();
        return zone(contact).map(zone -> working.nextGood(place.country(), place.region(), zone, from));
    }

    /// Where the contact reads, as far as that can be known.
    Optional<ZoneId> zone(Contact contact) {
        if (contact.timeZone() != null) {
            return Optional.of(ZoneId.of(contact.timeZone()));
        }
        Place place = contact.where();
        String phone =
                contact.phones().stream().findFirst().map(ContactPhone::value).orElse(null);
        return zones.find(place.country(), place.region(), place.city(), phone);
    }
}
