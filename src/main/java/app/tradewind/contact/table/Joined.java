package app.tradewind.contact.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Several values in one cell, written so that they split again into the same: `; ` between them, a backslash
/// before a sign that would split a value.
///
/// Read more freely than written, since people type lists with any of these signs.
public final class Joined {

    private static final String SPLITTING = ";,，；、|\n";

    private Joined() {}

    /// The values in one text; empty ones keep their place.
    public static String join(List<String> values) {
        return values.stream().map(Joined::escaped).collect(Collectors.joining("; "));
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (sign == '\\' || SPLITTING.indexOf(sign) >= 0) {
                escaped.append('\\');
            }
            escaped.append(sign);
        }
        return escaped.toString();
    }

    /// The values of a cell in their places, empty ones among them; none for an empty cell.
    public static List<String> split(String cell) {
        List<String> values = new ArrayList<>();
        if (cell.isBlank()) {
            return values;
        }
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            if (sign == '\\' && i + 1 < cell.length()) {
                value.append(cell.charAt(++i));
            } else if (SPLITTING.indexOf(sign) >= 0) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(sign);
            }
        }
        values.add(value.toString().strip());
        return values;
    }

    /// As [#split(String)], without the empty ones.
    static List<String> filled(String cell) {
        return split(cell).stream().filter(value -> !value.isEmpty()).distinct().toList();
    }
}
