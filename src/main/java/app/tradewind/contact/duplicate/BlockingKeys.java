package app.tradewind.contact.duplicate;

import app.tradewind.contact.duplicate.Person.Firm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The texts that two records share if they may be one: only those are compared.
final class BlockingKeys {

    private static final int SHORTEST_WORD = 3;
    private static final Pattern VOWELS = Pattern.compile("(?<=\\p{L})[aeiouy]");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");

    private BlockingKeys() {}

    static Set<String> of(Person person) {
        Set<String> keys = new HashSet<>();
        person.mailboxes().forEach(box -> keys.add("a" + box.bare()));
        person.phones().forEach(phone -> keys.add("t" + phone.tail()));
        List<String> words = words(person);
        for (String place : places(person)) {
            for (String word : words) {
                keys.add("w" + place + "|" + word);
            }
        }
        if (person.words().size() > 1) {
            addByName(keys, person);
        }
        return keys;
    }

    /// Where a person works: colleagues share these, and namesakes elsewhere do not.
    private static Set<String> places(Person person) {
        Set<String> places = new HashSet<>(person.domains());
        if (!person.firm().key().isEmpty()) {
            places.add(person.firm().key());
        }
        return places;
    }

    /// The words of the name; without a name those of the addresses, also without a first letter before them.
    private static List<String> words(Person person) {
        List<String> words = new ArrayList<>(person.words());
        if (words.isEmpty()) {
            for (Mailbox box : person.mailboxes()) {
                words.addAll(box.words());
                String letters = box.letters();
                if (letters.length() > SHORTEST_WORD) {
                    words.add(letters.substring(1));
                }
            }
        }
        if (person.words().size() > 1) {
            words.add(wholeName(person.words()));
        }
        return words.stream().filter(word -> word.length() > 1).toList();
    }

    private static String wholeName(List<String> words) {
        return new TreeSet<>(NameFolding.runTogether(words)).getFirst();
    }

    /// For near-equal firms and for none: the name with the firm’s bones, or with the city.
    private static void addByName(Set<String> keys, Person person) {
        for (String name : names(person.words())) {
            String firm = person.firm().key();
            if (!firm.isEmpty()) {
                keys.add("b" + name + "|" + bones(firm));
                keys.add("c" + name + "|" + firm.substring(0, Math.min(3, firm.length())));
            }
        }
        if (!person.city().isBlank()) {
            keys.add("o" + wholeName(person.words()) + "|" + NameFolding.word(person.city()));
        }
    }

    /// The name by each of its words alone: the others may be short forms, initials or misspelt.
    private static Set<String> names(List<String> words) {
        Set<String> names = new HashSet<>();
        for (String word : words) {
            if (word.length() >= SHORTEST_WORD) {
                names.add(word);
            }
        }
        return names;
    }

    static Set<String> of(Firm firm) {
        Set<String> keys = new HashSet<>();
        if (!firm.domain().isEmpty()) {
            keys.add("d" + firm.domain());
        }
        if (!firm.key().isEmpty()) {
            keys.add("n" + firm.key().replace(" ", ""));
            keys.add("b" + bones(firm.key()));
            String sorted = String.join(" ", new TreeSet<>(List.of(firm.key().split(" "))));
            keys.add("n" + sorted.replace(" ", ""));
            addHalves(keys, firm);
        }
        return keys;
    }

    /// A slip is in one half of a name only.
    private static void addHalves(Set<String> keys, Firm firm) {
        String run = firm.key().replace(" ", "");
        if (run.length() >= 2 * SHORTEST_WORD) {
            String where = firm.country() + "|" + firm.city();
            int half = run.length() / 2;
            keys.add("h" + where + "|" + run.substring(0, half - 1));
            keys.add("e" + where + "|" + run.substring(half + 1));
        }
    }

    /// A name without vowels and doubled letters.
    private static String bones(String name) {
        return DOUBLED.matcher(VOWELS.matcher(name.replace(" ", "")).replaceAll(""))
                .replaceAll("$1");
    }
}
