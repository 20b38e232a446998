package app.tradewind.contact.guess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.PersonName;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;

class GuesserTest {

    private static final NameParts CARL = NameParts.of(new PersonName("Carl Weber", "", ""), "firm.com");

    private static PatternCounts.Known known(String name, String local) {
        return new PatternCounts.Known(new PersonName(name, "", ""), local);
    }

    private static List<AddressGuess> guesses(PatternCounts there) {
        return new Guesser(PatternCounts.NONE).guesses(CARL, "firm.com", there, _ -> false);
    }

    @Test
    void withoutAnyLessonTheCommonestPatternComesFirst() {
        List<AddressGuess> guesses = guesses(PatternCounts.NONE);

        assertEquals("carl.weber@firm.com", guesses.getFirst().address());
        assertEquals(0, guesses.getFirst().known());
    }

    @Test
    void twoPeopleOfTheFirmTellMoreThanAnyTable() {
        PatternCounts two = PatternCounts.of(List.of(known("Anna Keller", "kellera"), known("Bob Meier", "meierb")));

        AddressGuess best = guesses(two).getFirst();

        assertEquals("weberc@firm.com", best.address());
        assertTrue(best.probability() > 0.6, () -> String.valueOf(best.probability()));
        assertEquals(2, best.matching());
    }

    @Test
    void anOfficeTeachesThatNamesAreNotEverything() {
        PatternCounts mixed =
                PatternCounts.of(List.of(known("Anna Keller", "anna.keller"), known("Bob Meier", "purchase")));

        assertTrue(guesses(mixed).getFirst().probability() < 0.6);
    }

    @Test
    void theBookShiftsWhatIsUsual() {
        List<PatternCounts.Known> many = java.util.Collections.nCopies(200, known("Anna Keller", "anna"));

        AddressGuess best = new Guesser(PatternCounts.of(many))
                .guesses(CARL, "firm.com", PatternCounts.NONE, _ -> false)
                .getFirst();

        assertEquals("carl@firm.com", best.address());
    }

    @Test
    void aTakenAddressIsNoCandidate() {
        List<AddressGuess> guesses = new Guesser(PatternCounts.NONE)
                .guesses(CARL, "firm.com", PatternCounts.NONE, "carl.weber@firm.com"::equals);

        assertTrue(guesses.stream().noneMatch(guess -> guess.address().equals("carl.weber@firm.com")));
    }

    @Test
    void aWebmailServiceMakesNoAddressesOfNames() {
        assertEquals(List.of(), new Guesses(null).candidates(new PersonName("Carl Weber", "", ""), "gmail.com"));
    }

    @Property(tries = 200)
    void probabilitiesAreSharesAndComeInOrder(@ForAll @NotBlank String name) {
        List<AddressGuess> guesses = new Guesser(PatternCounts.NONE)
                .guesses(
                        NameParts.of(new PersonName(name, "", ""), "firm.com"),
                        "firm.com",
                        PatternCounts.NONE,
                        _ -> false);

        double sum = guesses.stream().mapToDouble(AddressGuess::probability).sum();
        assertTrue(sum <= 1.000001, () -> name + " " + sum);
        for (int i = 1; i < guesses.size(); i++) {
            assertTrue(guesses.get(i - 1).probability() >= guesses.get(i).probability());
        }
    }
}
