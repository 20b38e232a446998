package app.tradewind.intake;

import app.tradewind.address.CheckedAddress;
import app.tradewind.contact.CountrySource;
import app.tradewind.contact.Field;
import app.tradewind.contact.Place;
import app.tradewind.market.Countries;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the place of a row: its country as stated, else by a phone number's code, else by the country domain of an
/// address; its city without postal code, state and country.
///
/// How the country was found is kept beside it, for a domain alone proves little.
final class PlaceCells {

    /// Country domains that firms everywhere use for how they sound.
    private static final Set<String> SOLD_TO_ALL = Set.of(
            "io", "co", "me", "tv", "ai", "cc", "ws", "fm", "to", "gg", "ly", "vc", "bz", "mn", "sc", "pw", "la", "so",
            "sh", "ac", "eu", "su", "am", "st", "nu", "tk", "ml", "ga", "cf", "gq");

    private final Countries countries = new Countries();
    private final Map<String, Optional<String>> asked = new HashMap<>();
    private final Set<String> codes = Set.copyOf(countries.all());

    private Optional<String> country(String text) {
        return text.isEmpty() ? Optional.empty() : asked.computeIfAbsent(text, countries::find);
    }

    Place stated(RowReading row) {
        String land = row.values().first(Field.COUNTRY);
        Optional<String> country = country(land);
        if (!land.isEmpty() && country.isEmpty()) {
            row.note(Reason.Code.COUNTRY_UNKNOWN, land);
        } else if (!land.isEmpty() && !country.orElseThrow().equals(land)) {
            row.did(Cleaning.COUNTRY_CODE);
        }
        String written = row.line(Field.CITY);
        CityText city = CityText.of(written, this::country);
        if (!city.city().equals(written)) {
            row.did(Cleaning.CITY_SPLIT);
        }
        String region = row.line(Field.REGION);
        if (region.isEmpty() && !city.region().isEmpty()) {
            row.filled().add(Field.REGION);
        }
        String code = country.orElse(city.country());
        return new Place(
                code,
                code == null ? CountrySource.UNKNOWN : CountrySource.STATED,
                region.isEmpty() ? city.region() : region,
                city.city(),
                postal(row, city.postalCode()));
    }

    private static String postal(RowReading row, String code) {
        String postal = row.joined(Field.POSTAL_ADDRESS, ", ");
        if (code.isEmpty() || postal.contains(code)) {
            return postal;
        }
        row.filled().add(Field.POSTAL_ADDRESS);
        return postal.isEmpty() ? code : postal + ", " + code;
    }

    Place completed(Place stated, List<PhoneCells.Read> numbers, List<CheckedAddress> addresses, RowReading row) {
        Place place = stated.country() != null ? stated : concluded(stated, numbers, addresses, row);
        if (place.country() != null) {
            row.filled().add(Field.COUNTRY);
        }
        return place;
    }

    private Place concluded(
            Place stated, List<PhoneCells.Read> numbers, List<CheckedAddress> addresses, RowReading row) {
        for (PhoneCells.Read number : numbers) {
            if (number.valid() && number.country() != null) {
                row.did(Cleaning.COUNTRY_BY_PHONE);
                return with(stated, number.country(), CountrySource.PHONE);
            }
        }
        for (CheckedAddress address : addresses) {
            String end = address.domain().substring(address.domain().lastIndexOf('.') + 1);
            String code = end.equals("uk") ? "GB" : end.toUpperCase(Locale.ROOT);
            if (!SOLD_TO_ALL.contains(end) && codes.contains(code)) {
                row.did(Cleaning.COUNTRY_BY_DOMAIN);
                return with(stated, code, CountrySource.TLD);
            }
        }
        return stated;
    }

    private static Place with(Place place, String country, CountrySource source) {
        return new Place(country, source, place.region(), place.city(), place.postalAddress());
    }
}
