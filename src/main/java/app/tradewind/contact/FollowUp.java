package app.tradewind.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something due with a contact, with its reason. `id` 0 is not in the book yet.
///
/// @param cause the rule that it stands for, [FollowUpCause#HAND] where the user set it
/// @param moved how often it was put off
public record FollowUp(
        long id,
        ContactId contact,
        Instant dueAt,
        String reason,
        FollowUpWay way,
        @Nullable Instant doneAt,
        FollowUpCause cause,
        int moved) {

    public FollowUp(
            long id, ContactId contact, Instant dueAt, String reason, FollowUpWay way, @Nullable Instant doneAt) {
        this(id, contact, dueAt, reason, way, doneAt, FollowUpCause.HAND, 0);
    }
}
