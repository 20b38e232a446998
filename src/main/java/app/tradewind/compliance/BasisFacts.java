package app.tradewind.compliance;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.Tri;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// What the recorded basis is worth before a country's law.
final class BasisFacts {

    /// An enquiry invites an answer for half a year, as in Canada (CASL s.10(10)(e)); taken for all, own rule.
    static final int ENQUIRY_MONTHS = 6;

    private BasisFacts() {}

    /// Consent, customer exception or the buyer's own fresh enquiry: what lifts an opt-in everywhere.
    static boolean liftsOptIn(Facts facts) {
        return facts.hasConsent() || isEnquirer(facts) || isCustomer(facts);
    }

    /// Whether the buyer asked by itself, and lately.
    static boolean isEnquirer(Facts facts) {
        return facts.hasBasis(BasisKind.ENQUIRY)
                && isWithin(facts, facts.relation().lastEnquiryAt(), ENQUIRY_MONTHS);
    }

    /// Whether the customer exception is met in full (Directive 2002/58/EC art 13(2)): a purchase, similar goods,
    /// and refusal offered when the address was got. Not known counts as not met.
    static boolean isCustomer(Facts facts) {
        LawfulBasis.Relation relation = facts.relation();
        return facts.hasBasis(BasisKind.CUSTOMER)
                && facts.profile().customerException() == Profile.CustomerException.YES
                && relation.lastPurchaseAt() != null
                && !isLapsedInKorea(facts)
                && relation.similarGoods() == Tri.YES
                && relation.refusalOffered() == Tri.YES;
    }

    /// Korea's exception ends six months after the purchase (Network Act art 50(1) no 1).
    static boolean isLapsedInKorea(Facts facts) {
        return facts.profile().is("KR") && !isWithin(facts, facts.relation().lastPurchaseAt(), 6);
    }

    static boolean isWithin(Facts facts, @Nullable Instant when, int months) {
        return when != null && !when.isBefore(monthsBefore(facts.now(), months));
    }

    static Instant monthsBefore(Instant now, int months) {
        return now.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
    }
}
