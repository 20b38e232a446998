package app.tradewind.contact.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Weighs patterns: what is known at the domain counts most, then what is usual in the book, then experience.
///
/// The share of a pattern is estimated twice with a prior (a Dirichlet distribution's mean). In the book:
/// experience
/// weighs as much as [#EXPERIENCE] addresses. At the domain: what is usual weighs as much as one address, since two
/// people of one firm tell more than any table (compliance research, 6.3).
final class Guesser {

    private static final double EXPERIENCE = 50;
    private static final double USUAL = 1;

    private final PatternCounts book;

    Guesser(PatternCounts book) {
        this.book = book;
    }

    /// The candidates, the likeliest first; each address once.
    ///
    /// @param domain in ASCII lower case
    /// @param taken whether an address is no candidate: another has it, or it is known not to work
    List<AddressGuess> guesses(NameParts name, String domain, PatternCounts there, Predicate<String> taken) {
        Map<String, AddressGuess> guesses = new LinkedHashMap<>();
        for (AddressPattern pattern : AddressPattern.values()) {
            pattern.local(name)
                    .map(local -> guess(local + "@" + domain, pattern, there))
                    .filter(guess -> !taken.test(guess.address()))
                    .ifPresent(guess -> guesses.merge(guess.address(), guess, Guesser::together));
        }
        List<AddressGuess> sorted = new ArrayList<>(guesses.values());
        sorted.sort(Comparator.comparingDouble(AddressGuess::probability).reversed());
        return sorted;
    }

    private AddressGuess guess(String address, AddressPattern pattern, PatternCounts there) {
        double usual = usual(pattern);
        double probability = (there.of(pattern) + USUAL * usual) / (there.all() + USUAL);
        return new AddressGuess(address, pattern, probability, there.of(pattern), there.all(), usual);
    }

    private double usual(AddressPattern pattern) {
        return (book.of(pattern) + EXPERIENCE * pattern.usual()) / (book.all() + EXPERIENCE);
    }

    /// Two patterns that give one address, as with a person of one name.
    private static AddressGuess together(AddressGuess one, AddressGuess other) {
        AddressGuess likelier = one.probability() >= other.probability() ? one : other;
        return new AddressGuess(
                likelier.address(),
                likelier.pattern(),
                one.probability() + other.probability(),
                likelier.matching(),
                likelier.known(),
                likelier.usual());
    }
}
