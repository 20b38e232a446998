package app.tradewind.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something due with a contact, with its reason. `id` 0 is not in the book yet.
public record FollowUp(
        long id,
        ContactId contact,
        Instant dueAt,
        String reason,
        FollowUpWay way,
        @Nullable Instant doneAt) {}
