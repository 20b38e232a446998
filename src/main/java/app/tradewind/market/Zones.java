package app.tradewind.market;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The time zone of a buyer: by the country where it has one zone, else by city, state, or the phone's area.
///
/// In a country where nearly everybody lives in one of several zones, such as Spain or Brazil, that one is taken
/// when nothing better is known; in the United States, Canada, Russia, Australia and Indonesia it is not.
///
/// Sources: IANA time zone database and Unicode CLDR by ICU; a table of states, cities and area codes.
public final class Zones {

    private static final List<ULocale> CITY_LANGUAGES = List.of(ULocale.ENGLISH, ULocale.SIMPLIFIED_CHINESE);

    private final Map<String, CountryZones> countries = new ConcurrentHashMap<>();

    /// The zone of a place, from what is known of it; empty where that could be several.
    ///
    /// @param country ISO alpha-2; where it is not known the phone's is taken
    /// @param region state or province, by name or code; may be empty
    /// @param city may be empty
    /// @param e164phone a number in E.164
    public Optional<ZoneId> find(@Nullable String country, String region, String city, @Nullable String e164phone) {
        String where = country == null ? countryOf(e164phone) : country;
        if (where.isEmpty()) {
            return Optional.empty();
        }
        CountryZones zones = countries.computeIfAbsent(where, Zones::read);
        return zones.named(region, city)
                .or(() -> zones.phoned(e164phone == null ? "" : e164phone))
                .or(zones::main);
    }

    /// The zone to plan by and what it was taken from. Where [#find] would not choose, the zone in which most
    /// people
    /// of the country live is taken, and says that it is a guess.
    ///
    /// @param written the IANA zone that the user wrote with the contact; null or unknown to Java for none
    public Optional<FoundZone> locate(@Nullable String written, Where where) {
        Optional<FoundZone> own = written == null || written.isBlank()
                ? Optional.empty()
                : zone(written).map(zone -> new FoundZone(zone, FoundZone.Ground.WRITTEN));
        String country = where.country() == null ? countryOf(where.phone()) : where.country();
        if (own.isPresent() || country.isEmpty()) {
            return own;
        }
        CountryZones zones = countries.computeIfAbsent(country, Zones::read);
        return zones.named(where.region(), where.city())
                .map(zone -> new FoundZone(zone, FoundZone.Ground.PLACE))
                .or(() -> zones.phoned(where.phone() == null ? "" : where.phone())
                        .map(zone -> new FoundZone(zone, FoundZone.Ground.PHONE)))
                .or(zones::fallback);
    }

    /// What is known of where somebody is, as [#find] takes it.
    public record Where(
            @Nullable String country,
            String region,
            String city,
            @Nullable String phone) {}

    /// The city that stands for a zone in the language of `locale`, such as 纽约 or New York.
    public String cityOf(ZoneId zone, Locale locale) {
        String city = TimeZoneNames.getInstance(ULocale.forLocale(locale)).getExemplarLocationName(zone.getId());
        String id = zone.getId();
        return city == null ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') : city;
    }

    private static String countryOf(@Nullable String phone) {
        return phone == null
                ? ""
                : new Phones()
                        .read(phone, null).stream()
                                .map(Phone::country)
                                .filter(found -> found != null)
                                .findFirst()
                                .orElse("");
    }

    private static CountryZones read(String country) {
        CountryZones zones = new CountryZones();
        for (String line : Tables.lines("zones.txt")) {
            if (line.startsWith(country + " ")) {
                zones.addRow(line.substring(3));
            }
        }
        Set<String> ids = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null);
        for (String id : ids) {
            zone(id).ifPresent(zone -> addCities(zones, id, zone));
        }
        if (ids.size() == 1) {
            zone(ids.iterator().next()).ifPresent(zones::setOnly);
        }
        return zones;
    }

    private static void addCities(CountryZones zones, String id, ZoneId zone) {
        for (ULocale language : CITY_LANGUAGES) {
            String city = TimeZoneNames.getInstance(language).getExemplarLocationName(id);
            if (city != null) {
                zones.addName(city, zone);
            }
        }
    }

    /// ICU may know a zone before Java does.
    private static Optional<ZoneId> zone(String id) {
        try {
            String iana = TimeZone.getIanaID(id);
            return Optional.of(ZoneId.of(iana == null ? id : iana));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
