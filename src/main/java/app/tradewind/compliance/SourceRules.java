package app.tradewind.compliance;

import app.tradewind.contact.Channel;
import app.tradewind.contact.SourceType;
import java.util.Map;
import java.util.Set;

/// Where an address came from.
///
/// Source: CAN-SPAM §7704(b)(1); Spam Act 2003 ss.20-22 (Australia); UEMA s.13 (New Zealand); Order 38 art 13
/// (China); Network Act art 50-2 (Korea); GDPR art 14(2)(f).
final class SourceRules {

    private static final Set<SourceType> ON_A_PAGE =
            Set.of(SourceType.OWN_SITE, SourceType.DIRECTORY, SourceType.SOCIAL, SourceType.FINDER);

    private SourceRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "basis.source-harvested", SourceRules::harvested,
                "basis.source-bought", SourceRules::bought,
                "basis.source-guessed", SourceRules::guessed,
                "basis.source-unknown", SourceRules::unknown,
                "data.source-recorded", SourceRules::recorded);
    }

    private static SourceType type(Facts facts) {
        return facts.recipient().source().type();
    }

    private static Answer harvested(Facts facts) {
        return Answer.failIf(facts.isCommercial() && type(facts) == SourceType.HARVESTED);
    }

    private static Answer bought(Facts facts) {
        if (!facts.isCommercial() || facts.hasConsent()) {
            return Answer.PASS;
        }
        boolean bought = type(facts) == SourceType.BOUGHT || type(facts) == SourceType.RENTED;
        // where a market is opt-out, a bought list is bad practice and not unlawful
        Severity severity = facts.regime().isOptIn() ? Severity.BLOCK : Severity.WARN;
        return bought ? Answer.fail().as(severity) : Answer.PASS;
    }

    private static Answer guessed(Facts facts) {
        if (!facts.isCommercial() || type(facts) != SourceType.GUESSED) {
            return Answer.PASS;
        }
        return facts.profile().is("CN") ? Answer.fail().as(Severity.BLOCK) : Answer.fail();
    }

    private static Answer unknown(Facts facts) {
        boolean nothing = facts.isCommercial()
                && type(facts) == SourceType.UNKNOWN
                && facts.contact().origin().channel() == Channel.UNKNOWN;
        return nothing && !facts.hasConsent() ? Answer.unknown() : Answer.PASS;
    }

    private static Answer recorded(Facts facts) {
        boolean somewhere = facts.isCommercial() && ON_A_PAGE.contains(type(facts));
        boolean nowhere = somewhere
                && facts.recipient().source().url().isBlank()
                && facts.contact().origin().detail().isBlank();
        return nowhere ? Answer.unknown() : Answer.PASS;
    }
}
