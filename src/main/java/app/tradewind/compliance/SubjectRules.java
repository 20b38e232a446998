package app.tradewind.compliance;

import app.tradewind.letter.LetterKind;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The subject: present, honest, with the label that a country asks for and without one where none does.
///
/// Source: 15 U.S.C. §7704(a)(2); Network Act art 50(4) (KR); Order 38 art 14 (CN); Decree 91/2020 (VN);
/// Disposition 4/2009 (AR); Law 28493 (PE); Communications Law s.30A (IL); Spam Control Act, Second Schedule (SG).
final class SubjectRules {

    private static final Pattern REPLY = Pattern.compile(
            "(?iu)^\\s*(?:re|fwd?|aw|wg|sv|vs|tr|rv|antw|odp|ynt|enc|回复|回覆|答复|转发|轉寄)\\s*(?:\\[\\d+])?\\s*[:：].*");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^\\s*(?:<?\\(?\\[?(?:adv?|qc|publicidad|pubblicità|werbung|广告|廣告|광고|פרסומת)]?\\)?>?)(?=[\\s:：\\])>]|$).*");

    private SubjectRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.ofEntries(
                Map.entry("content.fake-reply", SubjectRules::fakeReply),
                Map.entry("content.subject-empty", SubjectRules::empty),
                Map.entry("content.label-kr", label("KR", "^\\(광고\\).*")),
                Map.entry("content.label-cn", label("CN", "(?iu)^\\s*[\\[【(（]?(?:广告|AD)(?![A-Za-z]).*")),
                Map.entry("content.label-vn", label("VN", "(?iu)^\\s*\\[(?:QC|AD)].*")),
                Map.entry("content.label-ar", label("AR", "(?iu).*\\bpublicidad\\b.*")),
                Map.entry("content.label-pe", label("PE", "(?iu).*\\bpublicidad\\b.*")),
                Map.entry(
                        "content.label-il", label("IL", "^[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\s]*פרסומת.*")),
                Map.entry("content.label-sg", SubjectRules::singapore),
                Map.entry("content.label-not-needed", SubjectRules::notNeeded));
    }

    private static Answer fakeReply(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null || facts.letterKind() == LetterKind.REPLY) {
            return Answer.PASS;
        }
        boolean thread = draft.message() != null && draft.message().has("In-Reply-To");
        boolean followsOwn = facts.letterKind() == LetterKind.FOLLOW_UP
                && facts.history().letters().lastAt() != null;
        Matcher prefix = REPLY.matcher(draft.subject());
        return prefix.matches() && !thread && !followsOwn
                ? Answer.fail().at(Part.subject(0, Math.max(1, firstColon(draft.subject()) + 1)))
                : Answer.PASS;
    }

    private static int firstColon(String subject) {
        int ascii = subject.indexOf(':');
        return ascii >= 0 ? ascii : subject.indexOf('：');
    }

    private static Answer empty(Facts facts) {
        return Answer.failIf(
                facts.draft() != null && facts.draft().subject().strip().isEmpty());
    }

    private static FactRule.Test label(String country, String expected) {
        Pattern pattern = Pattern.compile(expected);
        return facts -> {
            Draft draft = facts.draft();
            boolean applies = facts.isCommercial() && facts.profile().is(country);
            return Answer.failIf(draft != null
                    && applies
                    && !pattern.matcher(draft.subject()).matches());
        };
    }

    private static Answer singapore(Facts facts) {
        History.Campaign campaign = facts.history().campaign();
        boolean bulk = campaign.sameSubjectDay() > 100
                || campaign.sameSubjectMonth() > 1_000
                || campaign.sameSubjectYear() > 10_000;
        Draft draft = facts.draft();
        boolean applies = facts.profile().is("SG") && bulk;
        return Answer.failIf(draft != null && applies && !draft.subject().startsWith("<ADV> "));
    }

    private static Answer notNeeded(Facts facts) {
        boolean asked = facts.profile().is("KR", "CN", "VN", "AR", "PE", "IL", "SG", "DO", Profile.UNKNOWN);
        boolean labelled =
                facts.draft() != null && LABEL.matcher(facts.draft().subject()).matches();
        return Answer.failIf(labelled && !asked);
    }
}
