package app.tradewind.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.mail.domain.DomainAnswer;
import app.tradewind.mail.domain.DomainAnswer.Kind;
import app.tradewind.mail.domain.DomainAnswer.State;
import app.tradewind.mail.domain.DomainSign;
import app.tradewind.store.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainFactRepositoryTest {

    private static final String LIN = "Lin@Hinges.example";
    private static final DomainAnswer SPF = new DomainAnswer(
            Kind.SPF, State.BROKEN, "v=spf1 mx +all", Map.of(DomainSign.SPF_OPEN, "", DomainSign.SPF_VOID, "3"));
    private static final DomainAnswer NO_POLICY =
            new DomainAnswer(Kind.DMARC, State.FINE, "v=DMARC1; p=none", Map.of(DomainSign.DMARC_NO_POLICY, ""));

    private Database book;
    private DomainFactRepository facts;

    @BeforeEach
    void openABook(@TempDir Path folder) {
        book = Database.create(folder.resolve("book.tradewind"), null);
        facts = new DomainFactRepository(book);
    }

    @AfterEach
    void closeIt() {
        book.close();
    }

    private DomainFacts.Fact fact(Kind kind) {
        return facts.of("hinges.example").fact(kind).orElseThrow();
    }

    @Test
    void whatDnsSaidIsReadBackWhole() {
        facts.keep(LIN, List.of(SPF), Case.NOW);

        assertEquals(new DomainFacts.Fact(SPF.state(), SPF.record(), SPF.signs(), Case.NOW), fact(Kind.SPF));
    }

    @Test
    void whatDnsDidNotAnswerStaysAsItWas() {
        facts.keep(LIN, List.of(SPF), Case.NOW);
        DomainAnswer silent = new DomainAnswer(Kind.SPF, State.UNKNOWN, "", Map.of(DomainSign.NO_ANSWER, ""));

        facts.keep(LIN, List.of(silent), Case.NOW.plusSeconds(60));

        assertEquals(State.BROKEN, fact(Kind.SPF).state());
        assertEquals(Case.NOW, fact(Kind.SPF).checkedAt());
    }

    @Test
    void policyOfNoneIsKnownSinceItWasFirstSeen() {
        facts.keep(LIN, List.of(NO_POLICY), Case.daysAgo(100));
        facts.keep(LIN, List.of(NO_POLICY), Case.NOW);

        assertEquals(Optional.of(Case.daysAgo(100).toString()), fact(Kind.DMARC).sign(DomainSign.DMARC_NO_POLICY));
        assertEquals(Case.NOW, fact(Kind.DMARC).checkedAt());
    }

    @Test
    void strictPolicyInBetweenBeginsTheTimeAnew() {
        facts.keep(LIN, List.of(NO_POLICY), Case.daysAgo(100));
        facts.keep(
                LIN,
                List.of(new DomainAnswer(Kind.DMARC, State.FINE, "v=DMARC1; p=reject", Map.of())),
                Case.daysAgo(50));
        facts.keep(LIN, List.of(NO_POLICY), Case.NOW);

        assertEquals(Optional.of(Case.NOW.toString()), fact(Kind.DMARC).sign(DomainSign.DMARC_NO_POLICY));
    }

    @Test
    void recordOfSeveralLinesStaysOneLine() {
        facts.keep(LIN, List.of(new DomainAnswer(Kind.SPF, State.FINE, "v=spf1\nSPF_OPEN=", Map.of())), Case.NOW);

        assertEquals("v=spf1 SPF_OPEN=", fact(Kind.SPF).record());
        assertEquals(Optional.empty(), fact(Kind.SPF).sign(DomainSign.SPF_OPEN));
    }

    @Test
    void oldestLookUpTellsTheAge() {
        facts.keep(LIN, List.of(SPF), Case.NOW);
        facts.keep(LIN, List.of(NO_POLICY), Case.NOW.minus(Duration.ofDays(9)));

        assertEquals(
                Optional.of(Case.NOW.minus(Duration.ofDays(9))),
                facts.of("hinges.example").oldest());
    }
}
