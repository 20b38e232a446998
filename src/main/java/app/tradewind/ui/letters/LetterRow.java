package app.tradewind.ui.letters;

import app.tradewind.compliance.Severity;
import app.tradewind.contact.ContactId;
import app.tradewind.letter.LetterState;

/// A letter as a line of its mailing's table.
///
/// @param personal its personal line; empty where it has none
/// @param contact to whom
/// @param step `1 / 3`; empty where the mailing has no follow-ups
/// @param next what comes next and when, or why nothing does; may be empty
/// @param worst the gravest finding; none where there is none, or where the checks are still running
record LetterRow(
        long letter,
        ContactId contact,
        String recipient,
        String company,
        String subject,
        String personal,
        LetterState state,
        String step,
        String next,
        Worst worst) {

    /// A finding in words.
    record Worst(Severity severity, String words) {
        static final Worst NONE = new Worst(Severity.ADVISE, "");
    }

    LetterRow with(Worst found) {
        return new LetterRow(letter, contact, recipient, company, subject, personal, state, step, next, found);
    }

    /// Whether it has not left yet, so that the checks still matter.
    boolean isWaiting() {
        return state == LetterState.DRAFT || state == LetterState.APPROVED || state == LetterState.QUEUED;
    }
}
