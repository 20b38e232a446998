package app.tradewind.compliance;

import app.tradewind.letter.LetterKind;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Letters that ask whether a letter may be written: where that is allowed once, and where it is not.
///
/// Source: POPIA s.69(2) and regulation 6 (South Africa); Communications Law s.30A (Israel); Decree 91/2020 art 13
/// (Viet Nam); CASL s.1(3) (Canada); Act 452/2021 §116 (Slovakia); UWG §7 case law (Germany).
final class AskRules {

    private static final Pattern PRICE =
            Pattern.compile("(?iu)(?:US\\$|[$€£¥]|\\b(?:USD|EUR|GBP|CNY|RMB|ZAR|ILS|FOB|CIF)\\b)\\s*\\d|\\d\\s*"
                    + "(?:US\\$|[$€£¥]|\\b(?:USD|EUR|GBP|CNY|RMB|ZAR|ILS)\\b)");

    private AskRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "basis.ask-only", AskRules::only,
                "basis.ask-once", AskRules::once,
                "basis.no-mail-to-ask", AskRules::byMail);
    }

    private static Answer only(Facts facts) {
        if (!facts.isCommercial() || facts.regime() != Regime.OI_ASK || BasisFacts.liftsOptIn(facts)) {
            return Answer.PASS;
        }
        return Answer.failIf(facts.letterKind() != LetterKind.CONSENT_REQUEST || offers(facts.draft()));
    }

    private static boolean offers(@Nullable Draft draft) {
        return draft != null
                && (draft.links().stream().anyMatch(link -> !link.target().startsWith("mailto:"))
                        || PRICE.matcher(draft.text()).find());
    }

    private static Answer once(Facts facts) {
        boolean asked = facts.history().letters().consentRequests() > 0;
        return Answer.failIf(isRequest(facts) && facts.profile().is("ZA", "IL", "VN") && asked);
    }

    private static Answer byMail(Facts facts) {
        if (!isRequest(facts) || BasisFacts.liftsOptIn(facts)) {
            return Answer.PASS;
        }
        if (facts.profile().is("CA", "DE", "HU", "SK", "AT", Profile.UNKNOWN)) {
            boolean free = facts.regime() == Regime.OO;
            boolean published = facts.regime() == Regime.OI_PUB && facts.basis() != null;
            return Answer.failIf(!free && !published);
        }
        // elsewhere a request is often taken for advertising too, as in Poland
        return facts.regime() == Regime.OI && !facts.profile().is("VN")
                ? Answer.fail().as(Severity.WARN)
                : Answer.PASS;
    }

    private static boolean isRequest(Facts facts) {
        return facts.isCommercial() && facts.letterKind() == LetterKind.CONSENT_REQUEST;
    }
}
