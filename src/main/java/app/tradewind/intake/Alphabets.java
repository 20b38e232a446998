package app.tradewind.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The languages of `encodings.txt`: which letters each has, and how they are told.
final class Alphabets {

    private final Map<String, LatinWords.Alphabet> latin = new HashMap<>();
    private final Map<String, String> common = new HashMap<>();

    Alphabets() {
        for (String[] line : Headings.lines("encodings.txt")) {
            String[] words = line[1].split(" ");
            if (line[0].startsWith("latin ")) {
                latin.put(line[0].substring(6), new LatinWords.Alphabet(words[1], Double.parseDouble(words[0])));
            } else if (line[0].startsWith("script ")) {
                common.put(line[0].substring(7), words[0]);
            }
        }
    }

    /// @param names languages in Latin letters, or one script
    Plausibility of(List<String> names) {
        String first = names.getFirst();
        if (EastAsianText.KINDS.contains(first)) {
            return EastAsianText.of(first);
        }
        List<LatinWords.Alphabet> alphabets = new ArrayList<>();
        names.stream().filter(latin::containsKey).map(latin::get).forEach(alphabets::add);
        LatinWords words = new LatinWords(alphabets);
        String letters = common.get(first);
        return letters == null ? words : new ScriptWords(Character.UnicodeScript.forName(first), letters, words);
    }
}
