package app.tradewind.compliance;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The country profiles, with a default for every country that has none. Safe for any thread.
public final class Profiles {

    /// EEA members without a row: Iceland, Liechtenstein.
    private static final Set<String> OTHER_EEA = Set.of("IS", "LI");

    private final Map<String, Profile> shipped = new LinkedHashMap<>();
    private volatile Map<String, ProfileOverride> corrected = Map.of();

    /// The profiles that we ship.
    public Profiles() {
        for (Profile profile : DataFile.read("profiles.json", Profile[].class)) {
            shipped.put(profile.code(), profile);
        }
    }

    /// Lets the user’s corrections count instead of ours, and nobody else’s from before.
    public void correct(Collection<ProfileOverride> overrides) {
        Map<String, ProfileOverride> now = new HashMap<>();
        overrides.forEach(override -> now.put(override.profile().code(), override));
        corrected = Map.copyOf(now);
    }

    /// The user’s correction of a profile, if there is one.
    public Optional<ProfileOverride> correction(String code) {
        return Optional.ofNullable(corrected.get(code));
    }

    /// The profile that we ship, whatever the user made of it.
    ///
    /// @throws NullPointerException if there is no profile of that code
    public Profile shipped(String code) {
        return Objects.requireNonNull(shipped.get(code), code);
    }

    /// The profile for a country; an unknown country gets the strictest.
    ///
    /// @param country ISO 3166-1 alpha-2 code, in upper case
    public Profile of(@Nullable String country) {
        if (country == null || country.isBlank()) {
            return byCode(Profile.UNKNOWN);
        }
        Profile own = shipped.get(country);
        if (own != null && !own.isDefault()) {
            return byCode(country);
        }
        return byCode(OTHER_EEA.contains(country) ? Profile.EEA : Profile.ELSEWHERE);
    }

    /// The reviewed countries, then the defaults.
    public Collection<Profile> all() {
        return shipped.keySet().stream().map(this::byCode).toList();
    }

    private Profile byCode(String code) {
        ProfileOverride override = corrected.get(code);
        return override != null ? override.profile() : shipped(code);
    }
}
