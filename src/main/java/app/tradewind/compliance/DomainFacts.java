package app.tradewind.compliance;

import java.time.Instant;
import java.util.Map;

/// What DNS said of a sender's domain, each with the day it was asked.
public record DomainFacts(Map<Kind, Fact> facts) {

    /// A record that a sender's domain should have (RFC 7208, RFC 6376, RFC 7489, RFC 5321).
    public enum Kind {
        SPF,
        DKIM,
        DMARC,
        MX
    }

    /// What the look-up found.
    public enum State {
        UNKNOWN,
        FINE,
        MISSING,
        BROKEN
    }

    public record Fact(State state, String value, Instant checkedAt) {}

    public static final DomainFacts UNKNOWN = new DomainFacts(Map.of());

    public DomainFacts {
        facts = Map.copyOf(facts);
    }

    State state(Kind kind) {
        Fact fact = facts.get(kind);
        return fact == null ? State.UNKNOWN : fact.state();
    }
}
