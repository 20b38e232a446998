package app.tradewind.ui.contacts;

import app.tradewind.market.Countries;
import app.tradewind.market.Zones;
import app.tradewind.ui.contacts.FieldView.Choice;
import java.text.Collator;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Countries, languages and time zones that a few typed letters may mean, those that begin with them first.
///
/// The lists are made at the first letter. For one thread.
final class Completions {

    private static final int MOST = 8;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PLACES =
            Pattern.compile("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*");

    private final Locale locale;
    private @Nullable List<Choice> countries;
    private @Nullable List<Choice> languages;
    private @Nullable List<Choice> zones;

    Completions(Locale locale) {
        this.locale = locale;
    }

    List<Choice> countries(String typed) {
        if (countries == null) {
            Countries all = new Countries();
            countries = sorted(() -> all.all().stream().map(code -> new Choice(code, all.name(code, locale))));
        }
        return matching(countries, typed);
    }

    List<Choice> languages(String typed) {
        if (languages == null) {
            languages = sorted(() -> Stream.concat(Arrays.stream(Locale.getISOLanguages()), Stream.of("zh-TW", "pt-BR"))
                    .map(tag -> new Choice(tag, Locale.forLanguageTag(tag).getDisplayName(locale)))
                    .filter(language -> !language.word().equals(language.code())));
        }
        return matching(languages, typed);
    }

    List<Choice> zones(String typed) {
        if (zones == null) {
            Zones cities = new Zones();
            zones = sorted(() -> ZoneId.getAvailableZoneIds().stream()
                    .filter(id -> PLACES.matcher(id).matches())
                    .map(id -> new Choice(id, cities.cityOf(ZoneId.of(id), locale) + " · " + id)));
        }
        return matching(zones, typed);
    }

    private List<Choice> sorted(Supplier<Stream<Choice>> all) {
        Collator collator = Collator.getInstance(locale);
        return all.get()
                .sorted(Comparator.comparing(Choice::word, collator::compare))
                .toList();
    }

    private static List<Choice> matching(List<Choice> all, String typed) {
        String wanted = folded(typed.strip());
        if (wanted.isEmpty()) {
            return List.of();
        }
        Stream<Choice> first = all.stream().filter(one -> begins(one, wanted));
        Stream<Choice> inside = all.stream().filter(one -> !begins(one, wanted) && holds(one, wanted));
        return Stream.concat(first, inside).limit(MOST).toList();
    }

    private static boolean begins(Choice one, String wanted) {
        return folded(one.word()).startsWith(wanted) || folded(one.code()).equals(wanted);
    }

    private static boolean holds(Choice one, String wanted) {
        return folded(one.word()).contains(wanted);
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ');
    }
}
