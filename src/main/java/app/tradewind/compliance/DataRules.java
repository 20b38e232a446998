package app.tradewind.compliance;

import app.tradewind.contact.SourceType;
import app.tradewind.letter.LetterKind;
import java.util.Map;
import java.util.Set;

/// What a person must be told about the data that the book holds of him.
///
/// Source: GDPR art 14(3) and art 21(4), and their British copies.
final class DataRules {

    private static final Set<SourceType> FROM_THE_PERSON =
            Set.of(SourceType.GIVEN, SourceType.CARD, SourceType.FAIR, SourceType.ENQUIRY);

    private DataRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "data.notice14", DataRules::notice,
                "data.right-to-object", DataRules::object);
    }

    private static Answer notice(Facts facts) {
        if (!owed(facts)) {
            return Answer.PASS;
        }
        Draft draft = facts.draft();
        // for a contact alone nothing is late yet: the first letter carries the notice
        if (draft == null) {
            return Answer.fail().as(Severity.ADVISE);
        }
        return Answer.failIf(!draft.hasNotice());
    }

    private static boolean owed(Facts facts) {
        return facts.isCommercial()
                && facts.profile().isEeaOrUk()
                && !facts.isRole()
                && facts.contact().noticeAt() == null
                && !FROM_THE_PERSON.contains(facts.recipient().source().type());
    }

    private static Answer object(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null || !facts.isCommercial() || facts.letterKind() == LetterKind.FOLLOW_UP) {
            return Answer.PASS;
        }
        return Answer.failIf(facts.profile().isEeaOrUk() && !draft.tellsHowToStop());
    }
}
