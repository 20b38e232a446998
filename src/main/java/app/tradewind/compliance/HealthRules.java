package app.tradewind.compliance;

import app.tradewind.address.Verdict;
import app.tradewind.address.dns.MailRoute;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.SourceType;
import app.tradewind.contact.guess.NameFit;
import app.tradewind.contact.health.HealthCheck;
import java.time.Instant;
import java.util.Map;

/// What checks found out about the address: whether its domain takes mail, how old that knowledge is, and whether
/// it
/// goes with the name.
///
/// Source: RFC 5321 section 5.1, RFC 7505.
final class HealthRules {

    private HealthRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "addr.no-mx", facts -> found(facts, MailRoute.NO_DOMAIN, MailRoute.NO_MAIL),
                "addr.a-only", facts -> found(facts, MailRoute.IMPLICIT),
                "addr.null-mx", facts -> found(facts, MailRoute.NULL_MX),
                "addr.list", HealthRules::list,
                "addr.verify-stale", HealthRules::stale,
                "addr.guess-unconfirmed", HealthRules::guessed,
                "addr.name-mismatch", HealthRules::strange);
    }

    private static Answer found(Facts facts, MailRoute... routes) {
        if (facts.address() == null) {
            return Answer.PASS;
        }
        for (MailRoute route : routes) {
            if (facts.recipient().stored().reasons().contains(route.code())) {
                return Answer.fail(facts.recipient().checked().domain());
            }
        }
        return Answer.PASS;
    }

    private static Answer list(Facts facts) {
        boolean list =
                facts.isCommercial() && facts.recipient().checked().reasons().contains("list-mailbox");
        return Answer.failIf(list);
    }

    private static Answer stale(Facts facts) {
        if (!isNamed(facts) || facts.history().letters().repliedAt() != null) {
            return Answer.PASS;
        }
        Instant checked = facts.recipient().stored().checks().at();
        return checked == null || facts.now().isBefore(checked.plus(HealthCheck.FRESH))
                ? Answer.PASS
                : Answer.fail(checked);
    }

    private static Answer guessed(Facts facts) {
        if (!facts.isCommercial() || facts.recipient().source().type() != SourceType.GUESSED) {
            return Answer.PASS;
        }
        ContactAddress.Imported imported = facts.recipient().stored().checks().imported();
        return Answer.failIf(imported == null || imported.verdict() != Verdict.VALID);
    }

    private static Answer strange(Facts facts) {
        boolean strange = isNamed(facts)
                && NameFit.isStrange(
                        facts.contact().name(), facts.recipient().stored().value());
        return strange ? Answer.fail(facts.contact().displayName()) : Answer.PASS;
    }

    private static boolean isNamed(Facts facts) {
        return facts.isCommercial() && !facts.isRole();
    }
}
