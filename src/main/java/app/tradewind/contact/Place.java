package app.tradewind.contact;

import org.jspecify.annotations.Nullable;

/// Where a company or a person is.
///
/// @param country ISO 3166-1 alpha-2 code, null where it is not known
/// @param region ISO 3166-2 code where one could be read, else as written
public record Place(
        @Nullable String country, CountrySource countrySource, String region, String city, String postalAddress) {

    public static final Place UNKNOWN = new Place(null, CountrySource.UNKNOWN, "", "", "");

    /// This place, with what it does not say taken from `other`.
    public Place orElse(Place other) {
        return new Place(
                country != null ? country : other.country,
                country != null ? countrySource : other.countrySource,
                region.isEmpty() ? other.region : region,
                city.isEmpty() ? other.city : city,
                postalAddress.isEmpty() ? other.postalAddress : postalAddress);
    }
}
