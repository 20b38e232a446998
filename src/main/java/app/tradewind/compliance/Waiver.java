package app.tradewind.compliance;

import app.tradewind.contact.ContactId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A written reason to send in spite of a finding whose rule allows one; kept for ever with the facts of its
/// moment.
///
/// @param contact null where the reason holds for a whole mailing
/// @param mailing null where the reason holds for the contact in every mailing
/// @param facts JSON
public record Waiver(
        long id,
        String rule,
        @Nullable ContactId contact,
        @Nullable Long mailing,
        String reason,
        String who,
        Instant at,
        String facts) {

    public static final int SHORTEST_REASON = 10;

    /// Stands in the place of a reason where the user only said to have seen a finding.
    static final String SEEN = "(acknowledged)";

    /// Whether the user only said to have seen the finding, without a reason; this lifts no block.
    public boolean isAcknowledgement() {
        return reason.equals(SEEN);
    }

    /// Whether this reason speaks of a finding of `rule` for a contact in a mailing; mailing 0 is none.
    boolean covers(String finding, ContactId who, long inMailing) {
        boolean person = contact == null || contact.equals(who);
        boolean letter = mailing == null || mailing == inMailing;
        return rule.equals(finding) && reason.strip().length() >= SHORTEST_REASON && person && letter;
    }
}
