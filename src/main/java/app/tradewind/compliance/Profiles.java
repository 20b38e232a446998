package app.tradewind.compliance;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The country profiles, with a default for every country that has none.
public final class Profiles {

    /// EEA members without a row: Iceland, Liechtenstein.
    private static final Set<String> OTHER_EEA = Set.of("IS", "LI");

    private final Map<String, Profile> profiles = new LinkedHashMap<>();

    public Profiles() {
        for (Profile profile : DataFile.read("profiles.json", Profile[].class)) {
            profiles.put(profile.code(), profile);
        }
    }

    /// The profile for a country; an unknown country gets the strictest.
    ///
    /// @param country ISO 3166-1 alpha-2 code, in upper case
    public Profile of(@Nullable String country) {
        if (country == null || country.isBlank()) {
            return byCode(Profile.UNKNOWN);
        }
        Profile own = profiles.get(country);
        if (own != null && !own.isDefault()) {
            return own;
        }
        return byCode(OTHER_EEA.contains(country) ? Profile.EEA : Profile.ELSEWHERE);
    }

    /// The reviewed countries, then the defaults.
    public Collection<Profile> all() {
        return profiles.values();
    }

    private Profile byCode(String code) {
        return Objects.requireNonNull(profiles.get(code), code);
    }
}
