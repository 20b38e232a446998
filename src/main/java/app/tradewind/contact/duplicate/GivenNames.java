package app.tradewind.contact.duplicate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Given names and which of them are names of one person: *Bob* and *Robert*, *Sasha* and *Alexander*.
final class GivenNames {

    private static final GivenNames ALL = new GivenNames();
    private static final String UNRELATED = "# given names without";

    private final Map<String, BitSet> persons = new HashMap<>();

    private GivenNames() {
        boolean related = true;
        int number = 0;
        for (String line : lines("given-names.txt")) {
            if (line.startsWith("#")) {
                related = related && !line.startsWith(UNRELATED);
                continue;
            }
            for (String name : line.split(" ")) {
                BitSet known = persons.computeIfAbsent(NameFolding.word(name), _ -> new BitSet());
                if (related) {
                    known.set(number);
                }
            }
            number++;
        }
    }

    /// Whether both may be one person’s given name. Folded words.
    static boolean isSamePerson(String one, String other) {
        BitSet a = ALL.persons.get(one);
        BitSet b = ALL.persons.get(other);
        return a != null && b != null && a.intersects(b);
    }

    static boolean isKnown(String word) {
        return ALL.persons.containsKey(word);
    }

    /// Words that a name is also found under: one for each person that has it, else the word.
    static List<String> families(String word) {
        BitSet known = ALL.persons.get(word);
        if (known == null || known.isEmpty()) {
            return List.of(word);
        }
        List<String> keys = new ArrayList<>();
        known.stream().forEach(number -> keys.add("=" + number));
        return keys;
    }

    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(
                        GivenNames.class.getResourceAsStream("/app/tradewind/contact/duplicate/" + file));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
