package app.tradewind.compliance;

import app.tradewind.mail.domain.DomainAnswer;
import app.tradewind.mail.domain.DomainAnswer.Kind;
import app.tradewind.mail.domain.DomainAnswer.State;
import app.tradewind.mail.domain.DomainSign;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/// What DNS said of a sender's domain, each with the day it was asked.
public record DomainFacts(Map<Kind, Fact> facts) {

    /// @param record the record as it stood; empty where there was none
    /// @param signs what was seen of it, each with its detail; that of a DMARC policy of none is the moment since
    ///     when it is known
    public record Fact(State state, String record, Map<DomainSign, String> signs, Instant checkedAt) {

        public Fact {
            signs = Map.copyOf(signs);
        }

        static Fact of(DomainAnswer answer, Instant checkedAt) {
            return new Fact(answer.state(), answer.record(), answer.signs(), checkedAt);
        }

        Optional<String> sign(DomainSign sign) {
            return Optional.ofNullable(signs.get(sign));
        }
    }

    public static final DomainFacts UNKNOWN = new DomainFacts(Map.of());

    public DomainFacts {
        facts = Map.copyOf(facts);
    }

    public Optional<Fact> fact(Kind kind) {
        return Optional.ofNullable(facts.get(kind));
    }

    public State state(Kind kind) {
        return fact(kind).map(Fact::state).orElse(State.UNKNOWN);
    }

    Optional<String> sign(Kind kind, DomainSign sign) {
        return fact(kind).flatMap(fact -> fact.sign(sign));
    }

    /// When the oldest of them was asked for; empty where nothing is known.
    Optional<Instant> oldest() {
        return facts.values().stream().map(Fact::checkedAt).min(Comparator.naturalOrder());
    }
}
