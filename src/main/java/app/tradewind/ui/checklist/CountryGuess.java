package app.tradewind.ui.checklist;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.CountrySource;
import app.tradewind.contact.Place;
import app.tradewind.market.Countries;
import app.tradewind.market.Phone;
import app.tradewind.market.Phones;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The country that a phone number or, failing that, the end of a site's or an address's domain tells.
final class CountryGuess {

    /// Two-letter endings that are sold to everybody, so that they tell no country.
    private static final Set<String> EVERYBODYS = Set.of(
            "io", "co", "me", "tv", "ai", "cc", "ws", "fm", "to", "la", "sh", "gg", "im", "je", "vc", "ag", "sc", "bz",
            "nu", "tk", "ml", "ga", "cf", "gq", "st", "ly", "eu", "su");

    private final Set<String> known = Set.copyOf(new Countries().all());
    private final Phones phones = new Phones();

    /// The contact's place with the country that could be read; empty where none could or one is known.
    Optional<Place> of(Contact contact) {
        if (contact.where().country() != null) {
            return Optional.empty();
        }
        return contact.phones().stream()
                .map(ContactPhone::value)
                .flatMap(value -> phones.read(value, null).stream())
                .filter(Phone::valid)
                .map(Phone::country)
                .filter(Objects::nonNull)
                .findFirst()
                .map(country -> at(contact, country, CountrySource.PHONE))
                .or(() -> ending(contact).map(country -> at(contact, country, CountrySource.TLD)));
    }

    private Optional<String> ending(Contact contact) {
        String address = contact.mainAddress().map(one -> one.value()).orElse("");
        String domain = contact.company().domain().isEmpty()
                ? address
                : contact.company().domain();
        String end = domain.substring(domain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (end.length() != 2 || EVERYBODYS.contains(end)) {
            return Optional.empty();
        }
        String code = end.equals("uk") ? "GB" : end.toUpperCase(Locale.ROOT);
        return known.contains(code) ? Optional.of(code) : Optional.empty();
    }

    private static Place at(Contact contact, String country, CountrySource source) {
        Place place = contact.place();
        return new Place(country, source, place.region(), place.city(), place.postalAddress());
    }
}
