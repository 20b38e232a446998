package app.tradewind.mail.domain;

import java.util.EnumMap;
import java.util.Map;

/// What DNS says of one kind of record of a sender's domain.
///
/// @param record the record as it stands; several are joined by a space; empty where there is none
/// @param signs what was seen, each with its detail, which may be empty
public record DomainAnswer(Kind kind, State state, String record, Map<DomainSign, String> signs) {

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

    public DomainAnswer {
        signs = Map.copyOf(signs);
    }

    /// Nothing new is known, for this reason.
    static DomainAnswer unknown(Kind kind, DomainSign why) {
        return new DomainAnswer(kind, State.UNKNOWN, "", Map.of(why, ""));
    }

    public boolean has(DomainSign sign) {
        return signs.containsKey(sign);
    }

    /// Whether something was learned: DNS was asked and answered.
    public boolean isAnswered() {
        return !has(DomainSign.NO_ANSWER) && !has(DomainSign.RESERVED);
    }

    static Map<DomainSign, String> newSigns() {
        return new EnumMap<>(DomainSign.class);
    }
}
