package app.tradewind.market;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Countries by their codes and by their names in many languages.
///
/// The names are those of CLDR in some forty languages, and a table of short, old and official ones. They are read
/// at the first question, which takes a moment. Safe for use by several threads.
///
/// Sources: ISO 3166-1; Unicode CLDR by ICU.
public final class Countries {

    private static final List<String> LANGUAGES = List.of(
            "en", "zh", "zh_Hant", "de", "fr", "es", "pt", "it", "nl", "ru", "ar", "ja", "ko", "tr", "pl", "sv", "da",
            "nb", "fi", "cs", "sk", "hu", "ro", "bg", "el", "uk", "hr", "sr", "sl", "lt", "lv", "et", "he", "fa", "hi",
            "th", "vi", "id", "ms", "ca", "pt_PT", "es_MX");
    private static final Pattern NOISE = Pattern.compile(
            "\\b(the|of|republic|rep|kingdom|state|federal|federative|islamic|plurinational|bolivarian|hashemite|"
                    + "republica|republik|republique|socialist|democratic|commonwealth|sultanate|principality)\\b");
    private static final Pattern PARTS = Pattern.compile("[,;/()|\\[\\]，；（）、\\n]+|\\s[-–—]\\s");

    private @Nullable Map<String, String> names;

    /// The alpha-2 code of a country from its code (alpha-2, alpha-3) or a name; also from the last part of a
    /// longer text, such as `Hamburg, Germany`. Two letters in lower case are a code only where they stand alone.
    public Optional<String> find(String text) {
        String stripped = text.strip();
        Optional<String> whole = whole(stripped);
        return whole.isPresent() ? whole : ofParts(stripped);
    }

    /// The name of a country in the language of `locale`; the code itself where it is not known.
    public String name(String iso, Locale locale) {
        return LocaleDisplayNames.getInstance(ULocale.forLocale(locale)).regionDisplayName(iso);
    }

    /// The alpha-2 codes of all countries, sorted.
    public List<String> all() {
        return Arrays.stream(Locale.getISOCountries()).sorted().collect(Collectors.toList());
    }

    private Optional<String> whole(String text) {
        String key = Folding.joined(text);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> known = Optional.ofNullable(names().get(key));
        return known.or(() -> {
            String rest = NOISE.matcher(Folding.words(text)).replaceAll("").replace(" ", "");
            return rest.length() < 3 ? Optional.empty() : Optional.ofNullable(names().get(rest));
        });
    }

    private Optional<String> ofParts(String text) {
        String[] parts = PARTS.split(text);
        if (parts.length < 2) {
            return Optional.empty();
        }
        for (int i = parts.length - 1; i >= 0; i--) {
            String part = parts[i].strip();
            boolean code = part.length() > 3 || part.equals(part.toUpperCase(Locale.ROOT));
            Optional<String> found = code ? whole(part) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private synchronized Map<String, String> names() {
        if (names == null) {
            names = read();
        }
        return names;
    }

    /// What is put in first wins: codes, the table by hand, then the languages in order.
    private Map<String, String> read() {
        Map<String, String> read = new HashMap<>();
        for (String line : Tables.lines("countries.txt")) {
            for (String name : line.substring(3).split(";")) {
                read.putIfAbsent(Folding.joined(name), line.substring(0, 2));
            }
        }
        for (String iso : all()) {
            read.putIfAbsent(iso.toLowerCase(Locale.ROOT), iso);
            alpha3(iso).ifPresent(code -> read.putIfAbsent(code, iso));
        }
        for (String language : LANGUAGES) {
            LocaleDisplayNames display = LocaleDisplayNames.getInstance(new ULocale(language));
            for (String iso : all()) {
                read.putIfAbsent(Folding.joined(display.regionDisplayName(iso)), iso);
            }
        }
        return read;
    }

    private static Optional<String> alpha3(String iso) {
        try {
            return Optional.of(Locale.of("", iso).getISO3Country().toLowerCase(Locale.ROOT));
        } catch (MissingResourceException without) {
            return Optional.empty();
        }
    }
}
