package app.tradewind.compliance;

import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Security;
import app.tradewind.mail.domain.DomainAnswer.Kind;
import app.tradewind.mail.domain.DomainAnswer.State;
import java.util.Locale;
import java.util.Map;

/// How the sender's domain proves itself, and how the mailbox is reached.
///
/// Source: RFC 7208, RFC 6376, RFC 7489; RFC 8314 section 3.
final class AuthenticationRules {

    private AuthenticationRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "auth.spf-missing", facts -> record(facts, Kind.SPF, Kind.DKIM),
                "auth.dkim-missing", facts -> record(facts, Kind.DKIM, Kind.SPF),
                "auth.dmarc-missing", facts -> record(facts, Kind.DMARC, Kind.DMARC),
                "auth.tls", AuthenticationRules::tls);
    }

    private static Answer record(Facts facts, Kind kind, Kind partner) {
        if (facts.sender().account() == null || facts.draft() == null) {
            return Answer.PASS;
        }
        DomainFacts domain = facts.sender().domain();
        String name = facts.sender().domainName();
        return switch (domain.state(kind)) {
            case FINE -> Answer.PASS;
            case UNKNOWN -> Answer.unknown(name).as(Severity.ADVISE);
            case BROKEN -> isSaidApart(domain, kind) ? Answer.PASS : missing(domain, partner, kind, name);
            case MISSING -> missing(domain, partner, kind, name);
        };
    }

    private static Answer missing(DomainFacts domain, Kind partner, Kind kind, String name) {
        return partner != kind && domain.state(partner) == State.MISSING
                ? Answer.fail(name).as(Severity.BLOCK)
                : Answer.fail(name);
    }

    private static boolean isSaidApart(DomainFacts domain, Kind kind) {
        return DomainRules.SAID_APART.stream()
                .anyMatch(sign -> domain.sign(kind, sign).isPresent());
    }

    private static Answer tls(Facts facts) {
        MailAccount account = facts.sender().account();
        return Answer.failIf(
                account != null && account.security() == Security.NONE && !isThisMachine(account.smtpHost()));
    }

    static boolean isThisMachine(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.startsWith("127.") || name.equals("::1") || name.equals("[::1]");
    }
}
