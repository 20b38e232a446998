package app.tradewind.contact.rights;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A person as the book knows them: the contacts that stand for them, those merged into one another included.
///
/// @param contacts the ids of the contacts, none where only the address is known
/// @param addresses the keys of all their addresses, that by which they were asked for among them
/// @param names what they are called, for what speaks of them elsewhere
public record Subject(List<Long> contacts, List<String> addresses, List<String> names) {

    public Subject {
        contacts = List.copyOf(contacts);
        addresses = List.copyOf(addresses);
        names = List.copyOf(names);
    }

    /// Whether the book holds contacts of them.
    public boolean isKnown() {
        return !contacts.isEmpty();
    }

    String ids() {
        return contacts.toString();
    }

    long[] idArray() {
        return contacts.stream().mapToLong(Long::longValue).toArray();
    }

    static String json(List<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }

    /// A name by which somebody can be told from others: of two words, or of two Chinese characters.
    static boolean isTelling(String name) {
        long han = name.codePoints()
                .filter(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN)
                .count();
        return han >= 2
                || Arrays.stream(name.strip().split("\\s+"))
                                .filter(word -> word.length() > 1)
                                .count()
                        >= 2;
    }
}
