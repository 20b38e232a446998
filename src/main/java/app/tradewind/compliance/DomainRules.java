package app.tradewind.compliance;

import app.tradewind.address.AddressKind;
import app.tradewind.mail.domain.DomainAnswer.Kind;
import app.tradewind.mail.domain.DomainAnswer.State;
import app.tradewind.mail.domain.DomainSign;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/// What the records of the sender's domain say of themselves, and how old that knowledge is.
///
/// Source: RFC 7208, RFC 6376, RFC 8301, RFC 7489, RFC 5321, RFC 7505.
final class DomainRules {

    private static final Duration FRESH = Duration.ofDays(7);
    private static final Duration WATCHING = Duration.ofDays(90);
    private static final int SHORT_KEY = 1024;

    private DomainRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.ofEntries(
                Map.entry("auth.spf-multiple", sign(Kind.SPF, DomainSign.SPF_SEVERAL)),
                Map.entry("auth.spf-lookups", sign(Kind.SPF, DomainSign.SPF_TOO_MANY_LOOKUPS)),
                Map.entry("auth.spf-void", sign(Kind.SPF, DomainSign.SPF_VOID)),
                Map.entry("auth.spf-all", sign(Kind.SPF, DomainSign.SPF_OPEN)),
                Map.entry("auth.spf-neutral", sign(Kind.SPF, DomainSign.SPF_NEUTRAL)),
                Map.entry("auth.spf-ptr", sign(Kind.SPF, DomainSign.SPF_PTR)),
                Map.entry("auth.dkim-weak", ofLetters(DomainRules::weakKey)),
                Map.entry("auth.dmarc-invalid", ofLetters(DomainRules::brokenPolicy)),
                Map.entry("auth.dmarc-policy", ofLetters(DomainRules::watchingForLong)),
                Map.entry("auth.dmarc-rua", ofLetters(DomainRules::withoutReports)),
                Map.entry("auth.sender-mx", ofLetters(DomainRules::withoutMail)),
                Map.entry("auth.dns-offline", ofLetters(DomainRules::old)));
    }

    /// The signs of a broken record that have a rule of their own.
    static final Set<DomainSign> SAID_APART = Set.of(
            DomainSign.SPF_SEVERAL,
            DomainSign.SPF_TOO_MANY_LOOKUPS,
            DomainSign.SPF_VOID,
            DomainSign.SPF_OPEN,
            DomainSign.DKIM_WEAK,
            DomainSign.DKIM_SHA1,
            DomainSign.DMARC_SEVERAL,
            DomainSign.DMARC_INVALID);

    /// Concerns letters through an account only: a contact alone has no sender.
    private static FactRule.Test ofLetters(FactRule.Test test) {
        return facts -> facts.draft() == null || facts.sender().account() == null ? Answer.PASS : test.of(facts);
    }

    private static FactRule.Test sign(Kind kind, DomainSign sign) {
        return ofLetters(facts -> facts.sender()
                .domain()
                .sign(kind, sign)
                .map(detail -> Answer.fail(name(facts), detail))
                .orElse(Answer.PASS));
    }

    private static String name(Facts facts) {
        return facts.sender().domainName();
    }

    private static Answer weakKey(Facts facts) {
        DomainFacts domain = facts.sender().domain();
        if (domain.sign(Kind.DKIM, DomainSign.DKIM_SHA1).isPresent()) {
            return Answer.fail(name(facts), "SHA-1");
        }
        String bits = domain.sign(Kind.DKIM, DomainSign.DKIM_WEAK).orElse("");
        if (!bits.matches("\\d{1,6}")) {
            return Answer.PASS;
        }
        boolean broken = Integer.parseInt(bits) < SHORT_KEY;
        return Answer.fail(name(facts), "RSA " + bits).as(broken ? Severity.BLOCK : Severity.ADVISE);
    }

    private static Answer brokenPolicy(Facts facts) {
        DomainFacts domain = facts.sender().domain();
        boolean broken = domain.sign(Kind.DMARC, DomainSign.DMARC_SEVERAL).isPresent()
                || domain.sign(Kind.DMARC, DomainSign.DMARC_INVALID).isPresent();
        return broken ? Answer.fail(name(facts)) : Answer.PASS;
    }

    private static Answer watchingForLong(Facts facts) {
        String since = facts.sender()
                .domain()
                .sign(Kind.DMARC, DomainSign.DMARC_NO_POLICY)
                .orElse("");
        boolean own = facts.sender().addressKind() != AddressKind.FREE;
        return own && isLongAgo(since, facts.now()) ? Answer.fail(name(facts)) : Answer.PASS;
    }

    private static boolean isLongAgo(String moment, Instant now) {
        try {
            return !moment.isEmpty() && Instant.parse(moment).plus(WATCHING).isBefore(now);
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private static Answer withoutReports(Facts facts) {
        boolean own = facts.sender().addressKind() != AddressKind.FREE;
        boolean silent = facts.sender()
                .domain()
                .sign(Kind.DMARC, DomainSign.DMARC_NO_REPORTS)
                .isPresent();
        return own && silent ? Answer.fail(name(facts)) : Answer.PASS;
    }

    private static Answer withoutMail(Facts facts) {
        State state = facts.sender().domain().state(Kind.MX);
        if (state == State.MISSING || state == State.BROKEN) {
            return Answer.fail(name(facts));
        }
        boolean implicit =
                facts.sender().domain().sign(Kind.MX, DomainSign.MX_IMPLICIT).isPresent();
        return implicit ? Answer.fail(name(facts)).as(Severity.WARN) : Answer.PASS;
    }

    private static Answer old(Facts facts) {
        return facts.sender()
                .domain()
                .oldest()
                .filter(asked -> asked.plus(FRESH).isBefore(facts.now()))
                .map(asked -> Answer.fail(name(facts), asked))
                .orElse(Answer.PASS);
    }
}
