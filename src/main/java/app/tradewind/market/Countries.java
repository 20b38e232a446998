package app.tradewind.market;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Countries by their names in many languages.
public final class Countries {

    /// The ISO 3166 alpha-2 code of a country's name or code.
    public Optional<String> find(String text) {
        return all().stream().filter(text.strip()::equals).findFirst();
    }

    /// The name of a country in the language of `locale`; the code itself where it is not known.
    public String name(String iso, Locale locale) {
        return Locale.of("", iso).getDisplayCountry(locale);
    }

    /// The alpha-2 codes of all countries, sorted.
    public List<String> all() {
        return List.of(Locale.getISOCountries());
    }
}
