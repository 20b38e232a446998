package app.tradewind.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells consignees that are no buyers: nobody by name, banks, and those who carry goods for others
/// (`nonbuyers.txt`).
final class NonBuyers {

    enum Kind {
        ORDER,
        BANK,
        FORWARDER
    }

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private final Map<Kind, List<String>> words = new EnumMap<>(Kind.class);

    NonBuyers() {
        for (String[] line : Headings.lines("nonbuyers.txt")) {
            List<String> known = words.computeIfAbsent(Kind.valueOf(line[0].strip()), any -> new ArrayList<>());
            for (String word : line[1].split("\\|")) {
                known.add(plain(word));
            }
        }
    }

    /// Empty for a name that may be a buyer's.
    Optional<Kind> kind(String name) {
        String plain = plain(name);
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(word -> says(plain, word, entry.getKey())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean says(String name, String word, Kind kind) {
        boolean letters = word.codePointAt(1) < 0x2e80;
        if (kind == Kind.ORDER) {
            return letters ? name.startsWith(word) : name.contains(word.strip());
        }
        return letters ? name.contains(word) : name.contains(word.strip());
    }

    /// Lower case without accents, each word between blanks.
    private static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return " "
                + SIGNS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }
}
