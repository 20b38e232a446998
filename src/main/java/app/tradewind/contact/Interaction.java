package app.tradewind.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that happened with a contact: a line of the timeline. `id` 0 is not in the book yet.
public record Interaction(
        long id,
        ContactId contact,
        InteractionKind kind,
        Instant at,
        String summary,
        @Nullable Long letterId) {}
