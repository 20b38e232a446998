package app.tradewind.compliance;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The pages that were read for the profiles and rules, by their keys such as `L27`.
public final class LawSources {

    /// A page that was read.
    ///
    /// @param what it says, in English
    /// @param where a web address, or a repository
    /// @param kind how near it is to the authority: law text, regulator, law firm, vendor …
    public record Source(String key, String what, String where, String kind) {}

    private final Map<String, Source> sources = new LinkedHashMap<>();

    public LawSources() {
        Arrays.stream(DataFile.read("sources.json", Source[].class))
                .forEach(source -> sources.put(source.key(), source));
    }

    /// The sources of a profile in their order; a key that is not in the list is left out.
    public List<Source> of(Profile profile) {
        return profile.law().sources().stream()
                .map(sources::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
