package app.tradewind.letter.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Words written all in capitals, known abbreviations left out.
final class Capitals {

    private Capitals() {}

    static List<String> shouted(String text, int letters) {
        return Counting.spacedWords(text).stream()
                .filter(word -> word.chars().filter(Character::isLetter).count() >= letters)
                .filter(word -> word.chars().noneMatch(Character::isLowerCase))
                .filter(word -> word.chars().noneMatch(Character::isDigit))
                .filter(word -> word.chars().anyMatch(Character::isUpperCase))
                .filter(word -> !LintWords.list("any.acronyms").matcher(word).matches())
                .toList();
    }

    /// The names in a letter's head, that firms like to write in capitals.
    static Set<String> namesOf(LintInput input) {
        String names = input.recipient().company() + " " + input.sender().company() + " "
                + input.sender().name();
        return Counting.spacedWords(names).stream().collect(Collectors.toSet());
    }
}
