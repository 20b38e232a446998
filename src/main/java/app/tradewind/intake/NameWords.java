package app.tradewind.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words of `names.txt`.
final class NameWords {

    private static final NameWords ALL = new NameWords();
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();

    private NameWords() {
        for (String[] line : Headings.lines("names.txt")) {
            boolean ranked = line[0].startsWith("family ") || line[0].startsWith("given ");
            List<String> words = Stream.of(line[1].split(ranked ? " " : "\\|"))
                    .map(String::strip)
                    .toList();
            lists.put(line[0], words);
            groups.computeIfAbsent(line[0], _ -> new HashSet<>()).addAll(words);
        }
    }

    static boolean has(String group, String word) {
        return ALL.groups.getOrDefault(group, Set.of()).contains(word);
    }

    /// The words of a group as they stand, the commonest first.
    static List<String> all(String group) {
        return ALL.lists.getOrDefault(group, List.of());
    }

    /// The place of a name in its list, a large number where it is not there.
    static int rank(String group, String name) {
        String folded = folded(name);
        return has(group, folded) ? all(group).indexOf(folded) : Integer.MAX_VALUE;
    }

    /// In lower case, without accents.
    static String folded(String name) {
        return MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
    }
}
