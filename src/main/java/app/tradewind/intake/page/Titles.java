package app.tradewind.intake.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells what a person does: “Head of Purchasing”, “Einkaufsleiterin”, “采购经理”.
final class Titles {

    private static final int LONGEST = 80;
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'-]++");
    private static final Pattern SENTENCE = Pattern.compile(
            ".*(?:[.!?。！？]$|\\b(?:is|are|was|our|we|you|your|wir|sind|unsere|" + "nous|nos|nuestro|somos)\\b.*)");

    private final Set<String> words = new HashSet<>();
    private final List<String> phrases;
    private final List<String> unspaced;

    Titles(WordList list) {
        List<String> all = list.of("title");
        all.stream()
                .filter(word -> word.indexOf(' ') < 0 && !WordList.isUnspaced(word))
                .forEach(words::add);
        phrases = all.stream().filter(word -> word.indexOf(' ') > 0).toList();
        unspaced = all.stream().filter(WordList::isUnspaced).toList();
    }

    boolean isWord(String folded) {
        return words.contains(folded);
    }

    boolean isTitle(String text) {
        if (text.length() < 2 || text.length() > LONGEST || text.indexOf('@') >= 0 || text.indexOf(':') >= 0) {
            return false;
        }
        if (text.chars().filter(Character::isDigit).count() > 2
                || SENTENCE.matcher(text).matches()) {
            return false;
        }
        if (CardReader.isCompany(text)) {
            return false;
        }
        String folded = WordList.fold(text);
        String[] parts = WORDS.split(folded);
        if (parts.length > 9) {
            return false;
        }
        for (String part : parts) {
            if (words.contains(part)
                    || part.indexOf('-') > 0 && words.contains(part.substring(part.lastIndexOf('-') + 1))) {
                return true;
            }
        }
        return phrases.stream().anyMatch(folded::contains)
                || text.length() < 30 && unspaced.stream().anyMatch(folded::contains);
    }
}
