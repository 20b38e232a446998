package app.tradewind.mail;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.Place;
import app.tradewind.market.ClosedDay;
import app.tradewind.market.ClosedDayRepository;
import app.tradewind.market.FoundZone;
import app.tradewind.market.GoodSlot;
import app.tradewind.market.WorkingTime;
import app.tradewind.market.Zones;
import app.tradewind.store.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// When a letter best reaches its reader: in the morning or early afternoon there, on a working day that is no
/// holiday and none of the user's own closed days.
///
/// Where a country has several zones and nothing tells which, the one in which most people live is taken; the
/// answer
/// says that it is a guess. Safe for use by several threads.
///
/// Source: compliance.md, section 4.5.
public final class GoodTime {

    private final WorkingTime working;
    private final Zones zones = new Zones();

    /// No closed days; holidays are named in English.
    GoodTime() {
        this(Locale.ENGLISH, List::of);
    }

    /// @param language for the names of holidays
    /// @param own the user's closed days
    public GoodTime(Locale language, Supplier<List<ClosedDay>> own) {
        working = new WorkingTime(language, own);
    }

    /// With the closed days of a book, read anew at each question.
    public static GoodTime of(Database database, Locale language) {
        return new GoodTime(language, new ClosedDayRepository(database)::all);
    }

    /// The first good moment at the contact, `from` or later; empty where the zone cannot be known, and then no
    /// hour is better than another.
    Optional<Instant> at(Contact contact, Instant from) {
        return slot(contact, from).map(GoodSlot::at);
    }

    /// The same with what was passed over on the way.
    public Optional<GoodSlot> slot(Contact contact, Instant from) {
        return zone(contact).map(zone -> slot(contact.where(), zone.zone(), from));
    }

    /// The first good moment at a place.
    public GoodSlot slot(Place place, ZoneId zone, Instant from) {
        return working.next(place.country(), place.region(), zone, from);
    }

    /// Where the contact reads, as far as that can be known.
    public Optional<FoundZone> zone(Contact contact) {
        Place place = contact.where();
        @Nullable
        String phone = contact.phones().stream()
                .map(ContactPhone::value)
                .filter(value -> value.startsWith("+"))
                .findFirst()
                .orElse(null);
        return zones.locate(contact.timeZone(), new Zones.Where(place.country(), place.region(), place.city(), phone));
    }

    /// When so many of the contact's working days have passed since `since`: the first good moment of that day.
    ///
    /// @param otherwise the zone to count days in where the contact's is not known
    public Instant after(Contact contact, Instant since, int workingDays, ZoneId otherwise) {
        Place place = contact.where();
        ZoneId zone = zone(contact).map(FoundZone::zone).orElse(otherwise);
        LocalDate day =
                working.plusWorkingDays(place.country(), place.region(), LocalDate.ofInstant(since, zone), workingDays);
        Instant midnight = day.atStartOfDay(zone).toInstant();
        return at(contact, midnight).orElse(midnight);
    }
}
