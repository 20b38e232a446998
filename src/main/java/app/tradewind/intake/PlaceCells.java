package app.tradewind.intake;

import app.tradewind.address.CheckedAddress;
import app.tradewind.contact.CountrySource;
import app.tradewind.contact.Place;
import app.tradewind.market.Countries;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the country of a row: as stated, else by a phone number's code, else by the country domain of an address.
///
/// How it was found is kept beside it, for a domain alone proves little.
final class PlaceCells {

    /// Country domains that firms everywhere use for how they sound.
    private static final Set<String> SOLD_TO_ALL = Set.of(
            "io", "co", "me", "tv", "ai", "cc", "ws", "fm", "to", "gg", "ly", "vc", "bz", "mn", "sc", "pw", "la", "so",
            "sh", "ac", "eu", "su", "am", "st", "nu", "tk", "ml", "ga", "cf", "gq");

    private final Countries countries = new Countries();
    private final Map<String, Optional<String>> asked = new HashMap<>();
    private final Set<String> codes = Set.copyOf(countries.all());

    Optional<String> country(String text) {
        return text.isEmpty() ? Optional.empty() : asked.computeIfAbsent(text, countries::find);
    }

    Place completed(Place stated, List<PhoneCells.Read> numbers, List<CheckedAddress> addresses, Set<Cleaning> done) {
        if (stated.country() != null) {
            return stated;
        }
        for (PhoneCells.Read number : numbers) {
            if (number.valid() && number.country() != null) {
                done.add(Cleaning.COUNTRY_BY_PHONE);
                return with(stated, number.country(), CountrySource.PHONE);
            }
        }
        for (CheckedAddress address : addresses) {
            String end = address.domain().substring(address.domain().lastIndexOf('.') + 1);
            String code = end.equals("uk") ? "GB" : end.toUpperCase(Locale.ROOT);
            if (!SOLD_TO_ALL.contains(end) && codes.contains(code)) {
                done.add(Cleaning.COUNTRY_BY_DOMAIN);
                return with(stated, code, CountrySource.TLD);
            }
        }
        return stated;
    }

    private static Place with(Place place, String country, CountrySource source) {
        return new Place(country, source, place.region(), place.city(), place.postalAddress());
    }
}
