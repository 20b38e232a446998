package app.tradewind.market;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The table of words that are legal forms.
final class LegalFormWords {

    private static final int LONGEST = 6;
    private static final Set<String> OPENINGS =
            Set.of("ooo", "ооо", "зао", "оао", "ао", "ип", "тов", "фоп", "pt", "cv", "ud", "too", "тоо");

    private final Map<String, List<Meaning>> meanings = new HashMap<>();

    /// The words that forms begin and end with: most names have none of them there.
    private final Set<String> firsts = new HashSet<>();

    private final Set<String> lasts = new HashSet<>();

    /// What a word means; in `countries` only, or everywhere where there is none.
    private record Meaning(Form form, List<String> countries) {}

    static LegalFormWords read() {
        LegalFormWords words = new LegalFormWords();
        for (String line : Tables.lines("legal-forms.txt")) {
            int space = line.indexOf(' ');
            Form form = Form.valueOf(line.substring(0, space));
            for (String entry : line.substring(space + 1).split(";")) {
                words.add(form, entry);
            }
        }
        return words;
    }

    private void add(Form form, String entry) {
        String[] parts = entry.split("@");
        List<String> countries = parts.length < 2 ? List.of() : List.of(parts[1].split(","));
        String words = Folding.words(parts[0]);
        meanings.computeIfAbsent(words, _ -> new ArrayList<>()).add(new Meaning(form, countries));
        firsts.add(words.substring(0, (words + " ").indexOf(' ')));
        lasts.add(words.substring(words.lastIndexOf(' ') + 1));
    }

    /// The form of the longest ending that is one, else of the longest beginning.
    Optional<Form> of(List<String> words, @Nullable String country) {
        boolean last = !words.isEmpty() && lasts.contains(words.getLast());
        for (int length = last ? Math.min(LONGEST, words.size() - 1) : 0; length > 0; length--) {
            Optional<Form> form = form(String.join(" ", words.subList(words.size() - length, words.size())), country);
            if (form.isPresent()) {
                return form;
            }
        }
        boolean first = !words.isEmpty() && firsts.contains(words.getFirst());
        for (int length = first ? Math.min(LONGEST, words.size() - 1) : 0; length > 0; length--) {
            Optional<Form> form = form(String.join(" ", words.subList(0, length)), country);
            if (form.isPresent()) {
                return form;
            }
        }
        return Optional.empty();
    }

    /// A meaning in the country goes before one everywhere; where the country is not known, a word of few countries
    /// tells nothing.
    private Optional<Form> form(String words, @Nullable String country) {
        List<Meaning> known = meanings.get(words);
        if (known == null) {
            return Optional.empty();
        }
        return known.stream()
                .filter(meaning -> country != null && meaning.countries().contains(country))
                .findFirst()
                .or(() -> known.stream()
                        .filter(meaning -> meaning.countries().isEmpty())
                        .findFirst())
                .map(Meaning::form);
    }

    /// The words without the forms at both ends; all of them where nothing else would be left.
    List<String> without(List<String> words) {
        int from = 0;
        int to = words.size();
        int cut = cutAtTheEnd(words, from, to);
        while (cut > 0) {
            to -= cut;
            cut = cutAtTheEnd(words, from, to);
        }
        int start = cutAtTheStart(words, from, to);
        return words.subList(from + start, to);
    }

    private int cutAtTheEnd(List<String> words, int from, int to) {
        boolean last = to > from && lasts.contains(words.get(to - 1));
        for (int length = last ? Math.min(LONGEST, to - from - 1) : 0; length > 0; length--) {
            if (meanings.containsKey(String.join(" ", words.subList(to - length, to)))) {
                return length;
            }
        }
        return 0;
    }

    private static int cutAtTheStart(List<String> words, int from, int to) {
        return to - from > 1 && OPENINGS.contains(words.get(from)) ? 1 : 0;
    }
}
