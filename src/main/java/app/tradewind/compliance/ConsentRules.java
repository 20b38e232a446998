package app.tradewind.compliance;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.LawfulBasis;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// A consent that is worth its name: who, when, how, to which words, for what, and the proof.
///
/// Source: GDPR arts 4(11) and 7(1); UWG §7; Network Act art 50(8) (Korea).
final class ConsentRules {

    private static final int STALE_MONTHS = 24;
    private static final Pattern OTHER_CHANNEL =
            Pattern.compile("(?iu)phone|call|sms|text message|whats ?app|fax|post|电话|短信|微信|传真|邮寄");
    private static final Pattern BY_MAIL =
            Pattern.compile("(?iu)e-?mail|\\bmails?\\b|letter|newsletter|电子邮件|邮件|邮箱|开发信|信件|\\b(?:all|any)\\b|所有");

    private ConsentRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "basis.consent-complete", ConsentRules::complete,
                "basis.consent-scope", ConsentRules::scope,
                "basis.consent-stale", ConsentRules::stale,
                "basis.consent-reconfirm-kr", ConsentRules::reconfirm);
    }

    private static Answer complete(Facts facts) {
        LawfulBasis basis = facts.basis();
        if (!facts.isCommercial() || basis == null || basis.kind() != BasisKind.CONSENT) {
            return Answer.PASS;
        }
        List<Object> missing = missing(basis.proof());
        return missing.isEmpty() ? Answer.PASS : Answer.fail(missing);
    }

    private static List<Object> missing(LawfulBasis.Proof proof) {
        List<Object> missing = new ArrayList<>();
        addIf(proof.person().isBlank(), Word.PERSON, missing);
        addIf(proof.givenAt() == null, Word.DATE, missing);
        addIf(proof.how().isBlank(), Word.WAY, missing);
        addIf(proof.wording().isBlank(), Word.WORDING, missing);
        addIf(proof.scope().isBlank(), Word.SCOPE, missing);
        addIf(proof.evidence().isBlank() && proof.evidenceId() == null, Word.PROOF, missing);
        return missing;
    }

    private static void addIf(boolean lacking, Word word, List<Object> missing) {
        if (lacking) {
            missing.add(word);
        }
    }

    private static Answer scope(Facts facts) {
        LawfulBasis basis = facts.basis();
        if (!facts.isCommercial() || basis == null || basis.kind() != BasisKind.CONSENT) {
            return Answer.PASS;
        }
        String scope = basis.proof().scope();
        boolean otherOnly =
                OTHER_CHANNEL.matcher(scope).find() && !BY_MAIL.matcher(scope).find();
        return otherOnly ? Answer.fail(scope) : Answer.PASS;
    }

    private static Answer stale(Facts facts) {
        if (!facts.isOffer() || !facts.hasConsent()) {
            return Answer.PASS;
        }
        Instant given = given(facts);
        boolean old = !BasisFacts.isWithin(facts, given, STALE_MONTHS);
        boolean silent = !BasisFacts.isWithin(facts, facts.contact().lastContactAt(), STALE_MONTHS);
        return old && silent ? Answer.fail(given) : Answer.PASS;
    }

    private static Answer reconfirm(Facts facts) {
        boolean korean =
                facts.isOffer() && facts.hasConsent() && facts.profile().is("KR");
        return Answer.failIf(korean && !BasisFacts.isWithin(facts, given(facts), STALE_MONTHS));
    }

    private static Instant given(Facts facts) {
        LawfulBasis basis = Objects.requireNonNull(facts.basis());
        return Objects.requireNonNullElse(basis.proof().givenAt(), basis.recordedAt());
    }
}
