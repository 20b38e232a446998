package app.tradewind.compliance;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.SourceType;
import java.util.Map;

/// Markets that ask for consent before the first letter.
///
/// Source: Directive 2002/58/EC, Article 13, and the acts of each profile (compliance.md 1A).
final class OptInRules {

    /// Similar letters in a day that make a mailing a mass mailing; own threshold for UCA art 3(1)(o).
    static final int MASS = 10;

    private OptInRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "basis.optin.named", OptInRules::named,
                "basis.optin.role", OptInRules::role,
                "basis.optin.pub", OptInRules::published,
                "basis.optin.mass", OptInRules::mass,
                "basis.li-not-enough", OptInRules::legitimateInterest,
                "basis.no-li", OptInRules::noLegitimateInterest,
                "basis.third-party-referral", OptInRules::referral);
    }

    private static Answer named(Facts facts) {
        return Answer.failIf(!facts.isRole() && lacksConsent(facts));
    }

    private static Answer role(Facts facts) {
        return Answer.failIf(facts.isRole() && lacksConsent(facts));
    }

    private static boolean lacksConsent(Facts facts) {
        return facts.isOffer() && facts.regime() == Regime.OI && !BasisFacts.liftsOptIn(facts);
    }

    private static Answer published(Facts facts) {
        if (!facts.isCommercial() || facts.regime() != Regime.OI_PUB) {
            return Answer.PASS;
        }
        LawfulBasis basis = facts.basis();
        return Answer.failIf(basis == null || !standsForConsent(basis.kind()) || facts.isPast(basis.expiresAt()));
    }

    private static boolean standsForConsent(BasisKind kind) {
        return switch (kind) {
            case CONSENT, PUBLISHED, CUSTOMER, ENQUIRY, CARD -> true;
            case LEGITIMATE_INTEREST, FUNCTION, OPT_OUT_REGIME -> false;
        };
    }

    private static Answer mass(Facts facts) {
        int alike = facts.history().campaign().sameBodyToday();
        boolean applies = facts.isOffer() && facts.draft() != null && facts.regime() == Regime.OI_MASS;
        return applies && alike > MASS && !BasisFacts.liftsOptIn(facts) ? Answer.fail(alike) : Answer.PASS;
    }

    private static Answer legitimateInterest(Facts facts) {
        boolean optIn = facts.regime() == Regime.OI || facts.regime() == Regime.OI_ASK;
        return Answer.failIf(facts.isOffer() && optIn && facts.hasBasis(BasisKind.LEGITIMATE_INTEREST));
    }

    private static Answer noLegitimateInterest(Facts facts) {
        boolean chosen = facts.profile().is("AE") && facts.hasBasis(BasisKind.LEGITIMATE_INTEREST);
        // a role box is no person's data, and the profile leaves it unsettled
        return Answer.failIf(facts.isCommercial() && chosen && !facts.isRole());
    }

    private static Answer referral(Facts facts) {
        boolean referred = facts.isOffer() && facts.recipient().source().type() == SourceType.REFERRAL;
        return Answer.failIf(referred && facts.regime() == Regime.OI && !BasisFacts.liftsOptIn(facts));
    }
}
