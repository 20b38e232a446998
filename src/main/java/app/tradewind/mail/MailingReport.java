package app.tradewind.mail;

import app.tradewind.contact.ContactId;
import java.util.List;

/// What became of the contacts that a mailing was to write to.
///
/// @param letters how many drafts were made
public record MailingReport(long mailing, int letters, List<LeftOut> leftOut) {

    /// A contact that gets no letter.
    public record LeftOut(ContactId contact, Reason reason) {}

    /// Why a contact gets no letter.
    public enum Reason {
        NOT_FOUND,
        DELETED,
        ALREADY_IN_MAILING,
        NO_ADDRESS,
        UNUSABLE_ADDRESS,
        SAME_ADDRESS,
        SUPPRESSED,
        /// Written to lately.
        RECENT,
        CUSTOMER,
        COMPETITOR,
        /// They, or somebody of their company, complained.
        COMPLAINED
    }

    public MailingReport {
        leftOut = List.copyOf(leftOut);
    }
}
