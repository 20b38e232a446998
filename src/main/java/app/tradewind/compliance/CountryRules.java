package app.tradewind.compliance;

import app.tradewind.address.AddressKind;
import app.tradewind.contact.CompanySize;
import app.tradewind.contact.LegalForm;
import app.tradewind.contact.Tri;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/// Which country's law protects the recipient, how fresh our knowledge of it is, and where it splits.
///
/// Source: compliance.md 1A; PECR 2003 reg 22 (United Kingdom); Marknadsföringslagen §19 (Sweden); Law 41/2004 art
/// 13-A (Portugal); Law 32323 (Peru); Law 6563 art 6 (Türkiye).
final class CountryRules {

    private static final Duration REVIEW = Duration.ofDays(365);

    private CountryRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "basis.country-known", CountryRules::countryKnown,
                "basis.profile-current", CountryRules::profileCurrent,
                "basis.named-grey", facts -> grey(facts, false),
                "basis.role-grey", facts -> grey(facts, true),
                "basis.sole-trader", CountryRules::soleTrader,
                "basis.free-mail", CountryRules::freeMail,
                "basis.registry-check", CountryRules::registry,
                "basis.legal-form-company-unknown", CountryRules::sizeOrMerchant);
    }

    private static Answer countryKnown(Facts facts) {
        boolean unknown = facts.profile().is(Profile.UNKNOWN);
        return facts.isCommercial() && unknown ? Answer.unknown() : Answer.PASS;
    }

    private static Answer profileCurrent(Facts facts) {
        Instant reviewed =
                facts.profile().reviewedOn().atStartOfDay(ZoneOffset.UTC).toInstant();
        boolean old = reviewed.plus(REVIEW).isBefore(facts.now());
        return facts.isCommercial() && old ? Answer.fail(reviewed) : Answer.PASS;
    }

    private static Answer grey(Facts facts, boolean role) {
        boolean unsettled = facts.isRole() == role && facts.regime() == Regime.GREY;
        return Answer.failIf(facts.isOffer() && unsettled && !BasisFacts.liftsOptIn(facts));
    }

    private static Answer soleTrader(Facts facts) {
        boolean splits = facts.profile().is("GB", "SE", "NO", "PT", "HU", "TR");
        if (!facts.isOffer() || !splits || facts.regime().isOptIn() || BasisFacts.liftsOptIn(facts)) {
            return Answer.PASS;
        }
        LegalForm form = facts.contact().company().legalForm();
        return switch (form) {
            case CORPORATE, PUBLIC_BODY -> Answer.PASS;
            case UNKNOWN -> Answer.unknown();
            // in Türkiye merchants and tradesmen are free to write to, whatever their form
            case SOLE_TRADER, PARTNERSHIP ->
                facts.profile().is("TR") && facts.contact().company().merchant() == Tri.YES
                        ? Answer.PASS
                        : Answer.fail().mendedBy(Fix.RECORD_CONSENT);
        };
    }

    private static Answer freeMail(Facts facts) {
        boolean asks = facts.profile().isEeaOrUk() || facts.profile().is("CH", "CA");
        boolean free = facts.isOffer() && facts.kind() == AddressKind.FREE;
        return Answer.failIf(free && asks && !facts.hasConsent());
    }

    private static Answer registry(Facts facts) {
        if (!facts.isOffer() || !facts.profile().is("AT", "PT", "CO", "TR", "BG") || facts.hasConsent()) {
            return Answer.PASS;
        }
        // where consent is missing anyway, the register is no help
        if (facts.regime().isOptIn() && !BasisFacts.liftsOptIn(facts)) {
            return Answer.PASS;
        }
        Instant looked = facts.sender().registries().get(facts.profile().code());
        if (looked == null) {
            return Answer.unknown();
        }
        return looked.plus(RegistryCheck.VALID).isBefore(facts.now()) ? Answer.fail(looked) : Answer.PASS;
    }

    private static Answer sizeOrMerchant(Facts facts) {
        if (!facts.isOffer() || facts.hasConsent()) {
            return Answer.PASS;
        }
        if (facts.profile().is("TR")) {
            return merchant(facts.contact().company().merchant());
        }
        boolean unknown = facts.contact().company().size() == CompanySize.UNKNOWN;
        return facts.profile().is("PE", "CL") && unknown ? Answer.unknown() : Answer.PASS;
    }

    private static Answer merchant(Tri merchant) {
        return switch (merchant) {
            case YES -> Answer.PASS;
            case NO -> Answer.fail();
            case UNKNOWN -> Answer.unknown();
        };
    }
}
