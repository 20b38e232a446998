package app.tradewind.compliance;

import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Security;
import java.util.Locale;
import java.util.Map;

/// How the sender's domain proves itself, and how the mailbox is reached.
///
/// Source: RFC 7208, RFC 6376, RFC 7489; RFC 8314 section 3.
final class AuthenticationRules {

    private AuthenticationRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "auth.spf-missing", facts -> record(facts, DomainFacts.Kind.SPF, DomainFacts.Kind.DKIM),
                "auth.dkim-missing", facts -> record(facts, DomainFacts.Kind.DKIM, DomainFacts.Kind.SPF),
                "auth.dmarc-missing", facts -> record(facts, DomainFacts.Kind.DMARC, DomainFacts.Kind.DMARC),
                "auth.tls", AuthenticationRules::tls);
    }

    private static Answer record(Facts facts, DomainFacts.Kind kind, DomainFacts.Kind partner) {
        MailAccount account = facts.sender().account();
        if (account == null || facts.draft() == null) {
            return Answer.PASS;
        }
        DomainFacts domain = facts.sender().domain();
        String name = Sender.domainOf(account.address());
        return switch (domain.state(kind)) {
            case FINE -> Answer.PASS;
            case UNKNOWN -> Answer.unknown(name).as(Severity.ADVISE);
            case MISSING, BROKEN ->
                partner != kind && domain.state(partner) == DomainFacts.State.MISSING
                        ? Answer.fail(name).as(Severity.BLOCK)
                        : Answer.fail(name);
        };
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
