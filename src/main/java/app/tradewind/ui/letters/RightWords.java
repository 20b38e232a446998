package app.tradewind.ui.letters;

import app.tradewind.contact.Contact;
import app.tradewind.letter.Identity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Words that no dictionary has and that are right in a letter: names of people, firms, places and goods.
final class RightWords {

    private RightWords() {}

    static List<String> of(Identity sender) {
        return words(Stream.concat(
                Stream.of(sender.name(), sender.company(), sender.postalAddress()), sender.products().stream()));
    }

    static List<String> of(Identity sender, Contact recipient) {
        Stream<String> theirs = Stream.of(
                recipient.name().display(),
                recipient.company().name(),
                recipient.where().city(),
                recipient.note());
        return Stream.concat(of(sender).stream(), words(Stream.concat(theirs, recipient.interests().stream())).stream())
                .toList();
    }

    private static List<String> words(Stream<String> texts) {
        return texts.flatMap(text -> Arrays.stream(text.split("[^\\p{L}'’-]+", -1)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
