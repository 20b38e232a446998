package app.tradewind.compliance;

import app.tradewind.contact.BounceClass;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.SuppressionReason;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// People who must not be written to again. Only a repair lifts what they said themselves.
///
/// Source: GDPR art 21(3); 15 U.S.C. §7704(a)(4); CASL s.11(3); RFC 5965; RFC 3463 section 3.
final class SuppressionRules {

    private static final int SOFT = 3;
    private static final Set<SuppressionReason> THEIR_WILL =
            Set.of(SuppressionReason.OPT_OUT, SuppressionReason.ERASURE, SuppressionReason.IMPORTED);

    private SuppressionRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "suppress.optout", SuppressionRules::optOut,
                "suppress.company", SuppressionRules::company,
                "suppress.complaint", SuppressionRules::complaint,
                "suppress.hard-bounce", SuppressionRules::hardBounce,
                "suppress.soft-bounce", SuppressionRules::softBounce,
                "suppress.manual", SuppressionRules::manual,
                "suppress.alias", SuppressionRules::alias);
    }

    private static Answer optOut(Facts facts) {
        return found(
                facts, entry -> entry.hit() == History.Suppressed.Hit.ADDRESS && THEIR_WILL.contains(entry.reason()));
    }

    private static Answer company(Facts facts) {
        return found(
                facts, entry -> entry.hit() == History.Suppressed.Hit.DOMAIN && THEIR_WILL.contains(entry.reason()));
    }

    private static Answer complaint(Facts facts) {
        return found(facts, entry -> entry.reason() == SuppressionReason.COMPLAINT);
    }

    private static Answer manual(Facts facts) {
        return found(
                facts,
                entry -> entry.hit() != History.Suppressed.Hit.OTHER_ADDRESS
                        && entry.reason() == SuppressionReason.MANUAL);
    }

    private static Answer alias(Facts facts) {
        return found(
                facts,
                entry -> entry.hit() == History.Suppressed.Hit.OTHER_ADDRESS
                        && entry.reason() != SuppressionReason.HARD_BOUNCE
                        && entry.reason() != SuppressionReason.COMPLAINT);
    }

    private static Answer hardBounce(Facts facts) {
        if (facts.address() == null) {
            return Answer.PASS;
        }
        ContactAddress.Bounces bounces = facts.recipient().stored().bounces();
        if (bounces.last() == BounceClass.HARD) {
            return Answer.fail(bounces.code());
        }
        Answer listed = found(
                facts,
                entry -> entry.hit() == History.Suppressed.Hit.ADDRESS
                        && entry.reason() == SuppressionReason.HARD_BOUNCE);
        return listed.state() == Answer.State.PASS ? listed : Answer.fail(bounces.code());
    }

    private static Answer softBounce(Facts facts) {
        int streak = facts.address() == null
                ? 0
                : facts.recipient().stored().bounces().softStreak();
        return streak >= SOFT ? Answer.fail(streak) : Answer.PASS;
    }

    private static Answer found(Facts facts, Predicate<History.Suppressed> sought) {
        if (facts.address() == null) {
            return Answer.PASS;
        }
        Optional<History.Suppressed> entry =
                facts.history().suppressed().stream().filter(sought).findFirst();
        return entry.map(hit -> Answer.fail(hit.at(), hit.proof())).orElse(Answer.PASS);
    }
}
