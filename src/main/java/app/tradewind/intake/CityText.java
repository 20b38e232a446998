package app.tradewind.intake;

import app.tradewind.market.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands in the cell of a city: `Austin, TX 78701`, `80331 München`, `Lyon, France`.
///
/// @param postalCode as written, empty where there is none
/// @param country a code of [Countries], null where the cell names none
record CityText(
        String city,
        String region,
        String postalCode,
        @Nullable String country) {

    private static final Pattern BEFORE =
            Pattern.compile("((?:[A-Z]{1,2}-)?\\d{4,6}(?:-\\d{3,4})?)\\s+(\\p{L}.*)", Pattern.DOTALL);
    private static final Pattern BEHIND =
            Pattern.compile("(\\p{L}.*?)\\s+(\\d{4,6}(?:-\\d{3,4})?|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\d{4,6}(?:-\\d{3,4})?|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d");
    private static final int MOST_PARTS = 4;

    /// @param countries finds a country by a name or code
    static CityText of(String cell, Function<String, Optional<String>> countries) {
        if (isPlain(cell)) {
            return new CityText(cell, "", "", null);
        }
        List<String> parts = new ArrayList<>();
        for (String part : cell.split("[,，\n]")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            return new CityText(cell, "", "", null);
        }
        String code = withoutCode(parts);
        String country = parts.size() > 1 && parts.getLast().length() > 2
                ? countries.apply(parts.getLast()).orElse(null)
                : null;
        if (country != null) {
            parts.removeLast();
        }
        String region = parts.size() > 1 ? parts.removeLast() : "";
        return new CityText(String.join(", ", parts), region, code, country);
    }

    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            if (sign == ',' || sign == '，' || sign == '\n' || sign >= '0' && sign <= '9') {
                return false;
            }
        }
        return true;
    }

    /// Takes the postal code off the first part that has one.
    private static String withoutCode(List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (parts.size() > 1 && CODE.matcher(part).matches()) {
                return parts.remove(i);
            }
            Matcher before = BEFORE.matcher(part);
            if (before.matches()) {
                parts.set(i, before.group(2));
                return before.group(1);
            }
            Matcher behind = BEHIND.matcher(part);
            if (behind.matches()) {
                parts.set(i, behind.group(1));
                return behind.group(2);
            }
        }
        return "";
    }
}
