package app.tradewind.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Splits cells that list several values at the joints that people and programs use: commas and semicolons of
/// either width, 、, bars, line breaks, ` ::: ` and `* ` (Google), a slash with spaces, 和 between two longer
/// words.
final class Joints {

    private static final String MARKS = ",;，；、|\n\t";
    private static final String QUOTES = "\"“”";
    private static final int SHORTEST_BESIDE_AND = 2;

    private Joints() {}

    /// The values in their order, each once.
    static List<String> split(List<String> cells) {
        Set<String> values = new LinkedHashSet<>();
        for (String cell : cells) {
            split(cell, values);
        }
        return List.copyOf(values);
    }

    private static void split(String cell, Set<String> values) {
        int from = 0;
        for (int i = 0; i < cell.length(); i++) {
            int length = joint(cell, i, from);
            if (length > 0) {
                add(cell.substring(from, i), values);
                i += length - 1;
                from = i + 1;
            }
        }
        add(cell.substring(from), values);
    }

    /// The length of the joint that begins here, 0 where none does.
    private static int joint(String cell, int at, int from) {
        char sign = cell.charAt(at);
        if (MARKS.indexOf(sign) >= 0) {
            return 1;
        }
        return switch (sign) {
            case ':' -> cell.startsWith(":::", at) ? 3 : 0;
            case '*' -> cell.startsWith("* ", at) && (at == 0 || MARKS.indexOf(cell.charAt(at - 1)) < 0) ? 2 : 0;
            case '/' -> at > 0 && cell.charAt(at - 1) == ' ' && cell.startsWith("/ ", at) ? 2 : 0;
            case '和' -> isBetweenWords(cell, at, from) ? 1 : 0;
            default -> 0;
        };
    }

    private static boolean isBetweenWords(String cell, int at, int from) {
        return at - from >= SHORTEST_BESIDE_AND
                && cell.length() - at - 1 >= SHORTEST_BESIDE_AND
                && cell.substring(from, at + 1 + SHORTEST_BESIDE_AND)
                        .codePoints()
                        .allMatch(Character::isIdeographic);
    }

    private static void add(String part, Set<String> values) {
        String value = part.strip();
        while (!value.isEmpty()
                && QUOTES.indexOf(value.charAt(0)) >= 0
                && QUOTES.indexOf(value.charAt(value.length() - 1)) >= 0) {
            value = value.length() == 1
                    ? ""
                    : value.substring(1, value.length() - 1).strip();
        }
        if (!value.isEmpty()) {
            values.add(value);
        }
    }
}
