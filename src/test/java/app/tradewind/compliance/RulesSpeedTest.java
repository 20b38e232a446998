package app.tradewind.compliance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How fast all rules look at one letter whose facts are gathered.
class RulesSpeedTest {

    @Test
    void aThousandLettersASecondAreLookedAt() {
        List<Rule> rules = Rules.all(new RuleBook());
        Facts facts = Case.of("DE")
                .letter(
                        "Dear Anna Kim,",
                        "Your new cabinet range needs hinges that close softly for years. Each lot ships with its report.",
                        "You get a price and a delivery date within 24 hours, and you can start with a small lot.",
                        "May I send you two samples? <a href='https://hinges.example/a'>Our site</a>")
                .account()
                .message()
                .facts();
        for (int i = 0; i < 500; i++) {
            rules.forEach(rule -> rule.check(facts));
        }
        int letters = 1_000;
        long start = System.nanoTime();
        for (int i = 0; i < letters; i++) {
            rules.forEach(rule -> rule.check(facts));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.getLogger("bench")
                .log(
                        System.Logger.Level.INFO,
                        "{0} rules on {1} letters in {2} s",
                        rules.size(),
                        letters,
                        Math.round(seconds * 1000) / 1000.0);
        assertTrue(seconds < 5, () -> seconds + " s");
    }
}
