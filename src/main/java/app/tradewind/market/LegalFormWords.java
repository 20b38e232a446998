package app.tradewind.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The table of words that are legal forms.
final class LegalFormWords {

    private static final int LONGEST = 6;

    private final Map<String, List<Meaning>> meanings = new HashMap<>();

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
        meanings.computeIfAbsent(Folding.words(parts[0]), _ -> new ArrayList<>())
                .add(new Meaning(form, countries));
    }

    /// The form of the longest ending that is one, else of the longest beginning.
    Optional<Form> of(List<String> words, @Nullable String country) {
        for (int length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
            Optional<Form> form = form(String.join(" ", words.subList(words.size() - length, words.size())), country);
            if (form.isPresent()) {
                return form;
            }
        }
        for (int length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
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
        List<Meaning> known = meanings.getOrDefault(words, List.of());
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
        for (int length = Math.min(LONGEST, to - from - 1); length > 0; length--) {
            if (meanings.containsKey(String.join(" ", words.subList(to - length, to)))) {
                return length;
            }
        }
        return 0;
    }

    private int cutAtTheStart(List<String> words, int from, int to) {
        List<String> openings =
                Arrays.asList("ooo", "ооо", "зао", "оао", "ао", "ип", "тов", "фоп", "pt", "cv", "ud", "too", "тоо");
        return to - from > 1 && openings.contains(words.get(from)) ? 1 : 0;
    }
}
