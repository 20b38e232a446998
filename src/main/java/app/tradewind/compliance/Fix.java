package app.tradewind.compliance;

/// What mends a finding; the screen has a button for each, the command line names it.
///
/// `OTHER_WAYS` is a follow-up by post, call, fair or the buyer's own enquiry.
public enum Fix {
    ASK_COUNTRY,
    RECORD_BASIS,
    RECORD_CONSENT,
    OTHER_WAYS,
    SAVE_PAGE_COPY,
    LOOK_FOR_NOTE,
    ANSWER_RELEVANCE,
    ASK_LEGAL_FORM,
    ADD_POSTAL_ADDRESS,
    INSERT_OPT_OUT,
    INSERT_NOTICE,
    EDIT_SUBJECT,
    EDIT_BODY,
    INSERT_LABEL,
    FILL_FIELD,
    SEE_SUPPRESSION,
    RESCHEDULE,
    EDIT_IDENTITY,
    EDIT_ACCOUNT,
    CHECK_DOMAIN,
    EDIT_ADDRESS,
    ACKNOWLEDGE,
    ANSWER_QUESTION,
    NONE
}
