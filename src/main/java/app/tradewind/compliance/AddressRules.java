package app.tradewind.compliance;

import app.tradewind.address.AddressKind;
import app.tradewind.address.Domains;
import app.tradewind.address.Verdict;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The address itself: that it can be written to, and by whom it is read.
///
/// Source: RFC 5321 section 4.5.3.1, RFC 5322 section 3.4.1, RFC 2142.
final class AddressRules {

    private static final Set<String> FORBIDDEN = Set.of(
            "abuse",
            "postmaster",
            "hostmaster",
            "noc",
            "security",
            "webmaster",
            "mailer-daemon",
            "privacy",
            "dpo",
            "legal",
            "unsubscribe",
            "spam",
            "datenschutz");

    private AddressRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "addr.syntax", AddressRules::syntax,
                "addr.disposable", facts -> Answer.failIf(isOf(facts, AddressKind.DISPOSABLE)),
                "addr.typo", AddressRules::typo,
                "addr.role", AddressRules::role,
                "addr.role-forbidden", AddressRules::forbidden,
                "addr.noreply", AddressRules::unread,
                "addr.free-mail", AddressRules::free,
                "addr.domain-mismatch", AddressRules::otherDomain);
    }

    private static boolean isOf(Facts facts, AddressKind kind) {
        return facts.isCommercial() && facts.kind() == kind;
    }

    private static Answer syntax(Facts facts) {
        if (facts.address() == null || facts.recipient().checked().verdict() != Verdict.INVALID) {
            return Answer.PASS;
        }
        return Answer.fail(facts.recipient().checked().text());
    }

    private static Answer typo(Facts facts) {
        String suggestion =
                facts.address() == null ? null : facts.recipient().checked().suggestion();
        return suggestion == null ? Answer.PASS : Answer.fail(suggestion);
    }

    private static Answer role(Facts facts) {
        boolean role = isOf(facts, AddressKind.ROLE) && !FORBIDDEN.contains(local(facts));
        return role ? Answer.fail(local(facts)) : Answer.PASS;
    }

    private static Answer forbidden(Facts facts) {
        boolean box = facts.isCommercial() && FORBIDDEN.contains(local(facts));
        return box ? Answer.fail(local(facts)) : Answer.PASS;
    }

    private static Answer unread(Facts facts) {
        if (!facts.isCommercial() || FORBIDDEN.contains(local(facts))) {
            return Answer.PASS;
        }
        boolean unread = IdentityRules.isUnread(facts.recipient().stored().value());
        return Answer.failIf(unread || facts.kind() == AddressKind.AUTOMATED);
    }

    private static Answer free(Facts facts) {
        boolean firm = !facts.contact().company().name().isBlank();
        return Answer.failIf(firm && isOf(facts, AddressKind.FREE));
    }

    private static Answer otherDomain(Facts facts) {
        String site = Domains.registrable(facts.contact().company().website());
        if (!facts.isCommercial() || facts.kind() == AddressKind.FREE || facts.isRole() || site.isEmpty()) {
            return Answer.PASS;
        }
        String own = Domains.registrable(facts.recipient().checked().domain());
        return own.isEmpty() || own.equals(site) ? Answer.PASS : Answer.fail(own, site);
    }

    private static String local(Facts facts) {
        String address = facts.recipient().stored().value();
        return address.substring(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase(Locale.ROOT);
    }
}
