package app.tradewind.ui.letters;

import app.tradewind.compliance.Severity;
import app.tradewind.letter.LetterState;

/// A letter as a line of its mailing's table.
///
/// @param personal its personal line; empty where it has none
/// @param worst the gravest finding; none where there is none, or where the checks are still running
record LetterRow(
        long letter,
        String recipient,
        String company,
        String subject,
        String personal,
        LetterState state,
        Worst worst) {

    /// A finding in words.
    record Worst(Severity severity, String words) {
        static final Worst NONE = new Worst(Severity.ADVISE, "");
    }

    LetterRow with(Worst found) {
        return new LetterRow(letter, recipient, company, subject, personal, state, found);
    }

    /// Whether it has not left yet, so that the checks still matter.
    boolean isWaiting() {
        return state == LetterState.DRAFT || state == LetterState.APPROVED || state == LetterState.QUEUED;
    }
}
