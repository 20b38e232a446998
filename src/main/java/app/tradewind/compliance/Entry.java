package app.tradewind.compliance;

import app.tradewind.contact.ContactId;
import org.jspecify.annotations.Nullable;

/// A finding with what it is about; a line of the checklist.
///
/// @param letter 0 where a contact alone was checked
/// @param subject of the letter, empty without one
/// @param waiver the written reason that lifts the finding
public record Entry(
        ContactId contact,
        long letter,
        String subject,
        Finding finding,
        @Nullable Waiver waiver) {

    /// Whether this keeps the letter from leaving.
    public boolean stops() {
        return finding.isBlocking() && waiver == null;
    }
}
