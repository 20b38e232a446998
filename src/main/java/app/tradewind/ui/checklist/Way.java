package app.tradewind.ui.checklist;

import app.tradewind.compliance.Acknowledgements;
import app.tradewind.compliance.Fix;
import app.tradewind.compliance.RuleInfo;
import app.tradewind.compliance.Severity;
import java.util.ArrayList;
import java.util.List;

/// What can be done for all people of a group of findings, each with a button.
enum Way {
    POST,
    CALL,
    FAIR,
    BASIS,
    COUNTRY,
    SOURCE,
    ONE_BY_ONE,
    IDENTITY,
    ACCOUNTS,
    LAW,
    DOMAIN,
    MAILING,
    SEEN,
    REGISTER,
    REASON,
    PAGE,
    PASTE,
    RENEW,
    POSTAL,
    LANGUAGE,
    NOTICE;

    /// Where a published address may be written to, and nothing says why this one.
    private static final String PUBLISHED = "basis.optin.pub";

    /// The ways that mend a group, the foremost first.
    ///
    /// @param inMailing whether the letters of a mailing were checked
    static List<Way> of(FindingGroup group, RuleInfo rule, boolean inMailing) {
        List<Way> ways = new ArrayList<>(mending(group, inMailing));
        if (rule.override() && group.severity() == Severity.BLOCK) {
            ways.add(REASON);
        }
        return ways;
    }

    private static List<Way> mending(FindingGroup group, boolean inMailing) {
        if (group.rule().equals(PUBLISHED)) {
            return List.of(PAGE, PASTE, BASIS, POST, CALL, ONE_BY_ONE);
        }
        if (group.rule().endsWith(".language")) {
            return inMailing ? List.of(RENEW, LANGUAGE, ONE_BY_ONE) : List.of(LANGUAGE, ONE_BY_ONE);
        }
        Fix fix = group.fix();
        return switch (fix) {
            case OTHER_WAYS -> List.of(POST, CALL, FAIR, BASIS);
            case ASK_COUNTRY -> group.readable() > 0 ? List.of(COUNTRY, ONE_BY_ONE) : List.of(ONE_BY_ONE);
            case RECORD_BASIS ->
                group.rule().contains("source") ? List.of(SOURCE, ONE_BY_ONE) : List.of(BASIS, ONE_BY_ONE);
            case RECORD_CONSENT -> List.of(BASIS, POST, CALL, ONE_BY_ONE);
            case ADD_POSTAL_ADDRESS -> List.of(POSTAL, IDENTITY);
            case EDIT_IDENTITY -> List.of(IDENTITY);
            case EDIT_ACCOUNT -> List.of(ACCOUNTS);
            case CHECK_DOMAIN -> List.of(DOMAIN);
            case ANSWER_QUESTION -> List.of(LAW);
            case INSERT_NOTICE -> inMailing ? List.of(RENEW, NOTICE, MAILING) : List.of(NOTICE, ONE_BY_ONE);
            case INSERT_OPT_OUT -> inMailing ? List.of(RENEW, MAILING) : List.of(ONE_BY_ONE);
            case SAVE_PAGE_COPY, LOOK_FOR_NOTE -> List.of(PAGE, PASTE, ONE_BY_ONE);
            case EDIT_SUBJECT, EDIT_BODY, INSERT_LABEL, FILL_FIELD, RESCHEDULE ->
                List.of(inMailing ? MAILING : ONE_BY_ONE);
            case ACKNOWLEDGE -> List.of(group.rule().equals(Acknowledgements.REGISTER) ? REGISTER : SEEN, ONE_BY_ONE);
            case ANSWER_RELEVANCE, ASK_LEGAL_FORM, SEE_SUPPRESSION, EDIT_ADDRESS, NONE -> List.of(ONE_BY_ONE);
        };
    }
}
