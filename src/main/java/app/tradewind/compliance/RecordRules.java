package app.tradewind.compliance;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.Tri;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whether the recorded basis is complete, still alive and carries what it shall carry.
///
/// Source: GDPR arts 5(2), 6(1)(f), 7(1); Directive 2002/58/EC art 13(2); CASL s.10(10); CPCE art L.34-5 (France),
/// S.I. 336/2011 reg 13 (Ireland), Act 917/2014 §200 (Finland).
final class RecordRules {

    private RecordRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "basis.recorded", RecordRules::recorded,
                "basis.function-relevance", RecordRules::function,
                "basis.customer-exception", RecordRules::customer,
                "basis.implied-expired", RecordRules::impliedExpired,
                "basis.lia", RecordRules::assessment);
    }

    private static Answer recorded(Facts facts) {
        // an opt-in market says the same, louder
        boolean needed = facts.isOffer() && !facts.regime().isOptIn();
        return needed && facts.basis() == null ? Answer.unknown() : Answer.PASS;
    }

    private static Answer function(Facts facts) {
        if (!facts.isOffer() || facts.regime() != Regime.OO_FN || BasisFacts.liftsOptIn(facts)) {
            return Answer.PASS;
        }
        return switch (facts.contact().roleRelevance()) {
            case YES -> Answer.PASS;
            case NO -> Answer.fail();
            case UNKNOWN -> Answer.unknown();
        };
    }

    private static Answer customer(Facts facts) {
        boolean strict = facts.regime() == Regime.OI
                || facts.regime() == Regime.OI_ASK
                || facts.profile().is("NL");
        if (!facts.isOffer() || !strict || !facts.hasBasis(BasisKind.CUSTOMER)) {
            return Answer.PASS;
        }
        List<Object> missing = missingOfCustomer(facts);
        return missing.isEmpty() ? Answer.PASS : Answer.fail(missing);
    }

    private static List<Object> missingOfCustomer(Facts facts) {
        LawfulBasis.Relation relation = facts.relation();
        List<Object> missing = new ArrayList<>();
        if (facts.profile().customerException() != Profile.CustomerException.YES) {
            missing.add(Word.LEGAL_EXCEPTION);
        }
        if (relation.lastPurchaseAt() == null || BasisFacts.isLapsedInKorea(facts)) {
            missing.add(Word.PURCHASE);
        }
        if (relation.similarGoods() != Tri.YES) {
            missing.add(Word.SIMILAR_GOODS);
        }
        if (relation.refusalOffered() != Tri.YES) {
            missing.add(Word.REFUSAL_OFFERED);
        }
        return missing;
    }

    private static Answer impliedExpired(Facts facts) {
        if (!facts.isCommercial() || !facts.profile().is("CA")) {
            return Answer.PASS;
        }
        if (facts.hasBasis(BasisKind.CUSTOMER)) {
            return lapsed(facts, facts.relation().lastPurchaseAt(), 24);
        }
        return facts.hasBasis(BasisKind.ENQUIRY)
                ? lapsed(facts, facts.relation().lastEnquiryAt(), BasisFacts.ENQUIRY_MONTHS)
                : Answer.PASS;
    }

    private static Answer lapsed(Facts facts, @Nullable Instant when, int months) {
        if (when == null) {
            return Answer.unknown();
        }
        return BasisFacts.isWithin(facts, when, months) ? Answer.PASS : Answer.fail(when, months);
    }

    private static Answer assessment(Facts facts) {
        LawfulBasis basis = facts.basis();
        if (!facts.isOffer() || basis == null || facts.isRole()) {
            return Answer.PASS;
        }
        boolean asked = facts.profile().isEeaOrUk() || facts.profile().is("BR", "PH", "TH", "NG");
        boolean weighed = basis.kind() == BasisKind.LEGITIMATE_INTEREST || basis.kind() == BasisKind.FUNCTION;
        return Answer.failIf(asked && weighed && basis.assessment().isBlank());
    }
}
